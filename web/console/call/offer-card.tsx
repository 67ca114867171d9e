import { IconStar } from '@tabler/icons-react'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import { useOfferFacts } from './offer-facts.ts'
import { useOfferWords } from './offer-words.ts'
import styles from './offers-panel.module.css'

type OfferCardProps = {
  readonly offer: Offer
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One way to pay, told line by line so that several can be compared side by side (A4.6). */
export function OfferCard({ offer, isChosen, onChoose }: OfferCardProps) {
  const say = useWords('offers')
  const { currency } = useDesk().brief
  const describe = useOfferWords(currency)
  const facts = useOfferFacts(offer, currency)
  const { quote, isRecommended } = offer
  return (
    <label className={styles.card} data-chosen={isChosen}>
      <input
        type="radio"
        name="offer"
        className="unseen"
        checked={isChosen}
        onChange={onChoose}
        data-offer={isChosen}
      />
      <span className={styles.head}>
        <span className={styles.shape}>
          {say(`shape.${quote.shape}`)}
          {isRecommended && <StateBadge tone="brand" icon={IconStar} word={say('recommended')} />}
        </span>
        <Money cents={quote.totalCents} currency={currency} size="large" isStrong />
      </span>
      <span className={styles.facts}>
        {facts.map(({ word, value, more }) => (
          <span key={word} className={styles.fact}>
            <span className="muted">{word}</span> <span className="number">{value}</span>
            {more !== undefined && <span className="muted number"> {more}</span>}
          </span>
        ))}
      </span>
      {isChosen && (
        <span className={`${styles.schedule} small`}>{describe.schedule(quote).join(' ')}</span>
      )}
    </label>
  )
}
