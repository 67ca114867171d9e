import { Button } from '@mantine/core'
import { listAgreements } from '../../../api/agreements.ts'
import { readBrief } from '../../../api/calls.ts'
import { readGains } from '../../../api/conversation.ts'
import { acceptOffer } from '../../../api/negotiation.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import styles from './offers-panel.module.css'
import { useReadBack } from './read-back-words.ts'

type ReadBackProps = {
  readonly offer: Offer | undefined
  readonly onClose: () => void
  /** The offer no longer stands: new ones are asked for. */
  readonly onOutdated: () => void
}

/** Read aloud, in the person's language, before the agreement is made: both hear the same. */
export function ReadBack({ offer, onClose, onOutdated }: ReadBackProps) {
  const say = useWords('offers')
  return (
    <Dialog isOpen={offer !== undefined} onClose={onClose} title={say('reading.title')}>
      {offer && <Reading offer={offer} onClose={onClose} onOutdated={onOutdated} />}
    </Dialog>
  )
}

function Reading({ offer, onClose, onOutdated }: ReadBackProps & { readonly offer: Offer }) {
  const say = useWords('offers')
  const { brief, drafting, showPayment } = useDesk()
  const { sentences, language } = useReadBack(offer, brief)
  const talk = useWords('talk')
  const asked = { callId: brief.call.id, offerId: offer.offerId }
  const gains = useRead(readGains, asked).value?.gains ?? []
  const accepting = useDo(acceptOffer, { refreshes: [readBrief, listAgreements], quiet: 'all' })

  const accept = async () => {
    const answer = await accepting.run({ offerId: offer.offerId, callId: brief.call.id })
    if (!answer.ok) {
      if (answer.refusal === 'offer-outdated' || answer.refusal === 'offer-expired') onOutdated()
      return
    }
    const made = offer.quote.instalments.length > 1 ? 'ACP' : 'ACV'
    drafting.type({ step: 'close', outcome: made })
    onClose()
    showPayment(answer.value.agreementId)
  }
  return (
    <div className={styles.reading}>
      <div className={styles.aloud} lang={language}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {gains.length > 0 && (
        <section lang={language}>
          <h3 className="small muted">{talk('gains')}</h3>
          <ul>
            {gains.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {accepting.problem && <Problem of={accepting.problem} />}
      <Button data-autofocus loading={accepting.isRunning} onClick={accept}>
        {say('reading.accept')}
      </Button>
    </div>
  )
}
