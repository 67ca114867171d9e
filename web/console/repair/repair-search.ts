import { caseFacts } from '../../../api/preparation.ts'
import { idOf, oneOf } from '../../search.ts'

export type RepairSearch = {
  readonly portfolioId?: string | undefined
  readonly missing?: (typeof caseFacts)[number] | undefined
}

export const repairSearch = (given: Record<string, unknown>): RepairSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
  missing: oneOf(given, 'missing', caseFacts),
})
