import { idOf, oneOf } from '../../search.ts'

export const policyTabs = ['terms', 'offers', 'follow-up'] as const
export type PolicyTab = (typeof policyTabs)[number]

export type PortfoliosSearch = {
  readonly portfolioId?: string | undefined
  readonly tab?: PolicyTab | undefined
}

export const portfoliosSearch = (given: Record<string, unknown>): PortfoliosSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
  tab: oneOf(given, 'tab', policyTabs),
})
