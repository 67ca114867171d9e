import { Button } from '@mantine/core'
import { useState } from 'react'
import { askAnotherPromise } from '../../../api/conversation.ts'
import { readCallApproval } from '../../../api/counter-offers.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './talk.module.css'
import { useTalk } from './use-talk.ts'

const whileWaitingMs = 3_000

/** Somebody who broke several promises gives an entry, or a supervisor says yes (B6.1). */
export function AnotherPromise({ mayAsk }: { readonly mayAsk?: boolean }) {
  const say = useWords('talk')
  const { brief, mayOffer } = useDesk()
  const { talk } = useTalk()
  const firmness = mayOffer ? talk?.firmness : null
  const isFirm = firmness?.isFirm === true
  const { value } = useRead(
    readCallApproval,
    { callId: brief.call.id },
    { isWanted: isFirm, everyMs: isFirm ? whileWaitingMs : undefined },
  )
  if (!firmness?.isFirm) return null
  const { brokenCount: count, windowDays: days, entryDaysMax: entry } = firmness
  const asked = value?.approval?.kind === 'another-promise' ? value.approval : undefined
  if (asked?.state === 'asked') return <Notice tone="info">{say('firm.waiting')}</Notice>
  if (asked?.state === 'approved')
    return (
      <Notice tone="done" title={say('firm.approved')}>
        {asked.decidedBy}: “{asked.decisionReason}”
      </Notice>
    )
  return (
    <Notice tone="attention" title={say('firm.title')}>
      {asked?.state === 'refused' && (
        <p>
          {say('firm.refused')} {asked.decidedBy}: “{asked.decisionReason}”
        </p>
      )}
      {asked?.state === 'lapsed' && <p>{say('firm.lapsed')}</p>}
      <p>{say('firm.help', { count, days, entry })}</p>
      {mayAsk && <Ask />}
    </Notice>
  )
}

/** For the promise that is being written down. */
function Ask() {
  const say = useWords('talk')
  const { brief, drafting } = useDesk()
  const [reason, setReason] = useState('')
  const asking = useDo(askAnotherPromise, {
    refreshes: [readCallApproval],
    says: () => say('firm.sent'),
    quiet: 'all',
  })
  const { dueOn: firstDueOn = '', amountCents = '' } = drafting.draft.fields
  const totalCents = Number(amountCents)
  const isWhole = reason.trim() !== '' && firstDueOn !== '' && totalCents > 0
  return (
    <div className={styles.tools}>
      <LongTextField
        label={say('firm.reason')}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      {asking.problem && <Problem of={asking.problem} />}
      <div>
        <Button
          size="compact-md"
          variant="default"
          loading={asking.isRunning}
          disabled={!isWhole}
          onClick={() => asking.run({ callId: brief.call.id, reason, firstDueOn, totalCents })}
        >
          {say('firm.ask')}
        </Button>
      </div>
    </div>
  )
}
