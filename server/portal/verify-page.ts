import type { Locale } from '../../api/shapes.ts'
import { dayInWords } from '../../kit/written.ts'
import { type Html, html } from '../platform/html.ts'
import { says } from './says.ts'
import type { Verdict } from './verdict.ts'

/** Where a code is typed, and what was found by it. */
export function verifyPage(locale: Locale, verdict?: Verdict): Html {
  const { verify } = says(locale)
  if (!verdict) return html`<h1>${verify.title}</h1>${form(locale)}`
  return html`<h1>${verify.title}</h1>
<div class="card" role="status">${found(locale, verdict)}</div>
<h2>${verify.again}</h2>${form(locale)}`
}

const tones = { valid: 'done', replaced: 'attention', undone: 'stop' } as const

function found(locale: Locale, verdict: Verdict): Html {
  const { verify, kinds } = says(locale)
  if (verdict.answer === 'mistyped' || verdict.answer === 'unknown')
    return html`<p class="state tone-attention">${verify[verdict.answer]}</p>`
  const { answer, kind, creditorName, issuedOn } = verdict
  return html`<p class="state tone-${tones[answer]}">${verify[answer]}</p>
<dl><dt>${verify.kind}</dt><dd>${kinds[kind]}</dd>
<dt>${verify.creditor}</dt><dd>${creditorName}</dd>
<dt>${verify.issuedOn}</dt><dd>${dayInWords(issuedOn, locale)}</dd></dl>
<p class="small">${verify.nothingElse}</p>`
}

const form = (locale: Locale): Html => {
  const { verify } = says(locale)
  return html`<form action="/v" method="get">
<label for="code">${verify.field}</label>
<p class="small" id="how">${verify.how}</p>
<p><input id="code" name="code" required maxlength="60" autocomplete="off"
 autocapitalize="characters" spellcheck="false" aria-describedby="how"></p>
<p><button>${verify.button}</button></p></form>`
}
