import type { AskOf } from '../../../api/endpoint.ts'
import type { openOffice } from '../../../api/visits.ts'
import type { Office } from './slot-picker.tsx'

export type OfficeDraft = AskOf<typeof openOffice>
type Span = OfficeDraft['hours'][number]

/** A weekday as the form shows it: one span, or two with a break between them. */
export type WeekdayRow = {
  readonly weekday: number
  readonly spans: readonly (readonly [from: string, to: string])[]
}

const usual = { from: '08:00', to: '18:00' }

/** An office as it mostly is; whoever fills it in changes what differs. */
export const newOffice: OfficeDraft = {
  name: '',
  address: '',
  mapUrl: null,
  place: '',
  creditorId: null,
  slotMinutes: 30,
  capacity: 1,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...usual })),
  closedDays: [],
  keepsHolidays: true,
  bring: '',
}

export const draftOf = ({
  id: _id,
  creditorName: _creditor,
  zone: _zone,
  state: _state,
  version: _version,
  ...office
}: Office): OfficeDraft => office

/** The seven weekdays, each with the spans that stand there; an empty one where there are none. */
export const weekdayRows = (hours: readonly Span[]): WeekdayRow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const spans = hours.filter((span) => span.weekday === weekday)
    return { weekday, spans: spans.map(({ from, to }) => [from, to] as const) }
  })

/** The hours with those of one weekday in the place of what it had. */
export const withRow = (hours: readonly Span[], { weekday, spans }: WeekdayRow): Span[] => [
  ...hours.filter((span) => span.weekday !== weekday),
  ...spans.map(([from, to]) => ({ weekday, from, to })),
]

/** What is sent: without spans that were left empty. */
export const writtenOf = (draft: OfficeDraft): OfficeDraft => ({
  ...draft,
  mapUrl: draft.mapUrl?.trim() || null,
  hours: draft.hours.filter(({ from, to }) => from !== '' && to !== ''),
  closedDays: draft.closedDays.filter(({ on }) => on !== ''),
})
