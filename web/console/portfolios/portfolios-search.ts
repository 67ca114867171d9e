import { idOf, oneOf } from '../../search.ts'

const tabs = ['terms', 'offers', 'follow-up'] as const

export type PortfoliosSearch = {
  readonly portfolioId?: string | undefined
  readonly tab?: (typeof tabs)[number] | undefined
}

export const portfoliosSearch = (given: Record<string, unknown>): PortfoliosSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
  tab: oneOf(given, 'tab', tabs),
})
