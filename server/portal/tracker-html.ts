import type { Locale } from '../../api/shapes.ts'
import { never } from '../../kit/assert.ts'
import type { Cents } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Tracker } from '../agreements/tracker.ts'
import { type Html, html } from '../platform/html.ts'
import { says } from './says.ts'

type Tracked = {
  readonly tracker: Tracker
  readonly totalCents: Cents
  readonly currency: string
}

/** How far it is, what comes next, and until when a listed name leaves the register. */
export function trackerHtml({ tracker, totalCents, currency }: Tracked, locale: Locale): Html {
  const say = says(locale).tracker
  const money = (cents: Cents) => moneyText(cents, currency, locale)
  const { paidCents, leftCents, paidCount, partCount, listingRemoval } = tracker
  return html`<section class="card"><h2>${say.heading}</h2>
<p class="big">${say.paid(money(paidCents), money(totalCents))}</p>
<p>${say.parts(paidCount, partCount)}${leftCents > 0n && ` · ${say.left(money(leftCents))}`}</p>
<p class="state">${stepWords(tracker, currency, locale)}</p>
${listingRemoval && html`<p>${say.listing(dayInWords(listingRemoval.by, locale))}</p>`}</section>`
}

function stepWords({ step, next }: Tracker, currency: string, locale: Locale): string {
  const say = says(locale).tracker
  switch (step.kind) {
    case 'pay':
      return next
        ? say.next(moneyText(next.leftCents, currency, locale), dayInWords(step.on, locale))
        : say.settling
    case 'pay-late':
      return say.late(dayInWords(step.untilOn, locale))
    case 'talk':
      return say.talk(dayInWords(step.untilOn, locale))
    case 'settle':
      return say.settling
    case 'settled':
      return say.settled(dayInWords(step.on, locale))
    case 'debt-returned':
      return say.returned(dayInWords(step.on, locale))
    case 'replaced':
      return say.replaced(dayInWords(step.on, locale))
    default:
      return never(step)
  }
}
