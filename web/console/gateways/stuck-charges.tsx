import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { bringCharge, listReconciliations, takeStaticCode } from '../../../api/charges.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Day, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useChargeProblem } from '../call/charge-problem.ts'
import styles from './gateways.module.css'

type Stuck = ReplyOf<typeof listReconciliations>['stuck'][number]

/** Charges that wait for a person, each with why, and what can be done. */
export function StuckCharges({ items }: { readonly items: readonly Stuck[] }) {
  const say = useWords('gateways')
  return (
    <section className={styles.stuck} aria-label={say('stuck')}>
      <h3 className={styles.name}>{say('stuck')}</h3>
      <ul>
        {items.map((charge) => (
          <StuckRow key={charge.id} charge={charge} />
        ))}
      </ul>
    </section>
  )
}

const isPaid = ({ state }: Stuck): boolean => ['paid', 'settled', 'refunded'].includes(state)

function StuckRow({ charge }: { readonly charge: Stuck }) {
  const say = useWords('gateways')
  const words = useWords('charges')
  const problem = useChargeProblem()
  const again = useDo(bringCharge, { refreshes: [listReconciliations] })
  const fixed = useDo(takeStaticCode, {
    refreshes: [listReconciliations],
    says: () => words('staticDone'),
  })
  const { id: chargeId, agreementId, agreementCode } = charge
  return (
    <li className={styles.stuckRow}>
      <div className={styles.stuckHead}>
        <Link to="/acordos/$agreementId" params={{ agreementId }}>
          {say('stuckOf', { name: charge.debtorName, code: agreementCode })}
        </Link>
        <Money cents={charge.amountCents} currency="BRL" />
        <span className="muted small">
          {say('dueOn')} <Day on={charge.dueOn} />
        </span>
      </div>
      <p>{problem(charge.problem, charge.problemFacts)}</p>
      <div className={styles.deeds}>
        <Button
          size="xs"
          variant="default"
          loading={again.isRunning}
          onClick={() => again.run({ chargeId })}
        >
          {words(isPaid(charge) ? 'noted' : 'tryAgain')}
        </Button>
        {!isPaid(charge) && (
          <Button
            size="xs"
            variant="default"
            loading={fixed.isRunning}
            onClick={() => fixed.run({ chargeId })}
          >
            {words('staticInstead')}
          </Button>
        )}
      </div>
    </li>
  )
}
