import { useDebouncedValue } from '@mantine/hooks'
import type { AskOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { useWords } from '../../words.ts'
import { AskApproval } from './ask-approval.tsx'
import { CustomQuote } from './custom-quote.tsx'
import { readWish, type Wish } from './custom-wish.ts'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import styles from './offers-panel.module.css'
import { useToday } from './their-time.ts'
import { useQuote } from './use-quote.ts'
import type { Limits } from './wish-fields.tsx'
import { AmountFields, DiscountField, ShapeField, TimeFields } from './wish-fields.tsx'

export type OfferAsk = AskOf<typeof listOffers>

type CustomOfferProps = {
  readonly ask: OfferAsk
  readonly limits: Limits
  readonly onTake: (offer: Offer) => void
}

/** What the person asks for: every change is quoted at once, and a no says the limit. */
export function CustomOffer({ ask, limits, onTake }: CustomOfferProps) {
  const say = useWords('offers')
  const { drafting, brief } = useDesk()
  const wish = readWish(drafting.draft.fields, useToday())
  const [settled] = useDebouncedValue(wish, 350)
  const quote = useQuote({ ...ask, ...settled.ask }, settled.isWhole, brief.currency)
  const fields = {
    wish,
    limits: quote.limits ?? limits,
    problemAt: (field: keyof Wish) => (quote.field === field ? say('outside') : undefined),
    write: (name: keyof Wish) => (value: string) => drafting.fill(`offer.${name}`, value),
  }
  return (
    <div className={styles.custom}>
      <div className={styles.fields}>
        <AmountFields {...fields} />
        <TimeFields {...fields} />
        <DiscountField {...fields} />
        <ShapeField {...fields} />
      </div>
      <CustomQuote quote={quote} onTake={onTake} />
      {quote.problem?.refusal === 'discount-above-authority' && (
        <AskApproval ask={{ ...ask, ...settled.ask }} discountPct={settled.ask.discountPct} />
      )}
    </div>
  )
}
