import type { Locale } from '../../api/shapes.ts'
import { proofsMax } from '../excuses/proof-file.ts'
import { type Html, html } from '../platform/html.ts'
import { says } from './says.ts'

export type Asking = {
  readonly locale: Locale
  readonly path: string
  /** Says that a form is of this visit. */
  readonly formSecret: string
  /** What may be sent, as it was said on the telephone. */
  readonly what: readonly string[]
  /** When each file came, in words. */
  readonly sent: readonly string[]
  readonly problem?: string | undefined
}

/** Where a photo or a PDF is sent: no name, no creditor, no amount, and nothing that must be. */
export function proofPage({ locale, path, formSecret, what, sent, problem }: Asking): Html {
  const { proof } = says(locale)
  return html`<h1>${proof.heading}</h1>
${what.map((line) => html`<p>${line}</p>`)}
<p class="small">${proof.free}</p>
${problem && html`<p class="state tone-stop" id="problem" role="alert">${problem}</p>`}
${
  sent.length > 0 &&
  html`<div class="card" role="status"><p class="state tone-done">${proof.thanks}</p>
<ul>${sent.map((at) => html`<li>${proof.arrived(at)}</li>`)}</ul></div>`
}
${
  sent.length < proofsMax
    ? html`<form action="${path}/files" method="post" enctype="multipart/form-data" class="card">
<input type="hidden" name="key" value="${formSecret}">
<label for="file">${proof.field}</label><p class="small" id="how">${proof.help}</p>
<p><input id="file" name="file" type="file" required aria-describedby="how"
 accept="image/jpeg,image/png,image/webp,image/heic,application/pdf"></p>
<p><button>${proof.button}</button></p></form>`
    : html`<p class="small">${proof.enough}</p>`
}
<p class="small">${proof.kept}</p>`
}
