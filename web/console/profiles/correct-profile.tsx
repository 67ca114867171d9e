import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type Circumstance,
  circumstances,
  correctionReasons,
  correctProfile,
} from '../../../api/profiles.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './profiles.module.css'
import { studyRefreshes, type Whose } from './study.ts'

type CorrectProps = { readonly whose: Whose; readonly onDone: () => void }

/** Whoever spoke with the person says what holds; why is chosen from a list: no diagnosis. */
export function CorrectProfile({ whose, onDone }: CorrectProps) {
  const say = useWords('profiles')
  const [circumstance, setCircumstance] = useState<Circumstance | null>(null)
  const [does, setDoes] = useState<'holds' | 'left-out'>('holds')
  const [reason, setReason] = useState<(typeof correctionReasons)[number]>('person-said')
  const [note, setNote] = useState('')
  const correcting = useDo(correctProfile, {
    refreshes: studyRefreshes,
    says: () => say('saved'),
    quiet: 'all',
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!circumstance) return
    const answer = await correcting.run({ ...whose, circumstance, does, reason, note })
    if (answer.ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={save} aria-label={say('correctTitle')}>
      <p className="small muted">{say('correctHelp')}</p>
      <SelectField
        label={say('which')}
        choices={circumstances.map((value) => ({ value, word: say(`circumstance.${value}`) }))}
        value={circumstance}
        onChange={setCircumstance}
        isRequired
        hasFocus
      />
      <ChoiceField
        label={say('does')}
        choices={[
          { value: 'holds', word: say('set') },
          { value: 'left-out', word: say('leave') },
        ]}
        value={does}
        onChange={setDoes}
      />
      <SelectField
        label={say('reasonField')}
        choices={correctionReasons.map((value) => ({ value, word: say(`reason.${value}`) }))}
        value={reason}
        onChange={(chosen) => chosen && setReason(chosen)}
      />
      <TextField label={say('noteField')} value={note} onChange={setNote} maxLength={200} />
      {correcting.problem && <Problem of={correcting.problem} />}
      <div className={styles.deeds}>
        <Button type="submit" loading={correcting.isRunning} disabled={!circumstance}>
          {say('save')}
        </Button>
      </div>
    </form>
  )
}
