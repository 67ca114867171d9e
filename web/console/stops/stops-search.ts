import { textOf } from '../../search.ts'

export type StopsSearch = { readonly month?: string | undefined }

export const stopsSearch = (given: Record<string, unknown>): StopsSearch => ({
  month: textOf(given, 'month', /^\d{4}-(0[1-9]|1[0-2])$/),
})
