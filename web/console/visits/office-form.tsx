import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { listCreditors } from '../../../api/creditors.ts'
import { slotLengths } from '../../../api/visits.ts'
import { states } from '../../../kit/places.ts'
import {
  LongTextField,
  NumberField,
  SelectField,
  SwitchField,
  TextField,
} from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { type Obstacle, useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ClosedDays } from './closed-days.tsx'
import { type OfficeDraft, writtenOf } from './office-draft.ts'
import { OfficeHours } from './office-hours.tsx'
import styles from './visits.module.css'

type OfficeFormProps = {
  readonly start: OfficeDraft
  /** Whether it receives people; not asked of a new one. */
  readonly isOpen: boolean | null
  readonly isRunning: boolean
  readonly problem: Obstacle | undefined
  readonly onSave: (draft: OfficeDraft, isOpen: boolean) => void
}

const places = [...states].map(([value, { name }]) => ({
  value,
  word: `${name} (${value.slice(0, 2)})`,
}))

export function OfficeForm({ start, isOpen, isRunning, problem, onSave }: OfficeFormProps) {
  const say = useWords('visits')
  const [draft, setDraft] = useState(start)
  const [receives, setReceives] = useState(isOpen ?? true)
  const set = (part: Partial<OfficeDraft>) => setDraft((now) => ({ ...now, ...part }))
  const isWhole = draft.name.trim() && draft.address.trim() && draft.place
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) onSave(writtenOf(draft), receives)
  }
  return (
    <form className={styles.stack} onSubmit={save}>
      <Where draft={draft} set={set} />
      <div className={styles.span}>
        <SelectField
          label={say('office.slot')}
          choices={slotLengths.map((count) => ({
            value: String(count),
            word: say('office.minutes', { count }),
          }))}
          value={String(draft.slotMinutes)}
          onChange={(chosen) => set({ slotMinutes: Number(chosen ?? draft.slotMinutes) })}
        />
        <NumberField
          label={say('office.capacity')}
          value={draft.capacity}
          onChange={(capacity) => set({ capacity: capacity ?? 1 })}
          min={1}
          max={50}
        />
      </div>
      <OfficeHours hours={draft.hours} onChange={(hours) => set({ hours })} />
      <SwitchField
        label={say('office.holidays')}
        value={draft.keepsHolidays}
        onChange={(keepsHolidays) => set({ keepsHolidays })}
      />
      <ClosedDays days={draft.closedDays} onChange={(closedDays) => set({ closedDays })} />
      <LongTextField
        label={say('office.bring')}
        value={draft.bring}
        onChange={(bring) => set({ bring })}
        maxLength={500}
      />
      {isOpen !== null && (
        <SwitchField label={say('office.isOpen')} value={receives} onChange={setReceives} />
      )}
      {problem && <Problem of={problem} />}
      <Button type="submit" loading={isRunning} disabled={!isWhole}>
        {say('office.save')}
      </Button>
    </form>
  )
}

type WhereProps = {
  readonly draft: OfficeDraft
  readonly set: (part: Partial<OfficeDraft>) => void
}

function Where({ draft, set }: WhereProps) {
  const say = useWords('visits')
  const creditors = useRead(listCreditors, {}).value?.items ?? []
  return (
    <>
      <TextField
        label={say('office.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        isRequired
        hasFocus
        maxLength={200}
      />
      <TextField
        label={say('office.address')}
        value={draft.address}
        onChange={(address) => set({ address })}
        isRequired
        maxLength={200}
      />
      <SelectField
        label={say('office.place')}
        choices={places}
        value={draft.place || null}
        onChange={(place) => set({ place: place ?? '' })}
        isSearchable
        isRequired
      />
      <TextField
        label={say('office.mapUrl')}
        help={say('office.mapHelp')}
        value={draft.mapUrl ?? ''}
        onChange={(mapUrl) => set({ mapUrl })}
        maxLength={500}
      />
      <SelectField
        label={say('office.creditor')}
        example={say('office.anyCreditor')}
        isClearable
        choices={creditors.map(({ id, name }) => ({ value: id, word: name }))}
        value={draft.creditorId}
        onChange={(creditorId) => set({ creditorId })}
      />
    </>
  )
}
