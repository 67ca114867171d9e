// Before anything is drawn: the colour scheme, density and language that this browser chose.
;(() => {
  const root = document.documentElement
  const kept = (name) => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  const scheme = kept('combinado-scheme')
  const isDark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
  root.dataset.density = kept('combinado-density') === 'compact' ? 'compact' : 'comfortable'
  root.lang = kept('combinado-locale') ?? root.lang
})()
