import { Button, Chip } from '@mantine/core'
import { useState } from 'react'
import { setPreferredHours } from '../../../api/stops.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { stopRefreshes } from './stop-refreshes.ts'
import { type DayName, dayNames, daysIn, sameHours } from './week-days.ts'

export type StopDoor = 'call' | 'person-page' | 'message'

type HoursFormProps = {
  readonly debtorId: string
  readonly hours: Readonly<Record<string, string>> | undefined
  readonly door: StopDoor
  readonly isOpen: boolean
  readonly onClose: () => void
}

const times = Array.from({ length: 33 }, (_, half) => {
  const hour = String(6 + Math.floor(half / 2)).padStart(2, '0')
  return `${hour}:${half % 2 ? '30' : '00'}`
}).map((value) => ({ value, word: value }))

/** Days and a stretch of the clock, in the person's own time. */
export function HoursForm({ debtorId, hours, door, isOpen, onClose }: HoursFormProps) {
  const say = useWords('stops')
  const first = /^(\d\d:\d\d)-(\d\d:\d\d)/.exec(Object.values(hours ?? {})[0] ?? '')
  const [days, setDays] = useState<DayName[]>(hours ? daysIn(hours) : [...dayNames.slice(0, 5)])
  const [from, setFrom] = useState(first?.[1] ?? '18:00')
  const [to, setTo] = useState(first?.[2] ?? '20:00')
  const keeping = useDo(setPreferredHours, { refreshes: stopRefreshes })
  const keep = async (wished: Record<string, string> | null) => {
    const answer = await keeping.run({ debtorId, hours: wished, door })
    if (!answer.ok) return
    const { isEverOpen } = answer.value
    toast(isEverOpen ? 'done' : 'stop', say(isEverOpen ? 'hoursDone' : 'hoursNever'))
    onClose()
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('hoursTitle')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep(sameHours(days, from, to))
        }}
      >
        <p className="small">{say('hoursHelp')}</p>
        <fieldset className={styles.deeds}>
          <legend className="unseen">{say('daysGroup')}</legend>
          <Chip.Group
            multiple
            value={days}
            onChange={(chosen) => setDays(dayNames.filter((day) => chosen.includes(day)))}
          >
            {dayNames.map((day) => (
              <Chip key={day} value={day} size="sm" radius="md" variant="outline">
                {say(`days.${day}`)}
              </Chip>
            ))}
          </Chip.Group>
        </fieldset>
        <div className={styles.row}>
          <SelectField
            label={say('from')}
            value={from}
            onChange={(at) => at && setFrom(at)}
            choices={times}
          />
          <SelectField
            label={say('to')}
            value={to}
            onChange={(at) => at && setTo(at)}
            choices={times}
          />
        </div>
        <Button
          type="submit"
          loading={keeping.isRunning}
          disabled={days.length === 0 || from >= to}
        >
          {say('hoursWord')}
        </Button>
        {hours && (
          <Button variant="subtle" onClick={() => void keep(null)}>
            {say('hoursClear')}
          </Button>
        )}
      </form>
    </Dialog>
  )
}
