import { IconLock } from '@tabler/icons-react'
import { Panel } from '../../ui/panel.tsx'
import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { agreementStateOf } from '../debtors/known.ts'
import { SpokenStandings } from '../duties/spoken-standings.tsx'
import { DebtLines } from './debt-lines.tsx'
import styles from './debts-panel.module.css'
import { useDesk } from './desk.ts'
import { PastNegotiations } from './negotiations-panel.tsx'
import { OpenIssues } from './open-issues.tsx'
import { ServiceCards } from './service-cards.tsx'

/** What is owed, invoice by invoice; shut until the right person is known to be on the line. */
export function DebtsPanel() {
  const say = useWords('call')
  const { brief, isOpen } = useDesk()
  const { totalCents, currency } = brief
  return (
    <Panel
      title={
        <>
          {say('debts.title')} <span className={styles.creditor}>{brief.creditorName}</span>
        </>
      }
      scrolls
      actions={
        isOpen && (
          <p className={styles.total}>
            <span className="small muted">{say('debts.total')}</span>{' '}
            <Money cents={totalCents} currency={currency} isStrong />
          </p>
        )
      }
    >
      {isOpen ? <OpenDebts /> : <Locked />}
    </Panel>
  )
}

function OpenDebts() {
  const say = useWords('call')
  const { brief } = useDesk()
  return (
    <div className={styles.debts}>
      <SpokenStandings debtorId={brief.debtor.id} portfolioId={brief.call.portfolioId} />
      {brief.items.length === 0 ? <p className="muted">{say('debts.none')}</p> : <DebtLines />}
      <Before />
      <PastNegotiations />
      <OpenIssues />
      <ServiceCards />
    </div>
  )
}

/** Kindly: why there is nothing to see yet, and what opens it. */
function Locked() {
  const say = useWords('call')
  const { itemCount, creditorName } = useDesk().brief
  const items = say('debts.count', { count: itemCount })
  return (
    <div className={styles.locked}>
      <IconLock size={24} stroke={1.5} aria-hidden="true" />
      <p>
        <strong>{say('debts.locked')}</strong>
      </p>
      <p className="muted">{say('debts.lockedHelp', { items, creditor: creditorName })}</p>
      <Before />
    </div>
  )
}

/** What was promised and agreed before. */
function Before() {
  const say = useWords('call')
  const { day, money } = useFormats()
  const { lastPromise, pastAgreements, currency } = useDesk().brief
  if (!lastPromise && pastAgreements.length === 0) return null
  const promiseState = (['open', 'kept', 'broken'] as const).find(
    (state) => state === lastPromise?.state,
  )
  return (
    <ul className="small">
      {lastPromise && (
        <li>
          {say('debts.lastPromise', { day: day(lastPromise.dueOn) })}
          {lastPromise.amountCents !== null && `, ${money(lastPromise.amountCents, currency)}`}
          {promiseState && ` (${say(`debts.promiseState.${promiseState}`)})`}
        </li>
      )}
      {pastAgreements.map(({ id, code, state, acceptedOn, totalCents, paidCents }) => (
        <li key={id}>
          {say('debts.agreement', { code, day: day(acceptedOn) })}
          {totalCents !== null &&
            paidCents !== null &&
            `: ${say('debts.paidOf', {
              paid: money(paidCents, currency),
              total: money(totalCents, currency),
            })}`}
          {` (${say(`debts.agreementState.${agreementStateOf(state)}`)})`}
        </li>
      ))}
    </ul>
  )
}
