import { idOf, oneOf } from '../../search.ts'

/** In the order in which one looks at them. */
export const agreementFilters = [
  'open',
  'late',
  'in-rescue',
  'kept',
  'broken',
  'renegotiated',
  'cancelled',
] as const

export type AgreementsSearch = {
  readonly state?: (typeof agreementFilters)[number] | undefined
  readonly portfolioId?: string | undefined
}

export const agreementsSearch = (given: Record<string, unknown>): AgreementsSearch => ({
  state: oneOf(given, 'state', agreementFilters),
  portfolioId: idOf(given, 'portfolioId'),
})
