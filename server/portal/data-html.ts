import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import { dayInWords } from '../../kit/written.ts'
import { type Html, html } from '../platform/html.ts'
import { type RequestKind, requestKinds } from '../privacy/due.ts'
import { saysOfData } from './words/data.ts'

/** A request of this person, as their page tells it. */
export type OwnRequest = {
  readonly kind: RequestKind
  readonly protocol: string
  readonly state: 'open' | 'proposed' | 'answered' | 'refused'
  readonly dueOn: Day
  readonly answer: string | null
}

type Shown = {
  readonly creditorName: string
  readonly requests: readonly OwnRequest[]
  readonly locale: Locale
  readonly path: string
  readonly formSecret: string
}

/** Whether somebody of the office has answered that everything may be handed over. */
export const isHandedOver = (requests: readonly OwnRequest[]): boolean =>
  requests.some(
    ({ kind, state }) => state === 'answered' && (kind === 'access' || kind === 'portability'),
  )

/** That there is data, at once and in short (LGPD art. 19, I); and what more may be asked. */
export function dataHtml({ creditorName, requests, locale, path, formSecret }: Shown): Html {
  const say = saysOfData(locale)
  const items = requests.map(
    (one) => html`<li>${sentence(one, locale)}${one.answer && html`<br>${one.answer}`}</li>`,
  )
  const options = requestKinds
    .filter((kind) => kind !== 'confirmation')
    .map((kind) => html`<option value="${kind}">${say.kinds[kind]}</option>`)
  const files = html`<p><a href="${path}/data/pdf">${say.paper}</a> ·
<a href="${path}/data/json">${say.file}</a></p>`
  return html`<h2>${say.heading}</h2><p>${say.held(creditorName)}</p>
${requests.length > 0 && html`<ul>${items}</ul>`}${isHandedOver(requests) && files}
<form action="${path}/data" method="post" class="card">
<input type="hidden" name="key" value="${formSecret}">
<label for="kind">${say.ask}</label><p><select id="kind" name="kind">${options}</select></p>
<label for="wish">${say.wish}</label>
<p><textarea id="wish" name="wish" rows="2" maxlength="1000"></textarea></p>
<p><button class="quiet">${say.button}</button></p></form>`
}

function sentence({ kind, protocol, state, dueOn }: OwnRequest, locale: Locale): string {
  const say = saysOfData(locale)
  const isOver = state === 'answered' || state === 'refused'
  return isOver
    ? say.answered(say.kinds[kind], protocol)
    : say.waiting(say.kinds[kind], protocol, dayInWords(dueOn, locale))
}
