import { Button } from '@mantine/core'
import { Problem } from '../../ui/problem.tsx'
import { Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import { useOfferWords } from './offer-words.ts'
import styles from './offers-panel.module.css'
import type { Quoting } from './use-quote.ts'

type CustomQuoteProps = {
  readonly quote: Quoting
  readonly onTake: (offer: Offer) => void
}

/** The answer to what was written: the offer, told as it changes, or what stands in the way. */
export function CustomQuote({ quote, onTake }: CustomQuoteProps) {
  const say = useWords('offers')
  const { currency } = useDesk().brief
  const describe = useOfferWords(currency)
  const { offer, isCounting, problem } = quote
  if (problem) return <Problem of={problem} />
  return (
    <div className={styles.quote}>
      <div role="status" data-old={isCounting} className={styles.answer}>
        {offer ? (
          <>
            <Money cents={offer.quote.totalCents} currency={currency} size="large" isStrong />
            <span className="small">{describe.discount(offer.quote)}</span>
            <span className="small">{describe.schedule(offer.quote).join(' ')}</span>
          </>
        ) : (
          <span className="small muted">{isCounting ? say('counting') : say('waiting')}</span>
        )}
      </div>
      <Button disabled={!offer || isCounting} onClick={() => offer && onTake(offer)}>
        {say('accept')}
      </Button>
    </div>
  )
}
