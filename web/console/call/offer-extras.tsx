import { useFormats, useWords } from '../../words.ts'
import { benefitWords } from './benefit-words.ts'
import type { Offer } from './offer.ts'

/** What comes with an offer besides its discount, and whether it is more than usual. */
export function OfferExtras({ offer }: { readonly offer: Offer }) {
  const say = useWords('offers')
  const { percent, region } = useFormats()
  const benefits = offer.benefits.map((benefit) => {
    const { key, facts } = benefitWords(benefit, percent)
    return say(key, facts)
  })
  const list = new Intl.ListFormat(region).format(benefits)
  return (
    <>
      {benefits.length > 0 && <p className="small">{say('benefits', { benefits: list })}</p>}
      {offer.isForGoodPayer && <p className="small muted">{say('forGoodPayer')}</p>}
    </>
  )
}
