import { listPortfolios } from '../../../api/creditors.ts'
import { readStatement } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useRead } from '../../use-read.ts'

export type OwedPortfolio = ReplyOf<typeof listPortfolios>['items'][number]

/**
 * The portfolios in which this person owes something, or ever did; undefined until that is known.
 */
export function useOwedPortfolios(
  debtorId: string,
  when: 'now' | 'ever' = 'now',
): readonly OwedPortfolio[] | undefined {
  const portfolios = useRead(listPortfolios, {}).value?.items
  const statement = useRead(readStatement, { debtorId }).value?.items
  if (!portfolios || !statement) return undefined
  const owed = new Set(
    statement
      .filter(({ state }) => when === 'ever' || state === 'open')
      .map(({ portfolioId }) => portfolioId),
  )
  return portfolios.filter(({ id }) => owed.has(id))
}
