import { waitingFor } from '../../../api/excuse-proofs.ts'
import { oneOf } from '../../search.ts'

export type ExcusesSearch = { readonly waits?: (typeof waitingFor)[number] | undefined }

/** Filters only: nothing of anybody stands in an address. */
export const excusesSearch = (given: Record<string, unknown>): ExcusesSearch => ({
  waits: oneOf(given, 'waits', waitingFor),
})
