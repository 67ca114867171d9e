import { useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { listWays, sendPage, sendPayment } from '../../../api/messages.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Reading } from '../../ui/reading.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { openLater } from './outside.ts'
import styles from './payment-sheet.module.css'
import { type Way, Ways } from './share-ways.tsx'

type Occasion = AskOf<typeof listWays>['occasion']

type ShareLinksProps = {
  readonly agreementId: string
  /** What would be sent: about an instalment, or the address of the person's page. */
  readonly about: { readonly n: number } | { readonly address: string }
  readonly text: string
  /** Somebody on the line asks for it; elsewhere we mostly write on our own. */
  readonly usually: Occasion
}

/** Sent from the agent's own telephone or mail, with the text in sight and a permit asked for. */
export function ShareLinks({ agreementId, about, text, usually }: ShareLinksProps) {
  const say = useWords('offers')
  const [occasion, setOccasion] = useState<Occasion>(usually)
  const n = 'n' in about ? { n: about.n } : {}
  const read = useRead(listWays, { agreementId, ...n, occasion })
  const { send, isRunning } = useSending(about)
  return (
    <section className={styles.share} aria-label={say('pay.share')}>
      <ChoiceField<Occasion>
        label={say('pay.occasion')}
        choices={[
          { value: 'asked', word: say('pay.asked') },
          { value: 'ours', word: say('pay.ours') },
        ]}
        value={occasion}
        onChange={setOccasion}
      />
      <Reading of={read} shape="list" rows={1}>
        {({ items }) => (
          <Ways
            items={items}
            isBusy={isRunning}
            onSend={(way) => send(way, { agreementId, occasion })}
          />
        )}
      </Reading>
      <p className="small muted">{say('pay.text')}</p>
      <p className={styles.text}>{text}</p>
    </section>
  )
}

/** Asks at the last second; the app opens with the text only when the answer is yes. */
function useSending(about: ShareLinksProps['about']) {
  const say = useWords('offers')
  const refreshes = [listWays, readBrief]
  const payment = useDo(sendPayment, { refreshes })
  const page = useDo(sendPage, { refreshes })
  const send = async (
    { channel, contactPointId }: Way,
    asked: { readonly agreementId: string; readonly occasion: Occasion },
  ) => {
    const open = openLater(channel === 'whatsapp')
    const ask = { ...asked, channel, contactPointId }
    const answer =
      'n' in about
        ? await payment.run({ ...ask, n: about.n })
        : await page.run({ ...ask, address: about.address })
    const link = answer.ok ? answer.value.link : null
    open(link)
    if (link !== null) toast('done', say('pay.shared'))
    else if (answer.ok) toast('stop', say('pay.notNow'))
  }
  return { send, isRunning: payment.isRunning || page.isRunning }
}
