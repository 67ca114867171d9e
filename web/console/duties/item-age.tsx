import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  interruptItem,
  interruptionKinds,
  readAge,
  withdrawInterruption,
} from '../../../api/ages.ts'
import { readTimeline } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { EvidenceDialog } from '../debtors/evidence-dialog.tsx'
import styles from './duties.module.css'

const refreshes = [readAge, readTimeline]

/** Until when an invoice may be asked for, and what began its years anew. */
export function ItemAge({ itemId, dueOn }: { readonly itemId: string; readonly dueOn: string }) {
  const say = useWords('duties')
  const { day } = useFormats()
  const read = useRead(readAge, { itemId })
  return (
    <Reading of={read} shape="text">
      {({ lastDayOn, isBarred, interruption }) => (
        <div className={styles.form}>
          {lastDayOn === null && <p className="muted">{say('age.never')}</p>}
          {lastDayOn !== null &&
            (isBarred ? (
              <Notice tone="stop">{say('age.barred', { day: day(lastDayOn) })}</Notice>
            ) : (
              <p>{say('age.untilOn', { day: day(lastDayOn) })}</p>
            ))}
          <Interruption itemId={itemId} dueOn={dueOn} of={interruption} lastDayOn={lastDayOn} />
        </div>
      )}
    </Reading>
  )
}

type InterruptionProps = {
  readonly itemId: string
  readonly dueOn: string
  readonly lastDayOn: string | null
  readonly of: {
    readonly id: string
    readonly kind: (typeof interruptionKinds)[number]
    readonly onDay: string
    readonly evidence: string
    readonly recordedBy: string
  } | null
}

function Interruption({ itemId, dueOn, of, lastDayOn }: InterruptionProps) {
  const say = useWords('duties')
  const may = useMay()
  const { day } = useFormats()
  const [isOpen, setIsOpen] = useState(false)
  const withdrawing = useDo(withdrawInterruption, { refreshes, says: () => say('said.done') })
  const close = () => setIsOpen(false)
  const withdraw = async (reason: string) => {
    if (of && (await withdrawing.run({ interruptionId: of.id, reason })).ok) close()
  }
  const told = of && {
    day: day(of.onDay),
    kind: say(`age.kind.${of.kind}`),
    evidence: of.evidence,
    name: of.recordedBy,
  }
  return (
    <>
      {told && <p className="small">{say('age.interrupted', told)}</p>}
      {may('do-duties') && lastDayOn !== null && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => setIsOpen(true)}>
            {say(of ? 'age.withdraw' : 'age.record')}
          </Button>
        </div>
      )}
      {of ? (
        <EvidenceDialog
          isOpen={isOpen}
          onClose={close}
          title={say('age.withdrawTitle')}
          label={say('reason')}
          word={say('age.withdraw')}
          isRunning={withdrawing.isRunning}
          onGiven={withdraw}
        />
      ) : (
        <Dialog isOpen={isOpen} onClose={close} title={say('age.record')}>
          {isOpen && <InterruptForm itemId={itemId} dueOn={dueOn} onDone={close} />}
        </Dialog>
      )}
    </>
  )
}

type FormProps = { readonly itemId: string; readonly dueOn: string; readonly onDone: () => void }

function InterruptForm({ itemId, dueOn, onDone }: FormProps) {
  const say = useWords('duties')
  const today = useToday()
  const [kind, setKind] = useState<(typeof interruptionKinds)[number]>('acknowledgement')
  const [onDay, setOnDay] = useState('')
  const [evidence, setEvidence] = useState('')
  const noting = useDo(interruptItem, { refreshes, says: () => say('said.done'), quiet: 'all' })
  const note = async (event: FormEvent) => {
    event.preventDefault()
    if ((await noting.run({ itemId, kind, onDay, evidence: evidence.trim() })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={note}>
      <p className="small muted">{say('age.help')}</p>
      <SelectField
        label={say('age.kindLabel')}
        choices={interruptionKinds.map((value) => ({ value, word: say(`age.kind.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
      />
      <DayField label={say('doneOn')} min={dueOn} max={today} value={onDay} onChange={setOnDay} />
      <LongTextField
        label={say('evidence')}
        value={evidence}
        onChange={setEvidence}
        maxLength={500}
        isRequired
      />
      {noting.problem && <Problem of={noting.problem} />}
      <Button
        type="submit"
        loading={noting.isRunning}
        disabled={onDay === '' || evidence.trim().length < 3}
      >
        {say('age.record')}
      </Button>
    </form>
  )
}
