import type { OfferPolicy } from './discount.ts'

/** What of the plans, the interest or the shapes contradicts itself, before it is sent. */
export function planContradiction(policy: OfferPolicy) {
  const { method, pctMonth } = policy.instalmentInterest
  if (policy.instalmentsMax > 1 && Number(policy.downPaymentPctMin) >= 100)
    return 'nothing-left-for-instalments'
  if (method === 'none' && Number(pctMonth) > 0) return 'interest-without-method'
  if (method !== 'none' && Number(pctMonth) === 0) return 'method-without-interest'
  return policy.lowMonths.length > 11 ? 'every-month-low' : undefined
}
