import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { acceptOffer, listOffers } from '../../../api/negotiation.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useOfferWords } from '../call/offer-words.ts'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'

type Offer = ReplyOf<typeof listOffers>['items'][number]
type RenegotiateProps = {
  readonly of: Agreement
  readonly onClose: () => void
  readonly onReplaced: (agreementId: string) => void
}

const fiveMinutesMs = 300_000

/** New ways to pay the same debts, net of what was paid; the chosen one takes the place. */
export function RenegotiateDialog({ of, onClose, onReplaced }: RenegotiateProps) {
  const say = useWords('agreements')
  const { debtorId, portfolioId, id: renegotiatesId } = of
  const ask = { debtorId, portfolioId, renegotiatesId }
  const read = useRead(listOffers, ask, { freshMs: fiveMinutesMs })
  return (
    <Dialog isOpen onClose={onClose} title={say('renegotiate.title')}>
      <div className={styles.form}>
        <p>{say('renegotiate.text')}</p>
        <Reading of={read} shape="cards" rows={3}>
          {({ items }) => (
            <Choice
              of={of}
              offers={items}
              onOutdated={read.again}
              onReplaced={(agreementId) => {
                onClose()
                onReplaced(agreementId)
              }}
            />
          )}
        </Reading>
      </div>
    </Dialog>
  )
}

type ChoiceProps = {
  readonly of: Agreement
  readonly offers: readonly Offer[]
  readonly onOutdated: () => void
  readonly onReplaced: (agreementId: string) => void
}

function Choice({ of, offers, onOutdated, onReplaced }: ChoiceProps) {
  const say = useWords('agreements')
  const sayOffer = useWords('offers')
  const describe = useOfferWords(of.currency)
  const [chosenId, setChosenId] = useState<string>()
  const chosen = offers.find(({ offerId }) => offerId === chosenId) ?? offers[0]
  const accepting = useDo(acceptOffer, {
    refreshes: [readAgreement, listAgreements],
    says: () => say('renegotiate.done'),
    quiet: 'all',
  })
  const accept = async () => {
    if (!chosen) return
    const answer = await accepting.run({ offerId: chosen.offerId })
    if (!answer.ok) {
      if (answer.refusal === 'offer-outdated' || answer.refusal === 'offer-expired') onOutdated()
      return
    }
    onReplaced(answer.value.agreementId)
  }
  return (
    <>
      <Radio.Group
        label={say('renegotiate.choose')}
        value={chosen?.offerId ?? ''}
        onChange={setChosenId}
      >
        <div className={styles.choices}>
          {offers.map(({ offerId, quote }) => (
            <Radio
              key={offerId}
              value={offerId}
              label={
                <span className={styles.offer}>
                  <span>
                    {sayOffer(`shape.${quote.shape}`)} ·{' '}
                    <Money cents={quote.totalCents} currency={of.currency} isStrong />
                  </span>
                  <span className="small muted">
                    {describe.schedule(quote).join(' ')} · {describe.discount(quote)}
                  </span>
                </span>
              }
            />
          ))}
        </div>
      </Radio.Group>
      {accepting.problem && <Problem of={accepting.problem} />}
      <Button loading={accepting.isRunning} disabled={!chosen} onClick={accept}>
        {say('renegotiate.accept')}
      </Button>
    </>
  )
}
