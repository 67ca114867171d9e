import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { bringCharge, listReconciliations, takeStaticCode } from '../../../api/charges.ts'
import { Day, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useChargeProblem } from '../call/charge-problem.ts'
import styles from './gateways.module.css'
import { isPaid, type StuckGroup } from './stuck-groups.ts'

/** Charges that wait for a person, each with why, and what can be done. */
export function StuckCharges({ groups }: { readonly groups: readonly StuckGroup[] }) {
  const say = useWords('gateways')
  return (
    <section className={styles.stuck} aria-label={say('stuck')}>
      <h3 className={styles.name}>{say('stuck')}</h3>
      <ul>
        {groups.map((group) => (
          <StuckRow key={group.first.id} group={group} />
        ))}
      </ul>
    </section>
  )
}

function StuckRow({ group: { first, all } }: { readonly group: StuckGroup }) {
  const say = useWords('gateways')
  const words = useWords('charges')
  const problem = useChargeProblem()
  const refreshes = [listReconciliations]
  const again = useDo(bringCharge, { refreshes })
  const fixed = useDo(takeStaticCode, { refreshes })
  const { agreementId, agreementCode, debtorName } = first
  const each = async (doing: typeof again | typeof fixed) => {
    for (const { id: chargeId } of all) {
      const answer = await doing.run({ chargeId })
      if (!answer.ok) return
    }
  }
  return (
    <li className={styles.stuckRow}>
      <div className={styles.stuckHead}>
        <Link to="/acordos/$agreementId" params={{ agreementId }}>
          {say('stuckOf', { name: debtorName, code: agreementCode })}
        </Link>
        {all.length > 1 && <span>{say('charges', { count: all.length })}</span>}
        <Money cents={all.reduce((sum, one) => sum + one.amountCents, 0)} currency="BRL" />
        <span className="muted small">
          {say(all.length > 1 ? 'firstDueOn' : 'dueOn')} <Day on={first.dueOn} />
        </span>
      </div>
      <p>{problem(first.problem, first.problemFacts)}</p>
      <div className={styles.deeds}>
        <Button size="xs" variant="default" loading={again.isRunning} onClick={() => each(again)}>
          {words(isPaid(first) ? 'noted' : 'tryAgain')}
        </Button>
        {!isPaid(first) && (
          <Button size="xs" variant="default" loading={fixed.isRunning} onClick={() => each(fixed)}>
            {words('staticInstead')}
          </Button>
        )}
      </div>
    </li>
  )
}
