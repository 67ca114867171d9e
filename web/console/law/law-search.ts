import { textOf } from '../../search.ts'

/** Codes of the law, which are nobody's: a place, and a rule to point at. */
export type LawSearch = {
  readonly lugar?: string | undefined
  readonly regra?: string | undefined
}

export const lawSearch = (given: Record<string, unknown>): LawSearch => ({
  lugar: textOf(given, 'lugar', /^(ALL|[A-Z]{2}(-[A-Z0-9]{1,3}(-\d{7})?)?)$/),
  regra: textOf(given, 'regra', /^[A-Z0-9-]{3,60}$/),
})
