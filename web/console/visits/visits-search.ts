import { dayOf, idOf } from '../../search.ts'

export type VisitsSearch = {
  readonly day?: string | undefined
  readonly officeId?: string | undefined
}

/** Which day of which office. */
export const visitsSearch = (given: Record<string, unknown>): VisitsSearch => ({
  day: dayOf(given, 'day'),
  officeId: idOf(given, 'officeId'),
})
