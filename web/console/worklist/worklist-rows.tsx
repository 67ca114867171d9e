import { Button } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readWorklist } from '../../../api/worklist.ts'
import { usePerson } from '../../session.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { PermitBadge, TheirClock, useReasons } from '../call/permit-words.tsx'
import { useOpenCall } from '../call/use-open-call.ts'
import { useNumberWords } from '../debtors/use-number-words.ts'
import { RuleLink } from '../law/rule-link.tsx'
import { useReasonWords } from './reason-words.ts'
import styles from './worklist.module.css'

type Row = ReplyOf<typeof readWorklist>['items'][number]

type WorklistRowsProps = {
  readonly rows: readonly Row[]
  readonly more: { readonly run: () => void; readonly isRunning: boolean } | undefined
}

/** In the order to contact them; each says why it is there and whether it may be called now. */
export function WorklistRows({ rows, more }: WorklistRowsProps) {
  const say = useWords('worklist')
  const calling = useOpenCall()
  return (
    <>
      <ol className={styles.rows} aria-label={say('list')}>
        {rows.map((row) => (
          <Person
            key={`${row.debtorId} ${row.portfolioId}`}
            row={row}
            isOpening={calling.isRunning}
            onOpen={() => calling.open({ debtorId: row.debtorId, portfolioId: row.portfolioId })}
          />
        ))}
      </ol>
      {more && (
        <Button variant="default" loading={more.isRunning} onClick={more.run}>
          {say('more')}
        </Button>
      )}
    </>
  )
}

type PersonProps = {
  readonly row: Row
  readonly isOpening: boolean
  readonly onOpen: () => void
}

function Person({ row, isOpening, onOpen }: PersonProps) {
  const say = useWords('worklist')
  const numbers = useWords('numbers')
  const words = useNumberWords()
  const { name, document, creditorName, portfolioName, heldBy, daysLate } = row
  const isMine = heldBy === usePerson().name
  return (
    <li className={styles.row} data-open={row.permit.isAllowed && !heldBy}>
      <div className={styles.who}>
        <h2>{name}</h2>
        <p className="small muted">
          <span className="number">{document}</span> · {creditorName} · {portfolioName}
        </p>
        <Why row={row} />
        {row.hours && <p className="small">{words.hours(row.hours)}</p>}
        {row.asksOnlyWho && <p className="small">{numbers('asksOnlyWho')}</p>}
      </div>
      <div className={styles.amount}>
        <Money cents={row.balanceCents} currency={row.currency} isStrong />
        <span className="small muted">{say('late', { count: daysLate })}</span>
      </div>
      <div className={styles.permit}>
        {heldBy ? (
          <StateBadge
            tone="info"
            icon={IconUserCheck}
            word={isMine ? say('heldByYou') : say('heldBy', { name: heldBy })}
          />
        ) : (
          <Permit row={row} />
        )}
      </div>
      <Button
        className={styles.open}
        variant="default"
        aria-label={say('openPerson', { name })}
        disabled={isOpening || (heldBy !== null && !isMine)}
        onClick={onOpen}
      >
        {say('open')}
      </Button>
    </li>
  )
}

/** The two or three facts that brought this person here, the weightiest first. */
function Why({ row }: { readonly row: Row }) {
  const inWords = useReasonWords(row.currency)
  const told = row.reasons.filter(({ reason }) => !isSaidBeside(reason)).slice(0, 3)
  const shown = told.length > 0 ? told : row.reasons.slice(0, 1)
  return (
    <ul className={styles.why}>
      {shown.map(({ reason, facts }) => (
        <li key={reason}>{inWords(reason, facts)}</li>
      ))}
    </ul>
  )
}

/** The amount and the days late stand in a column of their own. */
const isSaidBeside = (reason: string): boolean => reason === 'balance' || reason === 'days-late'

function Permit({ row }: { readonly row: Row }) {
  const say = useWords('call')
  const [first] = useReasons(row.permit)
  const { attemptsToday, attemptsMax, isAllowed } = row.permit
  return (
    <>
      <PermitBadge of={row.permit} />
      <TheirClock of={row.permit} />
      {!isAllowed && first && (
        <span className="small">
          {first.text} <RuleLink ruleId={first.ruleId} />
        </span>
      )}
      {attemptsToday > 0 && (
        <span className="small muted">
          {say('tries', { count: attemptsToday, max: attemptsMax })}
        </span>
      )}
    </>
  )
}
