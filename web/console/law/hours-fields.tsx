import { Button, TextInput } from '@mantine/core'
import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { ChannelChecks } from './channel-checks.tsx'
import { type DayRow, dayRows, ends, isSimple, type OwnHours, withEnds } from './own-draft.ts'
import styles from './own-law.module.css'
import type { PlaceChoice } from './use-places.ts'

type HoursFieldsProps = {
  readonly hours: readonly OwnHours[]
  readonly places: readonly PlaceChoice[]
  readonly onChange: (hours: OwnHours[]) => void
}

/** Narrower hours, place by place and channel by channel. */
export function HoursFields({ hours, places, onChange }: HoursFieldsProps) {
  const say = useWords('law')
  const country = places.find(({ value }) => value !== 'ALL')?.value ?? 'ALL'
  const fresh: OwnHours = {
    place: country,
    channels: ['voice_manual', 'voice_dialer'],
    days: { 'mon-fri': '09:00-18:00' },
  }
  const change = (at: number, one: OwnHours) =>
    onChange(hours.map((old, index) => (index === at ? one : old)))
  return (
    <fieldset className={styles.group}>
      <legend>{say('own.hours')}</legend>
      <p className="small muted">{say('own.hoursHelp')}</p>
      {hours.map((one, index) => (
        <OneHours
          key={keys[index] ?? String(index)}
          n={index + 1}
          hours={one}
          places={places}
          onChange={(changed) => change(index, changed)}
          onRemove={() => onChange(hours.filter((_, at) => at !== index))}
        />
      ))}
      <Button variant="default" className={styles.add} onClick={() => onChange([...hours, fresh])}>
        {say('own.addHours')}
      </Button>
    </fieldset>
  )
}

const keys = Array.from({ length: 60 }, (_, n) => `hours-${n}`)

type OneHoursProps = {
  readonly n: number
  readonly hours: OwnHours
  readonly places: readonly PlaceChoice[]
  readonly onChange: (hours: OwnHours) => void
  readonly onRemove: () => void
}

function OneHours({ n, hours, places, onChange, onRemove }: OneHoursProps) {
  const say = useWords('law')
  const name = say('own.hoursOf', { n })
  return (
    <fieldset className={styles.one} aria-label={name}>
      <SelectField
        label={say('place')}
        choices={places}
        value={hours.place}
        onChange={(place) => onChange({ ...hours, place: place ?? hours.place })}
        isSearchable
      />
      <ChannelChecks
        label={say('own.channels')}
        value={hours.channels}
        onChange={(channels) => onChange({ ...hours, channels })}
      />
      {isSimple(hours) ? (
        dayRows.map((row) => (
          <Span
            key={row}
            row={row}
            days={hours.days}
            onChange={(days) => onChange({ ...hours, days })}
          />
        ))
      ) : (
        <p className="small">
          {say('own.otherDays', {
            days: Object.entries(hours.days)
              .map(([day, open]) => `${day} ${open}`)
              .join('; '),
          })}
        </p>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.add}
        aria-label={say('own.removeNamed', { name })}
        onClick={onRemove}
      >
        {say('own.remove')}
      </Button>
    </fieldset>
  )
}

const rowWords = { 'mon-fri': 'weekdays', sat: 'saturday', sun: 'sunday' } as const

type SpanProps = {
  readonly row: DayRow
  readonly days: OwnHours['days']
  readonly onChange: (days: OwnHours['days']) => void
}

function Span({ row, days, onChange }: SpanProps) {
  const say = useWords('law')
  const [from, to] = ends(days, row)
  const name = say(`own.${rowWords[row]}`)
  return (
    <div className={styles.span}>
      <TextInput
        type="time"
        label={say('own.daysFrom', { days: name })}
        value={from}
        onChange={(event) => onChange(withEnds(days, row, [event.currentTarget.value, to]))}
      />
      <TextInput
        type="time"
        label={say('own.daysTo', { days: name })}
        value={to}
        onChange={(event) => onChange(withEnds(days, row, [from, event.currentTarget.value]))}
      />
    </div>
  )
}
