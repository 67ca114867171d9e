import type { ReplyOf } from '../../../api/endpoint.ts'
import { type FactKind, factKinds } from '../../../api/listening.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { useFormats, useWords } from '../../words.ts'
import { useAnswerWords } from '../listening/use-answer-words.ts'
import type { Offer } from './offer.ts'

type Affordable = ReplyOf<typeof listOffers>['affordable']

/** Why an offer is the one to begin with, from what the person told; nothing for the others. */
export function useOfferReason(currency: string, affordable: Affordable) {
  const say = useWords('offers')
  const listening = useWords('listening')
  const words = useAnswerWords(currency)
  const { money } = useFormats()
  return ({ isRecommended, reason, reasonFacts }: Offer): string | undefined => {
    const known = reasons.find((one) => one === reason)
    if (!isRecommended || !known) return undefined
    const fact = factKinds.find((one) => one === reasonFacts.fact)
    const told = fact && heard(fact, String(reasonFacts.told))
    const isSaid = known === 'fits-budget' && affordable?.from === 'said'
    const base = isSaid
      ? say('reason.fits-said', { amount: money(affordable.monthlyCents, currency) })
      : say(`reason.${known}`)
    return told ? `${base} ${told}` : base
  }
  function heard(fact: FactKind, value: string): string {
    return say('reason.told', {
      fact: listening(`fact.${fact}`),
      value: words.answer({ fact, value }),
    })
  }
}

const reasons = [
  'fits-budget',
  'month-fits-budget',
  'nearest-budget',
  'small-balance',
  'first-payment-opens-plan',
  'smallest-total',
  'smallest-instalment',
  'near-income',
  'least-interest',
  'soonest-done',
  'smallest-start',
] as const
