import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { runsOf } from '../../../kit/runs.ts'
import { useFormats, useWords } from '../../words.ts'
import { type Payment, paymentsOf } from './payment-runs.ts'

export type Quote = ReplyOf<typeof listOffers>['items'][number]['quote']

/** A quote in a few words: what is let off, and when each payment falls. */
export function useOfferWords(currency: string) {
  const say = useWords('offers')
  const { money, weekday, percent } = useFormats()
  const amountOf = ({ amountCents }: Payment) => money(amountCents, currency)
  return {
    discount: ({ discountCents, discountPct }: Quote): string =>
      discountCents === 0
        ? say('noDiscount')
        : say('discount', {
            amount: money(discountCents, currency),
            percent: percent(discountPct),
          }),
    schedule: (quote: Quote): string[] => {
      const { down, parts } = paymentsOf(quote)
      const [first] = parts
      if (!first) return []
      if (!down && parts.length === 1) return [say('once', { day: weekday(first.dueOn) })]
      const plan = runsOf(parts)
        .map(({ count, amountCents }) =>
          say('parts', { count, amount: money(amountCents, currency) }),
        )
        .join(' + ')
      const before = down ? [say('down', { amount: amountOf(down), day: weekday(down.dueOn) })] : []
      return [...before, `${plan}, ${say('first', { day: weekday(first.dueOn) })}`]
    },
  }
}
