import { useWords } from '../../words.ts'
import styles from './law.module.css'

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

type Span = { readonly from: string; readonly to: string }

/** Open hours, day by day, as a bar of the day's 24 hours with the hours written beside it. */
export function WeekStrip({ week }: { readonly week: readonly (readonly Span[])[] }) {
  const say = useWords('law')
  return (
    <ul className={styles.week} aria-label={say('week')}>
      {dayNames.map((day, index) => {
        const spans = week[index] ?? []
        return (
          <li key={day} data-closed={spans.length === 0}>
            <span className={styles.dayName}>{say(`days.${day}`)}</span>
            <span className={styles.bar} aria-hidden="true">
              {spans.map(({ from, to }) => (
                <span
                  key={from}
                  style={{ insetInlineStart: part(from), inlineSize: width(from, to) }}
                />
              ))}
            </span>
            <span className="number small">
              {spans.length === 0
                ? say('closed')
                : spans.map(({ from, to }) => `${from}–${to}`).join(', ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const minutes = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}
const part = (time: string): string => `${(minutes(time) / 1440) * 100}%`
const width = (from: string, to: string): string =>
  `${((minutes(to) - minutes(from)) / 1440) * 100}%`
