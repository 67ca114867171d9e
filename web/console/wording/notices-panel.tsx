import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { endExemption, listExemptions } from '../../../api/wording.ts'
import { useMay } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { SignDialog } from './sign-dialog.tsx'
import styles from './wording.module.css'

type Signed = ReplyOf<typeof listExemptions>['items'][number]

/** True notices that somebody with a name answers for, each with the mark of its text. */
export function NoticesPanel() {
  const say = useWords('wording')
  const may = useMay()
  const [isSigning, setIsSigning] = useState(false)
  const read = useRead(listExemptions, {})
  const sign = may('sign-exemptions') && (
    <Button variant="default" onClick={() => setIsSigning(true)}>
      {say('notices.new')}
    </Button>
  )
  return (
    <Panel title={say('notices.title')} help={say('notices.help')} actions={sign}>
      <Reading of={read} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('notices.none')}</EmptyState>
          ) : (
            <div className={styles.rows}>
              {items.map((one) => (
                <OneNotice key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Reading>
      <SignDialog isOpen={isSigning} onClose={() => setIsSigning(false)} />
    </Panel>
  )
}

function OneNotice({ of }: { readonly of: Signed }) {
  const say = useWords('wording')
  const { day, instant } = useFormats()
  const may = useMay()
  const { signedBy: name, signedAs: as, enteredBy } = of
  const at = instant(of.enteredAt)
  return (
    <article className={styles.signed}>
      <p>
        <strong>{say(`notices.acts.${of.act}`)}</strong>{' '}
        <StateBadge
          tone={of.isInForce ? 'done' : 'plain'}
          word={
            of.isInForce ? say('notices.inForce', { day: day(of.untilOn) }) : say('notices.over')
          }
        />
      </p>
      <p className={styles.preview} lang={of.locale}>
        {of.text}
      </p>
      <p className="small">
        {say('notices.by', { name, as, enteredBy, at })} · {of.basis} ·{' '}
        {of.categories.map((code) => say(`refused.kinds.${code}`)).join(', ')}
      </p>
      <p className={`small muted ${styles.hash}`}>
        {say('notices.hash')}: {of.textHash}
      </p>
      {of.endedBy && of.endReason && (
        <p className="small">{say('notices.ended', { name: of.endedBy, reason: of.endReason })}</p>
      )}
      {of.isInForce && may('sign-exemptions') && <EndButton exemptionId={of.id} />}
    </article>
  )
}

function EndButton({ exemptionId }: { readonly exemptionId: string }) {
  const say = useWords('wording')
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const ending = useDo(endExemption, { refreshes: [listExemptions] })
  const end = async () => {
    const answer = await ending.run({ exemptionId, reason })
    if (answer.ok) setIsOpen(false)
  }
  return (
    <div>
      <Button size="compact-sm" variant="default" onClick={() => setIsOpen(true)}>
        {say('notices.end')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('notices.end')}>
        <div className={styles.form}>
          <TextField
            label={say('notices.endWhy')}
            value={reason}
            onChange={setReason}
            maxLength={200}
          />
          <Button
            color="clay"
            disabled={reason.trim() === ''}
            loading={ending.isRunning}
            onClick={end}
          >
            {say('notices.end')}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
