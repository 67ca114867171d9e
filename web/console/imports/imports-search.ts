import { idOf } from '../../search.ts'

export type ImportsSearch = { readonly portfolioId?: string | undefined }

export const importsSearch = (given: Record<string, unknown>): ImportsSearch => ({
  portfolioId: idOf(given, 'portfolioId'),
})
