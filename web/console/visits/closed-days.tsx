import { Button } from '@mantine/core'
import { DayField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { OfficeDraft } from './office-draft.ts'
import styles from './visits.module.css'

type Days = OfficeDraft['closedDays']

/** Days of its own on which the office receives nobody. */
export function ClosedDays({
  days,
  onChange,
}: {
  readonly days: Days
  readonly onChange: (days: Days) => void
}) {
  const say = useWords('visits')
  const change = (at: number, one: Days[number]) =>
    onChange(days.map((old, index) => (index === at ? one : old)))
  return (
    <fieldset className={styles.group}>
      <legend>{say('office.closedDays')}</legend>
      {days.map((day, index) => (
        <div key={keys[index] ?? String(index)} className={styles.span}>
          <DayField
            label={say('office.closedDay')}
            value={day.on}
            onChange={(on) => change(index, { ...day, on })}
          />
          <TextField
            label={say('office.closedName')}
            value={day.name}
            onChange={(name) => change(index, { ...day, name })}
            maxLength={80}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange(days.filter((_, at) => at !== index))}
          >
            {say('office.removeDay', { day: day.name || day.on })}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-md"
        className={styles.start}
        onClick={() => onChange([...days, { on: '', name: '' }])}
      >
        {say('office.addDay')}
      </Button>
    </fieldset>
  )
}

const keys = Array.from({ length: 100 }, (_, n) => `day-${n}`)
