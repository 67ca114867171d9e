import type { Locale } from '../../api/shapes.ts'
import { reaisInWords } from '../../kit/in-words.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import { bankLineShown } from '../boletos/bank-code.ts'
import { qrHtml } from '../platform/blocks-html.ts'
import { type Html, html } from '../platform/html.ts'
import { type PhoneWords, phoneWords } from './phone-words.ts'
import type { Slip } from './slip.ts'

type Around = {
  readonly locale: Locale
  readonly pdfAddress: string
  readonly backAddress?: string
}

/**
 * A boleto for a phone: what, when and how much in large letters; Pix first, because it is there
 * at once; then the numbers, each with one button that copies it.
 */
export function phonePage(slip: Slip, { locale, pdfAddress, backAddress }: Around): Html {
  const say = phoneWords[locale]
  const isOver = slip.state === 'paid' || slip.state === 'cancelled'
  return html`<h1>${say.title}</h1>
<p>${slip.subject}</p>
<section class="card"><p class="big">${moneyText(slip.amountCents, 'BRL', locale)}</p>
${locale === 'pt-BR' && html`<p>${reaisInWords(slip.amountCents)}</p>`}
<p class="big">${say.dueOn(dayInWords(slip.dueOn, locale))}</p>
<p>${say.payee(slip.ownerName, slip.ownerDocument)}</p></section>
${!isOver && slip.pix && pixHtml(slip.pix, say)}
${codeHtml(slip, say)}
${slip.state === 'registered' && html`<p class="small">${say.check}</p>`}
<p><a href="${pdfAddress}">${say.pdf}</a></p>
${backAddress && html`<p><a href="${backAddress}">${say.back}</a></p>`}`
}

const pixHtml = (pix: string, say: PhoneWords): Html => html`<section class="card">
<h2>${say.pixFirst}</h2><p>${say.pixHow}</p>
${copied({ id: 'pix', text: pix, rows: 4, label: say.pixCode, word: say.copyPix }, say)}
${qrHtml(pix, say.qr)}</section>`

function codeHtml(slip: Slip, say: PhoneWords): Html {
  if (slip.state !== 'registered')
    return html`<p class="card state tone-attention" role="status">${standing(slip, say)}</p>`
  const text = bankLineShown(slip.line)
  return html`<section class="card"><h2>${say.orBoleto}</h2><p>${say.lineHow}</p>
${copied({ id: 'line', text, rows: 2, label: say.line, word: say.copyLine }, say)}</section>`
}

function standing({ state }: Slip, say: PhoneWords): string {
  if (state === 'paid') return say.paid
  return state === 'to-register' || state === 'sent' ? say.notYet : say.over
}

type Copied = {
  readonly id: string
  readonly text: string
  readonly rows: number
  readonly label: string
  readonly word: string
}

const copied = ({ id, text, rows, label, word }: Copied, say: PhoneWords): Html =>
  html`<label for="${id}">${label}</label>
<textarea id="${id}" readonly rows="${rows}" spellcheck="false">${text}</textarea>
<p><button type="button" data-copies="${id}" data-done="${say.copied}" hidden>${word}</button></p>`
