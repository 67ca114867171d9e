import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { findCreditor, findPortfolio } from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import { mayRenegotiate } from './actions.ts'
import { findOpenAdvance } from './advance-store.ts'
import { datesOffered } from './due-date.ts'
import { loadChangeFacts } from './due-date-actions.ts'
import { listDateChanges } from './due-date-store.ts'
import { meansOffered } from './means-actions.ts'
import { findReplacement } from './replacement-store.ts'
import { type AgreementRow, findAgreement } from './store.ts'
import { type Tracker, tracker } from './tracker.ts'
import { undoUntil } from './undo.ts'

/** Where an agreement is, as its two sides are told (A5.5). */
export async function trackerOf(tx: Tx, row: AgreementRow): Promise<Tracker> {
  const debtor = await findDebtor(tx, row.debtorId)
  const portfolio = await findPortfolio(tx, row.portfolioId)
  const creditor = portfolio && (await findCreditor(tx, portfolio.creditorId))
  assert(debtor && portfolio, 'an agreement is of a debtor, in a portfolio')
  const facts = await loadChangeFacts(tx, row)
  const debtorKind = debtor.kind === 'company' ? 'business' : 'consumer'
  const about = {
    debtorKind,
    jurisdiction: portfolio.country,
    sector: creditor?.sector ?? null,
  } as const
  const { packs } = await lawOf(tx)
  return tracker({ ...facts, packs, about })
}

/** What may still be changed in an agreement, and what it came from and became. */
export async function outlookOf(tx: Tx, row: AgreementRow) {
  const facts = await loadChangeFacts(tx, row)
  const older = row.renegotiatesId ? await findAgreement(tx, row.renegotiatesId) : undefined
  const advance = row.state === 'open' ? await findOpenAdvance(tx, row.id) : undefined
  const left = facts.policy.dateChangesMax - facts.changeCount
  return {
    tracker: await trackerOf(tx, row),
    dateChangesLeft: row.state === 'open' ? Math.max(0, left) : 0,
    datesOffered: (n: number): readonly Day[] => {
      const offered = datesOffered(facts, n)
      return offered.ok && !advance ? offered.value : []
    },
    undoableDateChange: await undoable(tx, row),
    meansOffered: row.state === 'open' ? await meansOffered(tx, row) : [],
    advance: advance ? { payByOn: advance.payByOn, offCents: advance.offCents } : null,
    canPayAhead: row.state === 'open' && row.interestCents > 0n && !advance,
    canRenegotiate: (await mayRenegotiate(tx, row)).ok,
    replaces: named(older),
    replacedBy: named(await findReplacement(tx, row.id)),
  }
}

const named = (row: { readonly id: string; readonly code: string } | undefined) =>
  row ? { id: row.id, code: row.code } : null

async function undoable(tx: Tx, row: AgreementRow) {
  const [last] = (await listDateChanges(tx, row.id)).filter(({ undoneAt }) => undoneAt === null)
  if (!last || row.state !== 'open') return null
  const untilAt = undoUntil(last.changedAt)
  if (tx.now.epochMilliseconds > untilAt.epochMilliseconds) return null
  return { changeId: last.id, n: last.n, toOn: last.toOn, untilAt }
}
