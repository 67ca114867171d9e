import { useFormats, useWords } from '../../words.ts'
import styles from './calculation.module.css'
import type { StatementItem } from './statement-item.ts'
import { useMonthList } from './use-month-list.ts'

/** What no component says: a due day that moved, a day too early, months that are not known. */
export function StatementNotes({ item }: { readonly item: StatementItem }) {
  const say = useWords('owed')
  const { weekday } = useFormats()
  const list = useMonthList()
  const { notes, correctionCents } = item
  const gaps = notes.filter(({ note }) => note === 'index-month-missing')
  const byIndex = Map.groupBy(gaps, ({ index }) => index ?? '')
  if (notes.length === 0 && correctionCents === 0) return null
  return (
    <ul className={styles.notes}>
      {correctionCents !== 0 && <li className="muted">{say('statement.inPrincipal')}</li>}
      {notes.map(({ note, on }) =>
        note === 'index-month-missing' ? null : (
          <li key={note} className="muted">
            {say(`statement.note.${note}`, { day: on ? weekday(on) : '' })}
          </li>
        ),
      )}
      {[...byIndex].map(([index, months]) => (
        <li key={index}>
          {say('statement.note.missing', {
            index,
            months: list(months.map(({ month }) => month ?? '')),
          })}
        </li>
      ))}
    </ul>
  )
}
