import { idOf } from '../../search.ts'

export type DebtorsSearch = { readonly portfolioId?: string | undefined }

/** What was searched for is personal: it stays on the screen and out of the address. */
export const debtorsSearch = (given: Record<string, unknown>): DebtorsSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
})
