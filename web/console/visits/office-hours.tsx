import { Button, TextInput } from '@mantine/core'
import { useWords } from '../../words.ts'
import { type OfficeDraft, type WeekdayRow, weekdayRows, withRow } from './office-draft.ts'
import styles from './visits.module.css'

type HoursProps = {
  readonly hours: OfficeDraft['hours']
  readonly onChange: (hours: OfficeDraft['hours']) => void
}

/** From when to when each weekday receives people; at most two spans a day. */
export function OfficeHours({ hours, onChange }: HoursProps) {
  const say = useWords('visits')
  return (
    <fieldset className={styles.group}>
      <legend>{say('office.hours')}</legend>
      <p className="small muted">{say('office.hoursHelp')}</p>
      <div className={styles.weekdays}>
        {weekdayRows(hours).map((row) => (
          <Row
            key={row.weekday}
            row={row}
            onChange={(changed) => onChange(withRow(hours, changed))}
          />
        ))}
      </div>
    </fieldset>
  )
}

type RowProps = { readonly row: WeekdayRow; readonly onChange: (row: WeekdayRow) => void }

function Row({ row, onChange }: RowProps) {
  const say = useWords('visits')
  const { weekday, spans } = row
  const day = say(`office.weekday.d${weekday}` as 'office.weekday.d1')
  const shown = spans.length === 0 ? [['', ''] as const] : spans
  const change = (at: number, span: readonly [string, string]) =>
    onChange({ weekday, spans: shown.map((old, index) => (index === at ? span : old)) })
  return (
    <div className={styles.span}>
      {shown.map(([from, to], index) => (
        <Span
          key={index === 0 ? 'first' : 'second'}
          labels={
            index === 0
              ? [say('office.from', { day }), say('office.to', { day })]
              : [say('office.from2', { day }), say('office.to2', { day })]
          }
          span={[from, to]}
          onChange={(span) => change(index, span)}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() =>
          onChange({ weekday, spans: shown.length > 1 ? shown.slice(0, 1) : [...shown, ['', '']] })
        }
      >
        {say(shown.length > 1 ? 'office.join' : 'office.split', { day })}
      </Button>
    </div>
  )
}

type SpanProps = {
  readonly labels: readonly [string, string]
  readonly span: readonly [string, string]
  readonly onChange: (span: readonly [string, string]) => void
}

function Span({ labels, span: [from, to], onChange }: SpanProps) {
  return (
    <>
      <TextInput
        type="time"
        label={labels[0]}
        value={from}
        onChange={(event) => onChange([event.currentTarget.value, to])}
      />
      <TextInput
        type="time"
        label={labels[1]}
        value={to}
        onChange={(event) => onChange([from, event.currentTarget.value])}
      />
    </>
  )
}
