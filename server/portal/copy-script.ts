/** Shows the buttons that copy, where scripts run; without them a code is copied by hand. */
export const copyScript = `
for (const button of document.querySelectorAll('[data-copies]')) {
  const field = document.getElementById(button.dataset.copies)
  const word = button.textContent
  button.hidden = false
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    field.select()
    try { await navigator.clipboard.writeText(field.value) } catch { document.execCommand('copy') }
    button.textContent = button.dataset.done
    setTimeout(() => { button.textContent = word }, 4000)
  })
}
`
