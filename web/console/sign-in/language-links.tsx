import { type Locale, locales } from '../../../api/shapes.ts'
import { changeLocale, useLocale, useWords } from '../../words.ts'
import { languageNames } from '../shell/languages.ts'
import styles from './sign-in.module.css'

/** The languages of the product, each in its own name. */
export function LanguageLinks({ onChosen }: { readonly onChosen?: () => void }) {
  const say = useWords('shell')
  const now = useLocale()
  const choose = (locale: Locale) => {
    onChosen?.()
    void changeLocale(locale)
  }
  return (
    <nav className={styles.languages} aria-label={say('language')}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className={styles.language}
          aria-current={locale === now}
          onClick={() => choose(locale)}
        >
          {languageNames[locale]}
        </button>
      ))}
    </nav>
  )
}
