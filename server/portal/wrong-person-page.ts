import type { Locale } from '../../api/shapes.ts'
import { dayAt } from '../../kit/dates.ts'
import { inFours } from '../../kit/text.ts'
import { dayInWords } from '../../kit/written.ts'
import { type Html, html } from '../platform/html.ts'
import type { Found } from './claim-actions.ts'
import { says } from './says.ts'

export type Asking = {
  readonly locale: Locale
  readonly action: string
  /** So that a form sent twice is one request. */
  readonly requestKey: string
  readonly isMistyped?: boolean
}

/** Where a stranger types the number that was called; nothing else is asked. */
export function claimPage({ locale, action, requestKey, isMistyped = false }: Asking): Html {
  const { notMe } = says(locale)
  const describes = isMistyped ? 'how problem' : 'how'
  return html`<h1>${notMe.title}</h1><p>${notMe.why}</p>
<form action="${action}" method="post" class="card">
<label for="contact">${notMe.field}</label>
<p class="small" id="how">${notMe.help}</p>
${isMistyped && html`<p class="state tone-stop" id="problem" role="alert">${notMe.mistyped}</p>`}
<p><input id="contact" name="contact" required maxlength="120" autocomplete="off"
 autocapitalize="off" spellcheck="false" aria-describedby="${describes}"
 aria-invalid="${isMistyped ? 'true' : 'false'}"></p>
<input type="hidden" name="key" value="${requestKey}">
<p><button>${notMe.button}</button></p></form>
<p class="small">${notMe.privacy}</p>
${checkForm(locale)}`
}

/** What a protocol confirms: that it was said, when, and the end of the number. */
export function protocolPage(locale: Locale, found: Found | undefined, zone: string): Html {
  const { notMe } = says(locale)
  if (!found)
    return html`<h1>${notMe.check}</h1>
<p class="card state tone-attention" role="status">${notMe.unknown}</p>${checkForm(locale)}`
  const { kind, ending, saidAt, isWithdrawn } = found
  const contact = kind === 'phone' ? notMe.phoneEnding(ending) : notMe.emailBeginning(ending)
  const tone = isWithdrawn ? 'attention' : 'done'
  return html`<h1>${notMe.title}</h1>
<div class="card" role="status"><p>${notMe.done}</p>
<p>${notMe.protocol}</p><p class="big">${inFours(found.protocol)}</p>
<p class="state tone-${tone}">${isWithdrawn ? notMe.withdrawn : notMe.holds}</p>
<dl><dt>${notMe.contact}</dt><dd>${contact}</dd>
<dt>${notMe.saidOn}</dt><dd>${dayInWords(dayAt(saidAt, zone), locale)}</dd></dl></div>
<p>${notMe.keep}</p><p class="small">${notMe.print}</p>${checkForm(locale)}`
}

const checkForm = (locale: Locale): Html => {
  const { notMe } = says(locale)
  return html`<h2>${notMe.check}</h2>
<form action="/nao-sou/protocolo" method="get">
<label for="number">${notMe.checkField}</label>
<p><input id="number" name="number" required maxlength="24" autocomplete="off"
 inputmode="numeric"></p>
<p><button class="quiet">${notMe.checkButton}</button></p></form>`
}
