import { agreementStates } from '../../../api/agreements.ts'
import { idOf, oneOf } from '../../search.ts'

export const agreementFilters = [...agreementStates, 'late'] as const

export type AgreementsSearch = {
  readonly state?: (typeof agreementFilters)[number] | undefined
  readonly portfolioId?: string | undefined
}

export const agreementsSearch = (given: Record<string, unknown>): AgreementsSearch => ({
  state: oneOf(given, 'state', agreementFilters),
  portfolioId: idOf(given, 'portfolioId'),
})
