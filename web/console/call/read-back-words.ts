import { locales } from '../../../api/shapes.ts'
import { runsOf } from '../../../kit/runs.ts'
import { formats } from '../../words/format.ts'
import { useFormats, useLocale } from '../../words.ts'
import { benefitWords } from './benefit-words.ts'
import type { Brief } from './draft.ts'
import type { Offer } from './offer.ts'
import { paymentsOf } from './payment-runs.ts'
import { useSpokenWords } from './spoken-words.ts'

type Spoken = Pick<Offer, 'quote' | 'benefits'>

/** The sentences of the confirmation, in the language that the person speaks. */
export function useReadBack({ quote, benefits }: Spoken, brief: Brief) {
  const ours = useLocale()
  const { zone } = useFormats()
  const language = locales.find((locale) => locale === brief.speaks) ?? ours
  const say = useSpokenWords(language)
  const { money, weekday, region, percent } = formats(language, zone)
  const inMoney = (cents: number) => money(cents, brief.currency)
  const { down, parts } = paymentsOf(quote)
  const [first] = parts
  const plan = new Intl.ListFormat(region).format(
    runsOf(parts).map(({ count, amountCents }) =>
      say('reading.partsOf', { count, amount: inMoney(amountCents) }),
    ),
  )
  const list = new Intl.ListFormat(region)
  const given = benefits.map((benefit) => {
    const { key, facts } = benefitWords(benefit, percent)
    return say(key, facts)
  })
  const isOnce = !down && parts.length === 1
  const sentences = [
    say('reading.creditor', { creditor: brief.creditorName }),
    say('reading.balance', { balance: inMoney(quote.balanceCents) }),
    quote.discountCents > 0
      ? say('reading.discount', {
          discount: inMoney(quote.discountCents),
          total: inMoney(quote.totalCents),
        })
      : say('reading.noDiscount', { total: inMoney(quote.totalCents) }),
    quote.interestCents > 0 &&
      say('reading.interest', {
        interest: inMoney(quote.interestCents),
        percent: percent(quote.cetAnnualPct ?? '0'),
      }),
    down && say('reading.down', { amount: inMoney(down.amountCents), day: weekday(down.dueOn) }),
    first &&
      isOnce &&
      say('reading.once', { amount: inMoney(first.amountCents), day: weekday(first.dueOn) }),
    first &&
      !isOnce &&
      say(down ? 'reading.after' : 'reading.parts', { plan, day: weekday(first.dueOn) }),
    brief.canPix ? say('reading.means') : say('reading.noPix'),
    given.length > 0 && say('reading.benefits', { benefits: list.format(given) }),
    say('reading.consequence'),
    say('reading.question'),
  ].filter((sentence): sentence is string => typeof sentence === 'string')
  return { sentences, language }
}
