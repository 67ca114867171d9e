import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { listPlaybookVersions, readPlaybook } from '../../../api/playbook.ts'
import {
  experimentMeasures,
  experimentUnits,
  listExperiments,
  startExperiment,
} from '../../../api/playbook-experiments.ts'
import { useNow } from '../../session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, NumberField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './playbook.module.css'
import type { Playbook } from './playbook.ts'
import { usePlaceName } from './use-place-words.ts'

type StartProps = {
  readonly draft: NonNullable<Playbook['draft']>
  readonly onClose: () => void
}

type Typed = {
  readonly name: string
  readonly place: string
  readonly unit: (typeof experimentUnits)[number]
  readonly measure: (typeof experimentMeasures)[number]
  readonly sharePct: number | null
  readonly endsOn: string
  readonly reason: string
}

const whole = 'whole'
const begun: Typed = {
  name: '',
  place: whole,
  unit: 'person',
  measure: 'deal',
  sharePct: 50,
  endsOn: '',
  reason: '',
}

/** What is compared, who is drawn, and what counts as a success: all said before the first call. */
export function StartExperiment({ draft, onClose }: StartProps) {
  const say = useWords('playbook')
  const now = useNow()
  const [typed, setTyped] = useState(begun)
  const starting = useDo(startExperiment, {
    refreshes: [listExperiments, readPlaybook, listPlaybookVersions],
    says: () => say('tests.begun'),
    quiet: 'all',
  })
  const { name, place, unit, measure, sharePct, endsOn, reason } = typed
  const isWhole = name.trim().length >= 3 && reason.trim().length >= 3 && endsOn && sharePct
  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole) return
    const only = place === whole ? {} : { place }
    const asked = { name, unit, measure, sharePct, endsOn, reason, revision: draft.revision }
    const answer = await starting.run({ ...asked, ...only })
    if (answer.ok) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('tests.startTitle')}>
      <form className={styles.rows} onSubmit={begin}>
        <Fields typed={typed} onChange={setTyped} draft={draft} today={now.slice(0, 10)} />
        {starting.problem && <Problem of={starting.problem} />}
        <Button type="submit" loading={starting.isRunning} disabled={!isWhole}>
          {say('tests.begin')}
        </Button>
      </form>
    </Dialog>
  )
}

type FieldsProps = {
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
  readonly draft: StartProps['draft']
  readonly today: string
}

function Fields({ typed, onChange, draft, today }: FieldsProps) {
  const say = useWords('playbook')
  const nameOf = usePlaceName()
  const places = [...new Set(draft.changes.map((change) => change.place))]
  const set =
    <Name extends keyof Typed>(name: Name) =>
    (value: Typed[Name]) =>
      onChange({ ...typed, [name]: value })
  return (
    <>
      <TextField
        label={say('tests.name')}
        value={typed.name}
        onChange={set('name')}
        maxLength={120}
        isRequired
        hasFocus
      />
      <SelectField
        label={say('tests.what')}
        choices={[
          { value: whole, word: say('tests.whole') },
          ...places.map((value) => ({ value, word: nameOf(value) })),
        ]}
        value={typed.place}
        onChange={(next) => set('place')(next ?? whole)}
      />
      <ChoiceField
        label={say('tests.unit')}
        help={say(`tests.unitHelp.${typed.unit}`)}
        choices={experimentUnits
          .toReversed()
          .map((value) => ({ value, word: say(`tests.units.${value}`) }))}
        value={typed.unit}
        onChange={set('unit')}
      />
      <SelectField
        label={say('tests.measure')}
        choices={experimentMeasures.map((value) => ({
          value,
          word: say(`tests.measures.${value}`),
        }))}
        value={typed.measure}
        onChange={(next) => next && set('measure')(next)}
      />
      <NumberField
        label={say('tests.share')}
        value={typed.sharePct}
        onChange={set('sharePct')}
        min={10}
        max={90}
        suffix="%"
      />
      <DayField
        label={say('tests.endsOn')}
        value={typed.endsOn}
        onChange={set('endsOn')}
        min={today}
      />
      <LongTextField
        label={say('tests.reason')}
        help={say('review.reasonHelp')}
        value={typed.reason}
        onChange={set('reason')}
        maxLength={500}
        isRequired
      />
    </>
  )
}
