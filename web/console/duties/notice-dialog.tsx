import { Anchor, Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readDebtor } from '../../../api/debtors.ts'
import { downloadDocument } from '../../../api/documents.ts'
import { noticeChannels, sendNotice } from '../../../api/duties.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { addressOf } from '../../client.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './duties.module.css'
import type { Measure } from './measure.ts'
import { refreshes } from './refreshes.ts'

type DialogProps = {
  readonly of: Measure
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Writes the notice of an act, and hands it to paper or to the agent's own app. */
export function NoticeDialog({ of, isOpen, onClose }: DialogProps) {
  const say = useWords('duties')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('noticeTitle')}>
      {isOpen && <NoticeForm of={of} />}
    </Dialog>
  )
}

type Sent = ReplyOf<typeof sendNotice>
type Channel = (typeof noticeChannels)[number]

function NoticeForm({ of }: { readonly of: Measure }) {
  const say = useWords('duties')
  const [channel, setChannel] = useState<Channel>('letter')
  const [pointId, setPointId] = useState<string | null>(null)
  const [sent, setSent] = useState<Sent>()
  const points = usePoints(of.debtorId, channel)
  const chosen = points.find(({ value }) => value === pointId)?.value ?? points[0]?.value
  const sending = useDo(sendNotice, {
    refreshes,
    says: () => say('said.noticeSent'),
    quiet: 'all',
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const to = channel === 'letter' ? {} : { contactPointId: chosen }
    const answer = await sending.run({ measureId: of.id, channel, ...to })
    if (answer.ok) setSent(answer.value)
  }
  if (sent) return <SentNotice sent={sent} />
  return (
    <form className={styles.form} onSubmit={send}>
      <p className="small muted">{say('noticeHelp')}</p>
      <ChoiceField
        label={say('channelLabel')}
        choices={noticeChannels.map((value) => ({ value, word: say(`channel.${value}`) }))}
        value={channel}
        onChange={setChannel}
      />
      {channel !== 'letter' &&
        (points.length === 0 ? (
          <p>{say('noPoint')}</p>
        ) : (
          <SelectField
            label={say('point')}
            choices={points}
            value={chosen ?? null}
            onChange={setPointId}
          />
        ))}
      {sending.problem && <Problem of={sending.problem} />}
      <Button
        type="submit"
        loading={sending.isRunning}
        disabled={channel !== 'letter' && chosen === undefined}
      >
        {say('sendWord')}
      </Button>
    </form>
  )
}

function usePoints(debtorId: string, channel: Channel) {
  const points = useRead(readDebtor, { debtorId }).value?.debtor.contactPoints ?? []
  const kind = channel === 'email' ? 'email' : 'phone'
  return points
    .filter((point) => point.kind === kind && point.state === 'alive')
    .map(({ id, value }) => ({ value: id, word: value }))
}

function SentNotice({ sent }: { readonly sent: Sent }) {
  const say = useWords('duties')
  const { documentId, text, link } = sent
  return (
    <div className={styles.form}>
      <section className={styles.text} aria-label={say('noticeTitle')}>
        {text}
      </section>
      <div className={styles.deeds}>
        {link && (
          <Button component="a" href={link} target="_blank" rel="noreferrer">
            {say('openApp')}
          </Button>
        )}
        <Anchor
          href={addressOf(downloadDocument, { documentId }).address}
          target="_blank"
          rel="noreferrer"
        >
          {say('openPdf')}
        </Anchor>
      </div>
    </div>
  )
}
