import type { Locale } from '../../api/shapes.ts'
import { type Html, html } from '../platform/html.ts'
import { clockOf, dayWords } from '../visits/present.ts'
import type { VisitRow } from '../visits/store.ts'
import { says } from './says.ts'

export type ShownVisit = Pick<
  VisitRow,
  'officeName' | 'address' | 'mapUrl' | 'zone' | 'startsAt' | 'endsAt' | 'bring' | 'state'
>

/** Where, when and what to bring; nothing of why. */
export function visitHtml(visit: ShownVisit, locale: Locale, calendarPath: string): Html {
  const say = says(locale).visit
  const { state, officeName, address, mapUrl, zone, startsAt, bring } = visit
  const at = say.at(dayWords(startsAt, zone, locale), clockOf(startsAt, zone))
  return html`<section class="card"><h2>${say.heading}</h2>
<p class="state">${say.state[state]}</p>
<p class="big">${at}</p>
<p>${officeName}<br>${address}</p>
${mapUrl && html`<p><a href="${mapUrl}" rel="noreferrer">${say.map}</a></p>`}
${state === 'booked' && bring && html`<p>${say.bring} ${bring}</p>`}
${state === 'booked' && html`<p><a href="${calendarPath}" download>${say.calendar}</a></p>`}
</section>`
}
