import { Button } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import { OfferCard } from './offer-card.tsx'
import { OfferExtras } from './offer-extras.tsx'
import { useOfferReason } from './offer-reason.ts'
import styles from './offers-panel.module.css'

type OfferCardsProps = {
  readonly offers: readonly Offer[]
  readonly onTake: (offer: Offer) => void
  /** Newer ones are on their way: these are no longer accepted. */
  readonly isOld: boolean
  /** What fits the person a month, as they said or as we worked it out. */
  readonly affordable: ReplyOf<typeof listOffers>['affordable']
}

/** Side by side, as one choice: arrows move, Enter takes. */
export function OfferCards({ offers, onTake, isOld, affordable }: OfferCardsProps) {
  const say = useWords('offers')
  const { brief } = useDesk()
  const reasonOf = useOfferReason(brief.currency, affordable)
  const [picked, setPicked] = useState<string>()
  const chosen =
    offers.find(({ offerId }) => offerId === picked) ??
    offers.find(({ isRecommended }) => isRecommended) ??
    offers[0]
  const why = chosen && reasonOf(chosen)
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
            {say('recommended')}: {why}
          </span>
        ) : (
          <span className={`${styles.help} small muted`}>{say('help')}</span>
        )}
      </div>
      {chosen && <OfferExtras offer={chosen} />}
    </>
  )
}
