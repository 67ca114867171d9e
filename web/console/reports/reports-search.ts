import { todayNumbers } from '../../../api/reports.ts'
import { dayOf, idOf, oneOf, textOf } from '../../search.ts'

export type ReportsSearch = {
  readonly day?: string | undefined
  readonly portfolioId?: string | undefined
  readonly agentId?: string | undefined
  /** The number whose people are shown, and in which portfolio alone. */
  readonly number?: (typeof todayNumbers)[number] | undefined
  readonly inPortfolioId?: string | undefined
}

export const reportsSearch = (given: Record<string, unknown>): ReportsSearch => ({
  day: dayOf(given, 'day'),
  portfolioId: idOf(given, 'portfolioId'),
  agentId: textOf(given, 'agentId', /^[\w-]{1,80}$/),
  number: oneOf(given, 'number', todayNumbers),
  inPortfolioId: idOf(given, 'inPortfolioId'),
})
