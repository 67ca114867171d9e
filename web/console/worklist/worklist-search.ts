import { idOf } from '../../search.ts'

export type WorklistSearch = { readonly portfolioId?: string | undefined }

export const worklistSearch = (given: Record<string, unknown>): WorklistSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
})
