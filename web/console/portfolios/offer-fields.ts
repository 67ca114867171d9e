import type { OfferPolicy } from './discount.ts'
import type { Draft } from './policy-draft.ts'

/** What a group of fields is given: the whole draft, and how to change parts of it. */
export type OfferFields = {
  readonly draft: Draft<OfferPolicy>
  readonly set: (part: Partial<Draft<OfferPolicy>>) => void
  readonly currency: string
}
