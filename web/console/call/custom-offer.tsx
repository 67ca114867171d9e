import { useDebouncedValue } from '@mantine/hooks'
import type { AskOf, ReplyOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { DayField, NumberField, SelectField, TextField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'

import { useFormats, useWords } from '../../words.ts'
import { CustomQuote } from './custom-quote.tsx'
import { readWish, type Wish, writtenIn } from './custom-wish.ts'
import { useDesk } from './desk.ts'
import styles from './offers-panel.module.css'
import type { Offer } from './read-back.tsx'
import { useToday } from './their-time.ts'
import { useQuote } from './use-quote.ts'

export type Limits = ReplyOf<typeof listOffers>['limits']
export type OfferAsk = AskOf<typeof listOffers>

type CustomOfferProps = {
  readonly ask: OfferAsk
  readonly limits: Limits
  readonly onTake: (offer: Offer) => void
}

/** What the person asks for: every change is quoted at once, and a no says the limit. */
export function CustomOffer({ ask, limits, onTake }: CustomOfferProps) {
  const say = useWords('offers')
  const { money, weekday, percent } = useFormats()
  const { drafting, brief } = useDesk()
  const { currency } = brief
  const today = useToday()
  const wish = readWish(drafting.draft.fields, today)
  const [settled] = useDebouncedValue(wish, 350)
  const quote = useQuote({ ...ask, ...settled.ask }, settled.isWhole, currency)
  const problemOf = (field: keyof Wish) => (quote.field === field ? say('outside') : undefined)
  const write = (name: keyof Wish) => (value: string) => drafting.fill(`offer.${name}`, value)
  return (
    <div className={styles.custom}>
      <div className={styles.fields}>
        <MoneyField
          label={say('downPayment')}
          help={
            limits.downPaymentCentsMin > 0
              ? say('downMin', { min: money(limits.downPaymentCentsMin, currency) })
              : undefined
          }
          currency={currency}
          value={wish.ask.downPaymentCents}
          onChange={(cents) => write('downPaymentCents')(cents === null ? '' : String(cents))}
          problem={problemOf('downPaymentCents')}
        />
        <NumberField
          label={say('partsField')}
          help={say('partsMax', { max: limits.instalmentsMax })}
          min={1}
          value={wish.ask.parts}
          onChange={(parts) => write('parts')(parts === null ? '' : String(parts))}
          problem={problemOf('parts')}
        />
        <DayField
          label={say('firstDueOn')}
          help={say('firstMax', { day: weekday(limits.firstPaymentOnMax) })}
          min={today}
          max={limits.firstPaymentOnMax}
          value={wish.ask.firstDueOn}
          onChange={write('firstDueOn')}
          problem={problemOf('firstDueOn')}
        />
        {limits.dueDays.length > 0 && (
          <SelectField
            label={say('dueDay')}
            example={say('sameDay')}
            isClearable
            choices={limits.dueDays.map((n) => ({ value: String(n), word: String(n) }))}
            value={wish.ask.dueDay === undefined ? null : String(wish.ask.dueDay)}
            onChange={(dueDay) => write('dueDay')(dueDay ?? '')}
            problem={problemOf('dueDay')}
          />
        )}
        <TextField
          label={say('discountPct')}
          help={say('discountMax', { max: percent(limits.discountPctMax) })}
          value={writtenIn(drafting.draft.fields, 'discountPct')}
          onChange={write('discountPct')}
          problem={wish.isPercent ? problemOf('discountPct') : say('invalidPercent')}
        />
      </div>
      <CustomQuote quote={quote} onTake={onTake} />
    </div>
  )
}
