import type { Static } from 'typebox'
import type { Benefit } from '../../../api/offer-policy.ts'

/** By which words of offers a benefit is said, to the agent or to the person, and with what. */
export function benefitWords(benefit: Static<typeof Benefit>, percent: (text: string) => string) {
  const key = `benefit.${benefit.code}` as const
  switch (benefit.code) {
    case 'fee-waived':
      return { key, facts: { pct: percent(benefit.feesPct) } }
    case 'next-invoice-discount':
      return { key, facts: { pct: percent(benefit.invoicePct) } }
    case 'unblock-on-trust':
    case 'speed-bonus':
      return { key, facts: { count: benefit.days } }
    default:
      return { key, facts: {} }
  }
}
