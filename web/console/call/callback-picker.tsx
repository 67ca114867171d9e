import { Input } from '@mantine/core'
import { useMemo, useState } from 'react'
import { checkCallback } from '../../../api/worklist.ts'
import { useNow } from '../../session.ts'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './callback-picker.module.css'
import { type CallbackDay, firstOpen, slotsOf } from './callback-slots.ts'
import { CallbackTimes } from './callback-times.tsx'
import { useDesk } from './desk.ts'
import { dayIn, useTheirTime } from './their-time.ts'

type CallbackPickerProps = {
  readonly label: string
  /** An ISO 8601 instant, or empty. */
  readonly value: string
  readonly onChange: (at: string) => void
  readonly problem: string | undefined
  readonly isRequired: boolean
}

/** A day and a half hour inside the allowed hours, on the clock of the person's own place. */
export function CallbackPicker({ label, value, onChange, problem }: CallbackPickerProps) {
  const { brief, line } = useDesk()
  const { debtorId } = brief.call
  const ask = line.number ? { debtorId, contactPointId: line.number.id } : { debtorId }
  const hours = useRead(checkCallback, ask, { freshMs: 60_000 })
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      error={problem}
      role="group"
      aria-label={label}
      id="call-callback"
      tabIndex={-1}
    >
      <Reading of={hours} shape="form" rows={1}>
        {({ zone, days }) => <Choose zone={zone} days={days} value={value} onChange={onChange} />}
      </Reading>
    </Input.Wrapper>
  )
}

type ChooseProps = {
  readonly zone: string
  readonly days: readonly CallbackDay[]
  readonly value: string
  readonly onChange: (at: string) => void
}

function Choose({ zone, days, value, onChange }: ChooseProps) {
  const say = useWords('call')
  const now = useNow()
  const { write, elsewhere } = useTheirTime(zone)
  const all = useMemo(
    () => days.map((day) => ({ day: day.day, slots: slotsOf(day, zone, now) })),
    [days, zone, now],
  )
  const open = all.filter(({ slots }) => firstOpen(slots) !== undefined)
  const [wished, setWished] = useState<string>()
  const shown = all.find(({ day }) => day === (wished ?? dayIn(value, zone))) ?? open[0] ?? all[0]
  if (!shown || open.length === 0) return <p className="small">{say('callback.none')}</p>
  return (
    <div className={styles.picker}>
      <p className="small muted">
        {elsewhere ? say('callback.there', { place: elsewhere }) : say('callback.here')}
      </p>
      <fieldset className={styles.days}>
        <legend className="unseen">{say('callback.day')}</legend>
        {all.map((day) => (
          <button
            key={day.day}
            type="button"
            className={styles.day}
            aria-pressed={day === shown}
            disabled={!open.includes(day)}
            onClick={() => setWished(day.day)}
          >
            {write.weekday(day.day)}
            {!open.includes(day) && <span className="unseen"> {say('callback.closedDay')}</span>}
          </button>
        ))}
      </fieldset>
      <CallbackTimes slots={shown.slots} value={value} onChange={onChange} />
      {value && (
        <p role="status" className="small">
          {say('callback.chosen', { at: write.instantWeekday(value) })}{' '}
          {elsewhere && say('theirTime', { place: elsewhere })}
        </p>
      )}
    </div>
  )
}
