import { Button } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../words.ts'
import type { Offer } from './offer.ts'
import { OfferCard } from './offer-card.tsx'
import { OfferExtras } from './offer-extras.tsx'
import styles from './offers-panel.module.css'

type OfferCardsProps = {
  readonly offers: readonly Offer[]
  readonly onTake: (offer: Offer) => void
  /** Newer ones are on their way: these are no longer accepted. */
  readonly isOld: boolean
}

/** Side by side, as one choice: arrows move, Enter takes. */
export function OfferCards({ offers, onTake, isOld }: OfferCardsProps) {
  const say = useWords('offers')
  const [picked, setPicked] = useState<string>()
  const chosen =
    offers.find(({ offerId }) => offerId === picked) ??
    offers.find(({ isRecommended }) => isRecommended) ??
    offers[0]
  const why = reasons.find((known) => chosen?.isRecommended && known === chosen.reason)
  const take = () => chosen && !isOld && onTake(chosen)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    take()
  }
  return (
    <>
      <div
        className={styles.cards}
        role="radiogroup"
        aria-label={say('pick')}
        aria-busy={isOld}
        onKeyDown={onKeyDown}
      >
        {offers.map((offer) => (
          <OfferCard
            key={offer.offerId}
            offer={offer}
            isChosen={offer === chosen}
            onChoose={() => setPicked(offer.offerId)}
          />
        ))}
      </div>
      <div className={styles.take}>
        <Button disabled={isOld || !chosen} onClick={take}>
          {say('accept')}
        </Button>
        {why ? (
          <span className="small muted">
            {say('recommended')}: {say(`reason.${why}`)}
          </span>
        ) : (
          <span className={`${styles.help} small muted`}>{say('help')}</span>
        )}
      </div>
      {chosen && <OfferExtras offer={chosen} />}
    </>
  )
}

const reasons = [
  'fits-budget',
  'month-fits-budget',
  'nearest-budget',
  'small-balance',
  'first-payment-opens-plan',
] as const
