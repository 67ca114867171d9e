import { Button } from '@mantine/core'
import { useNow } from '../../session.ts'
import { DayField, SelectField, SwitchField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { ClosedDay } from './own-draft.ts'
import styles from './own-law.module.css'
import type { PlaceChoice } from './use-places.ts'

type ClosedDayFieldsProps = {
  readonly days: readonly ClosedDay[]
  readonly places: readonly PlaceChoice[]
  readonly onChange: (days: ClosedDay[]) => void
}

/** Days on which nobody is contacted: a town's holiday, a break, mourning. */
export function ClosedDayFields({ days, places, onChange }: ClosedDayFieldsProps) {
  const say = useWords('law')
  const change = (at: number, one: ClosedDay) =>
    onChange(days.map((old, index) => (index === at ? one : old)))
  return (
    <fieldset className={styles.group}>
      <legend>{say('own.closedDays')}</legend>
      <p className="small muted">{say('own.closedDaysHelp')}</p>
      {days.map((day, index) => (
        <OneDay
          key={keys[index] ?? String(index)}
          day={day}
          places={places}
          onChange={(changed) => change(index, changed)}
          onRemove={() => onChange(days.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        variant="default"
        className={styles.add}
        onClick={() => onChange([...days, { on: '', name: '', place: 'ALL' }])}
      >
        {say('own.addDay')}
      </Button>
    </fieldset>
  )
}

const keys = Array.from({ length: 400 }, (_, n) => `day-${n}`)

type OneDayProps = {
  readonly day: ClosedDay
  readonly places: readonly PlaceChoice[]
  readonly onChange: (day: ClosedDay) => void
  readonly onRemove: () => void
}

function OneDay({ day, places, onChange, onRemove }: OneDayProps) {
  const say = useWords('law')
  const year = useNow().slice(0, 4)
  const isEveryYear = day.on.length === 5
  const shown = isEveryYear ? `${year}-${day.on}` : day.on
  const set = (on: string, everyYear: boolean) =>
    onChange({ ...day, on: everyYear ? on.slice(5) : on })
  return (
    <div className={styles.one}>
      <div className={styles.span}>
        <DayField label={say('own.dayOn')} value={shown} onChange={(on) => set(on, isEveryYear)} />
        <TextField
          label={say('own.dayName')}
          value={day.name}
          onChange={(name) => onChange({ ...day, name })}
          maxLength={80}
        />
        <SelectField
          label={say('place')}
          choices={places}
          value={day.place}
          onChange={(place) => onChange({ ...day, place: place ?? 'ALL' })}
          isSearchable
        />
      </div>
      <SwitchField
        label={say('own.everyYear')}
        value={isEveryYear}
        isDisabled={day.on === ''}
        onChange={(everyYear) => set(shown, everyYear)}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.add}
        aria-label={say('own.removeNamed', { name: day.name })}
        onClick={onRemove}
      >
        {say('own.remove')}
      </Button>
    </div>
  )
}
