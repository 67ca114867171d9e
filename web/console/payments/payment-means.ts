import { paymentMeans } from '../../../api/payments.ts'

/** Means of payment as our words know them. */
export const meansKey = (means: string) => paymentMeans.find((known) => known === means) ?? 'other'

/** Why money waits for a person. */
const unmatchedReasons = [
  'no-txid',
  'unknown-txid',
  'unknown-our-number',
  'unknown-company-use',
  'several-fit',
  'match-undone',
  'refund-cancelled',
  'being-placed',
] as const

export const unmatchedKey = (reason: string | null) =>
  unmatchedReasons.find((known) => known === reason) ?? 'other'
