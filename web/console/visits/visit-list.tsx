import { Link } from '@tanstack/react-router'
import { useMay } from '../../session.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { VisitDeeds } from './visit-deeds.tsx'
import { type Visit, VisitFacts, visitTones } from './visit-facts.tsx'
import styles from './visits.module.css'

type VisitListProps = {
  readonly items: readonly Visit[]
  /** Of several days: each says its own. */
  readonly withDay?: boolean
}

/** Who comes, by the hour, with what may be done about each. */
export function VisitList({ items, withDay }: VisitListProps) {
  return (
    <ul className={styles.list}>
      {items.map((visit) => (
        <li key={visit.id} className={styles.one}>
          <One visit={visit} {...(withDay ? { withDay } : {})} />
        </li>
      ))}
    </ul>
  )
}

function One({ visit, withDay }: { readonly visit: Visit; readonly withDay?: boolean }) {
  const say = useWords('visits')
  const { weekday } = useFormats()
  const may = useMay()
  const { state, cameOf, debtorId, debtorName, creditorName, isFollowed } = visit
  const result = cameOf ? ` · ${say(`result.${cameOf}`)}` : ''
  return (
    <>
      <span className={styles.clock}>{visit.clock}</span>
      <div className={styles.who}>
        {withDay && <span className="small muted">{weekday(visit.day)}</span>}
        {may('see-debtors') ? (
          <Link to="/clientes/$debtorId" params={{ debtorId }} className={styles.strong}>
            {debtorName}
          </Link>
        ) : (
          <span className={styles.strong}>{debtorName}</span>
        )}
        <span className="small muted">
          {say('of', { creditor: creditorName })} · {say('bookedBy', { name: visit.bookedBy })}
          {state === 'booked' && isFollowed && ` · ${say('reminded')}`}
        </span>
        <VisitFacts visit={visit} />
      </div>
      <StateBadge tone={visitTones[state]} word={`${say(`state.${state}`)}${result}`} />
      <VisitDeeds visit={visit} />
    </>
  )
}
