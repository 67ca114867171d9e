import { textOf } from '../../search.ts'

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const day = /^\d{4}-\d{2}-\d{2}$/

export type RemittancesSearch = {
  /** The creditor whose open period is looked at, and until when. */
  readonly creditorId?: string | undefined
  readonly toOn?: string | undefined
}

export const remittancesSearch = (given: Record<string, unknown>): RemittancesSearch => ({
  creditorId: textOf(given, 'creditorId', id),
  toOn: textOf(given, 'toOn', day),
})
