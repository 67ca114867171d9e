import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { markMeasureDone, undoMeasure } from '../../../api/duties.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './duties.module.css'
import { refreshes } from './refreshes.ts'

export type Doing = {
  readonly measureId: string
  /** The first day that makes sense. */
  readonly from: string | null
  readonly isUndoing: boolean
}

type DoneDialogProps = { readonly of: Doing | undefined; readonly onClose: () => void }

/** Somebody did it, or undid it: on which day, and how that is known. */
export function DoneDialog({ of, onClose }: DoneDialogProps) {
  const say = useWords('duties')
  const title = say(of?.isUndoing ? 'undoneTitle' : 'doneTitle')
  return (
    <Dialog isOpen={of !== undefined} onClose={onClose} title={title}>
      {of && <DoneForm of={of} onDone={onClose} />}
    </Dialog>
  )
}

function DoneForm({ of, onDone }: { readonly of: Doing; readonly onDone: () => void }) {
  const say = useWords('duties')
  const today = useToday()
  const [on, setOn] = useState(today)
  const [evidence, setEvidence] = useState('')
  const options = { refreshes, says: () => say('said.done'), quiet: 'all' } as const
  const done = useDo(markMeasureDone, options)
  const undone = useDo(undoMeasure, options)
  const { measureId, isUndoing, from } = of
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const said = evidence.trim()
    const answer = isUndoing
      ? await undone.run({ measureId, endedOn: on, evidence: said })
      : await done.run({ measureId, doneOn: on, evidence: said })
    if (answer.ok) onDone()
  }
  const problem = isUndoing ? undone.problem : done.problem
  return (
    <form className={styles.form} onSubmit={keep}>
      <DayField
        label={say('doneOn')}
        {...(from ? { min: from } : {})}
        max={today}
        value={on}
        onChange={setOn}
        isRequired
      />
      <LongTextField
        label={say('evidence')}
        help={say('evidenceHelp')}
        value={evidence}
        onChange={setEvidence}
        maxLength={500}
        isRequired
      />
      {problem && <Problem of={problem} />}
      <Button
        type="submit"
        loading={done.isRunning || undone.isRunning}
        disabled={evidence.trim().length < 3 || on === ''}
      >
        {say(isUndoing ? 'deeds.undone' : 'deeds.done')}
      </Button>
    </form>
  )
}
