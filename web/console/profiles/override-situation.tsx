import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  overrideReasons,
  overrideSituation,
  type SituationPart,
  situationParts,
} from '../../../api/profiles.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { choicesOf, useChoiceWords } from './profile-words.ts'
import styles from './profiles.module.css'
import { studyRefreshes, type Whose } from './study.ts'

type OverrideProps = { readonly whose: Whose; readonly onDone: () => void }

/** Another way than recommended, with why; what was recommended is kept beside it. */
export function OverrideSituation({ whose, onDone }: OverrideProps) {
  const say = useWords('profiles')
  const word = useChoiceWords()
  const [part, setPart] = useState<SituationPart>('way')
  const [choice, setChoice] = useState<string | null>(null)
  const [because, setBecause] = useState<(typeof overrideReasons)[number]>('person-asked')
  const [note, setNote] = useState('')
  const overriding = useDo(overrideSituation, {
    refreshes: studyRefreshes,
    says: () => say('situation.changed', { choice: word(choice ?? '') }),
    quiet: 'all',
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!choice) return
    const answer = await overriding.run({ ...whose, part, choice, because, note })
    if (answer.ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={save} aria-label={say('situation.changeTitle')}>
      <p className="small muted">{say('situation.changeHelp')}</p>
      <SelectField
        label={say('situation.partField')}
        choices={situationParts.map((value) => ({ value, word: say(`situation.part.${value}`) }))}
        value={part}
        onChange={(chosen) => {
          if (chosen) setPart(chosen)
          setChoice(null)
        }}
        hasFocus
      />
      <SelectField
        label={say('situation.choiceField')}
        choices={choicesOf[part].map((value) => ({ value, word: word(value) }))}
        value={choice}
        onChange={setChoice}
        isRequired
      />
      <SelectField
        label={say('situation.becauseField')}
        choices={overrideReasons.map((value) => ({
          value,
          word: say(`situation.overrideReason.${value}`),
        }))}
        value={because}
        onChange={(chosen) => chosen && setBecause(chosen)}
      />
      <TextField label={say('noteField')} value={note} onChange={setNote} maxLength={200} />
      {overriding.problem && <Problem of={overriding.problem} />}
      <div className={styles.deeds}>
        <Button type="submit" loading={overriding.isRunning} disabled={!choice}>
          {say('situation.save')}
        </Button>
      </div>
    </form>
  )
}
