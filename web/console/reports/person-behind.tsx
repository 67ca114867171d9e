import { Link } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listPeopleBehind } from '../../../api/reports.ts'
import { useMay } from '../../session.ts'
import { Instant, Money } from '../../ui/written.tsx'
import type { NumberName } from './day-numbers.ts'
import styles from './reports.module.css'
import { useWhat } from './use-what.ts'

type Person = ReplyOf<typeof listPeopleBehind>['items'][number]

/** One deed of the day: with whom, when, by whom, and what came of it. */
export function PersonBehind({ of, number }: { readonly of: Person; readonly number: NumberName }) {
  const may = useMay()
  const what = useWhat()
  const { debtorId, name, at, agentName, portfolioName, cents, currency } = of
  const told = [what(number, of.what), agentName, portfolioName].filter(Boolean)
  return (
    <li className={styles.person}>
      <div className={styles.personHead}>
        {may('see-debtors') ? (
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
        {cents !== null && currency !== null && <Money cents={cents} currency={currency} />}
      </div>
      <div className="muted small">
        <Instant at={at} style="time" />
        {told.length > 0 && ` · ${told.join(' · ')}`}
      </div>
    </li>
  )
}
