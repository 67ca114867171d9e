import type { Static } from 'typebox'
import { listPortfolios, type Portfolio as Shape } from '../../../api/creditors.ts'
import { useRead } from '../../use-read.ts'

export type Portfolio = Static<typeof Shape>

/** The portfolios that this person may see; they seldom change. */
export const usePortfolios = () => useRead(listPortfolios, {}, { freshMs: 30_000 })

export function usePortfolio(portfolioId: string | undefined): Portfolio | undefined {
  return usePortfolios().value?.items.find(({ id }) => id === portfolioId)
}
