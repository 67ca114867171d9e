import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listVisits } from '../../../api/visits.ts'
import type { Tone } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './visits.module.css'

export type Visit = ReplyOf<typeof listVisits>['items'][number]

export const visitTones: Readonly<Record<Visit['state'], Tone>> = {
  booked: 'info',
  came: 'done',
  missed: 'attention',
  cancelled: 'plain',
}

/** `quinta, 26/11, 09:30`, on the clock of the office. */
export function useVisitTime() {
  const { weekday } = useFormats()
  return ({ day, clock }: Pick<Visit, 'day' | 'clock'>) => `${weekday(day)}, ${clock}`
}

/** Where, how to get there and what to bring. */
export function VisitFacts({ visit }: { readonly visit: Visit }) {
  const say = useWords('visits')
  const { officeName, address, mapUrl, bring, note } = visit
  return (
    <div className={styles.who}>
      <p className="small">
        {officeName} · {address}{' '}
        {mapUrl && (
          <a href={mapUrl} target="_blank" rel="noreferrer">
            {say('map')}
          </a>
        )}
      </p>
      {bring && (
        <p className="small muted">
          {say('bring')}: {bring}
        </p>
      )}
      {note && (
        <p className="small muted">
          {say('note')}: {note}
        </p>
      )}
    </div>
  )
}
