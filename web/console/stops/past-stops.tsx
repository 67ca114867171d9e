import { useFormats, useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { groundOf, type PlacedStop } from './known-stop.ts'
import { useStopWords } from './use-stop-words.ts'

/** What was in force once, and why it is no more. */
export function PastStops({ stops }: { readonly stops: readonly PlacedStop[] }) {
  const say = useWords('stops')
  const words = useStopWords()
  const { instant } = useFormats()
  if (stops.length === 0) return null
  return (
    <details>
      <summary className="small">{say('past', { count: stops.length })}</summary>
      <ul>
        {stops.map((stop) => (
          <li key={stop.id} className={styles.line}>
            <div className={styles.about}>
              <p>{words.name(stop)}</p>
              <p className="small muted">{words.placed(stop)}</p>
              {stop.liftedAt ? (
                <p className="small muted">
                  {say('lifted', {
                    name: stop.liftedBy ?? '',
                    at: instant(stop.liftedAt),
                    ground: say(`grounds.${groundOf(stop.liftedFor ?? '')}`),
                  })}
                  {stop.liftEvidence && `. ${say('said', { words: stop.liftEvidence })}`}
                </p>
              ) : (
                <p className="small muted">{say('grounds.over')}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
