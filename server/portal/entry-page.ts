import type { Locale } from '../../api/shapes.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import { type Html, html } from '../platform/html.ts'
import { says } from './says.ts'

export type Asked = {
  readonly locale: Locale
  readonly documentKind: DocumentKind
  readonly path: string
  /** What was wrong with the last answer, if there was one. */
  readonly problem?: string | undefined
  /** Until when nobody may try, as a time of the day. */
  readonly lockedUntil?: string | undefined
}

/** "Is it you?", before anything is shown: no name, no creditor, no word about any debt. */
export function entryPage(asked: Asked): Html {
  const { locale, documentKind, path, problem, lockedUntil } = asked
  const { entry } = says(locale)
  if (lockedUntil)
    return html`<h1>${entry.heading}</h1>
<p class="card" role="alert">${entry.locked(lockedUntil)}</p>`
  const isNumber = documentKind === 'cpf' || documentKind === 'cnpj'
  const describes = problem ? 'how problem' : 'how'
  return html`<h1>${entry.heading}</h1><p>${entry.why}</p>
<form action="${path}/entry" method="post" class="card">
<label for="answer">${entry.field[documentKind]}</label>
<p class="small" id="how">${entry.help}</p>
${problem && html`<p class="state tone-stop" id="problem" role="alert">${problem}</p>`}
<p><input id="answer" name="answer" required maxlength="12" autocomplete="off"
 inputmode="${isNumber ? 'numeric' : 'text'}" aria-describedby="${describes}"
 aria-invalid="${problem ? 'true' : 'false'}"></p>
<p><button>${entry.button}</button></p></form>
<p class="small">${entry.noPassword}</p>
<p><a href="${path}/nao-sou">${says(locale).notMe.link}</a></p>`
}

/** One sentence, and what to do next: for addresses that ended, and for what went wrong. */
export const plainPage = (heading: string, text: string): Html =>
  html`<h1>${heading}</h1><p>${text}</p>`
