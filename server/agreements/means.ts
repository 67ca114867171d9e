import type { paymentMeans } from '../../api/payments.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

export type Means = (typeof paymentMeans)[number]

/** Where the money would go, as far as ways to send it depend on it. */
export type Receiver = { readonly country: string; readonly hasPixKey: boolean }

/** Whether a creditor can be paid so: Pix and boletos are of Brazil, and Pix needs a key. */
export function canPayBy(means: Means, to: Receiver): Decision<true, 'means-not-available'> {
  const isThere =
    means === 'pix'
      ? to.country === 'BR' && to.hasPixKey
      : means !== 'boleto' || to.country === 'BR'
  return isThere ? yes(true) : no('means-not-available', { means })
}
