import { useFormats, useWords } from '../../words.ts'
import type { Offer } from './offer.ts'

type Fact = { readonly word: string; readonly value: string; readonly more?: string }

/** What is compared between ways to pay: the beginning, each month, what is let off, the cost. */
export function useOfferFacts({ quote }: Offer, currency: string): Fact[] {
  const say = useWords('offers')
  const { money, percent } = useFormats()
  const { instalments, discountCents, interestCents, cetAnnualPct } = quote
  const [first, ...later] = instalments
  const most = Math.max(...later.map(({ amountCents }) => amountCents))
  const isFortnight = quote.shape === 'biweekly'
  const facts: (Fact | false)[] = [
    later.length > 0 &&
      first !== undefined && {
        word: say('card.first'),
        value: money(first.amountCents, currency),
      },
    later.length > 0 && {
      word: isFortnight ? say('card.fortnight') : say('card.month'),
      value: money(most, currency),
    },
    {
      word: say('card.discount'),
      ...(discountCents === 0
        ? { value: say('card.none') }
        : { value: money(discountCents, currency), more: percent(quote.discountPct) }),
    },
    interestCents > 0 && {
      word: say('card.interest'),
      value: money(interestCents, currency),
      ...(cetAnnualPct === null
        ? {}
        : { more: say('card.cet', { percent: percent(cetAnnualPct) }) }),
    },
  ]
  return facts.filter((fact) => fact !== false)
}
