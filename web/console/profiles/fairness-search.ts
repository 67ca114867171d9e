import { idOf } from '../../search.ts'

export type FairnessSearch = { readonly portfolioId?: string | undefined }

export const fairnessSearch = (given: Record<string, unknown>): FairnessSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
})
