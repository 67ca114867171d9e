import { useWords } from '../../words.ts'
import styles from './callback-picker.module.css'
import type { Slot } from './callback-slots.ts'

type CallbackTimesProps = {
  readonly slots: readonly Slot[]
  readonly value: string
  readonly onChange: (at: string) => void
}

/** Half hours of one day; those outside the allowed hours are there, grey, and cannot be taken. */
export function CallbackTimes({ slots, value, onChange }: CallbackTimesProps) {
  const say = useWords('call')
  return (
    <fieldset className={styles.times}>
      <legend className="unseen">{say('callback.time')}</legend>
      {slots.map(({ time, at }) => (
        <button
          key={time}
          type="button"
          className={styles.time}
          aria-pressed={at !== null && at === value}
          disabled={at === null}
          title={at === null ? say('callback.closedTime') : undefined}
          onClick={() => at && onChange(at)}
        >
          {time}
        </button>
      ))}
    </fieldset>
  )
}
