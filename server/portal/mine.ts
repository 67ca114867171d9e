import type { Locale } from '../../api/shapes.ts'
import { dayAt, isBefore } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { dayInWords, momentInWords, moneyText } from '../../kit/written.ts'
import { says as documentSays } from '../documents/says.ts'
import type { Column } from '../platform/blocks.ts'
import { blocksHtml, qrHtml } from '../platform/blocks-html.ts'
import { type Html, html } from '../platform/html.ts'
import { dataHtml } from './data-html.ts'
import { hoursHtml } from './hours-html.ts'
import { says } from './says.ts'
import type { Part, Shown } from './shown.ts'
import { standingHtml } from './standing-html.ts'
import { trackerHtml } from './tracker-html.ts'
import { visitHtml } from './visit-html.ts'

/** How it stands, paying, what was agreed, documents, and a person to talk to. */
export function minePage(shown: Shown): Html {
  const { mine, locale, notice } = shown
  const say = says(locale).mine
  const name = mine.isCompany ? mine.name : firstName(mine.name)
  return html`<h1>${say.greeting(name)}</h1>
<p>${say.intro(mine.creditor.name, mine.agencyName)}</p>
${notice && html`<p class="card state" role="status">${notice}</p>`}
${trackerHtml(mine, locale)}
${mine.visit && visitHtml(mine.visit, locale, `${shown.path}/agenda.ics`)}
${standingHtml(mine.standing, mine, locale)}
${mine.isOpen && paying(shown)}
${schedule(shown)}
${received(shown)}
${agreed(shown)}
${documents(shown)}
${talking(shown)}
${dataHtml({ ...shown, requests: mine.requests, creditorName: mine.creditor.name })}
${reaching(shown)}
${hoursHtml(shown)}
<h2>${say.sure}</h2><p>${say.sureHow(mine.creditor.name)}</p>
${form(shown, 'leave', html`<button class="quiet">${say.leave}</button>`)}
<p class="small">${say.untilOn(dayInWords(dayAt(mine.expiresAt, mine.zone), locale))}</p>`
}

/** As one says on the phone: `MARIA DAS DORES` is Maria. */
function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/)
  return first.charAt(0).toLocaleUpperCase('pt') + first.slice(1).toLocaleLowerCase('pt')
}

const form = ({ path, formSecret }: Shown, does: string, button: Html): Html =>
  html`<form action="${path}/${does}" method="post"><input type="hidden" name="key"
 value="${formSecret}"><p>${button}</p></form>`

/** The instalments that are open; the next one unfolded. */
function paying({ mine, locale, path }: Shown): Html {
  const say = says(locale).mine
  const open = mine.instalments.filter(({ leftCents }) => leftCents > 0n)
  const payee = mine.creditor.pixName ?? mine.creditor.name
  const money = (cents: Cents) => moneyText(cents, mine.currency, locale)
  return html`<h2>${say.pay}</h2>${open.length === 0 && html`<p>${say.allPaid}</p>`}
${open.map(({ n, dueOn, leftCents, pix, boletoId }, index) => {
  const count = mine.instalments.length
  const name = say.payPart(n, count, money(leftCents), dayInWords(dueOn, locale))
  return html`<details class="card" ${index === 0 && 'open'}><summary>${name}</summary>
${pix ? pixHtml({ n, pix, payee }, locale) : html`<p>${say.noPix}</p>`}
${boletoId && html`<p><a href="${path}/boletos/${boletoId}/page">${say.boleto}</a></p>`}</details>`
})}`
}

function pixHtml(
  { n, pix, payee }: { readonly n: number; readonly pix: string; readonly payee: string },
  locale: Locale,
): Html {
  const say = says(locale).mine
  return html`<label for="pix-${n}">${say.pixCode}</label>
<textarea id="pix-${n}" readonly rows="4" spellcheck="false">${pix}</textarea>
<p><button type="button" data-copies="pix-${n}" data-done="${say.copied}" hidden>
${say.copy}</button></p>
${qrHtml(pix, say.qr)}
<p class="small">${say.payee(payee)}</p>`
}

function schedule({ mine, locale }: Shown): Html {
  const say = says(locale).mine
  const state = ({ paidOn, paidCents, dueOn }: Part) => {
    if (paidOn) return say.isPaid
    if (isBefore(dueOn, mine.today)) return say.isLate
    return paidCents > 0n ? say.isPartPaid : say.isToCome
  }
  const columns = [
    { title: say.n },
    { title: say.dueOn },
    { title: say.state },
    { title: say.amount, align: 'end' as const },
  ]
  const rows = mine.instalments.map((part) => [
    String(part.n),
    dayInWords(part.dueOn, locale),
    state(part),
    moneyText(part.amountCents, mine.currency, locale),
  ])
  return section(say.schedule, columns, rows)
}

function received({ mine, locale }: Shown): Html {
  const say = says(locale).mine
  const { means } = documentSays(locale)
  if (mine.payments.length === 0) return html`<h2>${say.received}</h2><p>${say.nothingReceived}</p>`
  const columns = [
    { title: say.paidOn },
    { title: say.means },
    { title: say.amount, align: 'end' as const },
  ]
  const rows = mine.payments.map((one) => [
    dayInWords(one.paidOn, locale),
    means[one.means] ?? one.means,
    moneyText(one.amountCents, mine.currency, locale),
  ])
  return section(say.received, columns, rows)
}

const section = (text: string, columns: readonly Column[], rows: readonly string[][]): Html =>
  html`<h2>${text}</h2>${blocksHtml([{ kind: 'table', caption: text, columns, rows }])}`

function agreed(shown: Shown): Html {
  const { mine, locale } = shown
  const say = says(locale).mine
  const lines = mine.acceptedText.split('\n').map((line) => html`${line}<br>`)
  const confirmed =
    mine.confirmedAt && say.confirmed(momentInWords(mine.confirmedAt, mine.zone, locale))
  const asked = html`<p>${say.confirmHow}</p>
${form(shown, 'confirm', html`<button>${say.confirm}</button>`)}`
  return html`<h2>${say.agreed}</h2><blockquote>${lines}</blockquote>
${confirmed ? html`<p class="state tone-done">${confirmed}</p>` : mine.isOpen && asked}`
}

function documents({ mine, locale, path }: Shown): Html {
  const { mine: say, kinds } = says(locale)
  const inForce = mine.documents.filter(({ isReplaced }) => !isReplaced)
  if (inForce.length === 0) return html`<h2>${say.documents}</h2><p>${say.noDocuments}</p>`
  const items = inForce.map(({ id, kind, issuedAt }) => {
    const on = dayInWords(dayAt(issuedAt, mine.zone), locale)
    const named = `${kinds[kind]}, ${on}`
    return html`<li>${kinds[kind]} <span class="small">${say.issuedOn} ${on}</span><br>
<a href="${path}/documents/${id}/pdf" aria-label="${say.file}: ${named}">${say.file}</a> ·
<a href="${path}/documents/${id}/page" aria-label="${say.text}: ${named}">${say.text}</a></li>`
  })
  return html`<h2>${say.documents}</h2><ul>${items}</ul>`
}

function talking(shown: Shown): Html {
  const { mine, locale } = shown
  const say = says(locale).mine
  const { name, phone, site } = mine.creditor
  const callMe = html`<button class="quiet">${say.callMe}</button>`
  const asked = mine.callAt && say.callAsked(momentInWords(mine.callAt, mine.zone, locale))
  return html`<h2>${say.talk}</h2><p>${say.talkHow(mine.agencyName, name)}</p>
${phone && html`<p><a href="tel:${phone.replaceAll(/[^0-9+]/g, '')}">${phone}</a></p>`}
${site && html`<p>${site}</p>`}
${asked ? html`<p class="state">${asked}</p>` : form(shown, 'call', callMe)}`
}

/** What the person authorises by channel, and takes back with one press (Ley 2300 art. 3). */
function reaching(shown: Shown): Html {
  const say = says(shown.locale).mine
  const rows = shown.mine.channels.map(({ channel, isGiven }) => {
    const name = say.channels[channel]
    const stands = isGiven === null ? say.notSaid : isGiven ? say.allowed : say.stopped
    const allow = html`<button class="quiet">${say.allow(name)}</button>`
    const stop = html`<button class="quiet">${say.stop(name)}</button>`
    return html`<li>${name}: ${stands}
${isGiven !== true && form(shown, `allow-${channel}`, allow)}
${isGiven !== false && form(shown, `stop-${channel}`, stop)}</li>`
  })
  return html`<h2>${say.reach}</h2><p>${say.reachHow}</p><ul>${rows}</ul>`
}
