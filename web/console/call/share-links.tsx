import { Button } from '@mantine/core'
import { useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { listWays, sendPage, sendPayment } from '../../../api/messages.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Reading } from '../../ui/reading.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { WordHints } from '../wording/word-hints.tsx'
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
  const [own, setOwn] = useState<string>()
  const { send, isRunning } = useSending(about, own)
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
      {own === undefined ? (
        <>
          <p className="small muted">{say('pay.text')}</p>
          <p className={styles.text}>{text}</p>
          {'n' in about && (
            <Button size="compact-sm" variant="default" onClick={() => setOwn(text)}>
              {say('pay.edit')}
            </Button>
          )}
        </>
      ) : (
        <OwnWords text={own} onChange={setOwn} onBack={() => setOwn(undefined)} />
      )}
    </section>
  )
}

type OwnWordsProps = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onBack: () => void
}

/** The text in the agent's own words, checked while they are typed and again when it is sent. */
function OwnWords({ text, onChange, onBack }: OwnWordsProps) {
  const say = useWords('offers')
  return (
    <>
      <LongTextField
        label={say('pay.own')}
        help={say('pay.ownHelp')}
        value={text}
        onChange={onChange}
        rows={6}
        maxLength={3000}
      />
      <WordHints text={text} onChange={onChange} place="message" audience="right_party" />
      <Button size="compact-sm" variant="default" onClick={onBack}>
        {say('pay.asWas')}
      </Button>
    </>
  )
}

/** Asks at the last second; the app opens with the text only when the answer is yes. */
function useSending(about: ShareLinksProps['about'], own: string | undefined) {
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
        ? await payment.run({ ...ask, n: about.n, ...(own === undefined ? {} : { text: own }) })
        : await page.run({ ...ask, address: about.address })
    const link = answer.ok ? answer.value.link : null
    open(link)
    if (link !== null) toast('done', say('pay.shared'))
    else if (answer.ok) toast('stop', say('pay.notNow'))
  }
  return { send, isRunning: payment.isRunning || page.isRunning }
}
