import { downloadMyBreaks, listMyBreaks } from '../../../api/breaks.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { addressOf } from '../../client.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './breaks.module.css'

type Day = ReplyOf<typeof listMyBreaks>['items'][number]

/** Whoever works has the record of it: on the screen, as a table, on paper. */
export function MyRecords({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('breaks')
  const read = useRead(listMyBreaks, {}, { freshMs: 0 })
  return (
    <Sheet isOpen onClose={onClose} title={say('mine')}>
      <div className={styles.records}>
        <p className="muted">{say('mineHelp')}</p>
        <p className={styles.files}>
          <a href={addressOf(downloadMyBreaks, { format: 'pdf' }).address} download>
            {say('pdf')}
          </a>
          <a href={addressOf(downloadMyBreaks, { format: 'csv' }).address} download>
            {say('csv')}
          </a>
        </p>
        <Reading of={read} shape="list">
          {({ items }) =>
            items.length === 0 ? (
              <p>{say('mineNone')}</p>
            ) : (
              <ol className={styles.days}>
                {items.map((one) => (
                  <OwnDay key={one.shiftId} of={one} />
                ))}
              </ol>
            )
          }
        </Reading>
      </div>
    </Sheet>
  )
}

function OwnDay({ of: day }: { readonly of: Day }) {
  const say = useWords('breaks')
  const { instantWeekday, time } = useFormats()
  const ends = (at: string | null) => (at ? time(at) : say('going'))
  const parts = [
    say('restsOf', { taken: day.restsTaken, needed: day.restsNeeded }),
    ...(day.isMealTaken ? [say('mealDone')] : []),
    ...(day.isEndedBySystem ? [say('endedBySystem')] : []),
  ]
  return (
    <li className={styles.day}>
      <p>
        <strong className="number">{instantWeekday(day.startedAt)}</strong> – {ends(day.endedAt)}
      </p>
      <p className="small muted">{parts.join(' · ')}</p>
      <ul className={styles.breaks}>
        {day.breaks.map(({ id, kind, startedAt, endedAt }) => (
          <li key={id} className="small">
            {say(`kind.${kind}`)}{' '}
            <span className="number muted">
              {say('span', { from: time(startedAt), to: ends(endedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
