import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { followUpPolicyInForce, loadAgreement } from './actions.ts'
import { findOpenAdvance } from './advance-store.ts'
import { chargesFollow } from './charge-actions.ts'
import { type ChangeFacts, type DateRefusal, moveDueDate } from './due-date.ts'
import * as changes from './due-date-store.ts'
import { answerRescue, listRescues } from './rescue-store.ts'
import { type AgreementRow, listInstalments, lockAgreement } from './store.ts'
import { undoUntil } from './undo.ts'

type Asked = { readonly agreementId: string; readonly n: number; readonly to: Day }

/** One tap: another day for an instalment, within the policy; its codes and reminders follow. */
export function changeDueDate(
  world: World,
  actor: Actor,
  { agreementId, n, to }: Asked,
): Promise<
  Decision<
    { changeId: string },
    DateRefusal | 'not-allowed' | 'unknown-agreement' | 'already-paying-ahead'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    // What is paid ahead may go back to the days that it had: those around them stay.
    if (await findOpenAdvance(tx, agreementId)) return no('already-paying-ahead')
    const moved = moveDueDate(await loadChangeFacts(tx, row), n, to)
    if (!moved.ok) return moved
    return yes({ changeId: await move(tx, actor, row, { n, to }) })
  })
}

/** What decides whether a day may be changed, as of now. */
export async function loadChangeFacts(tx: Tx, row: AgreementRow): Promise<ChangeFacts> {
  const made = await changes.listDateChanges(tx, row.id)
  return {
    agreement: await loadAgreement(tx, row),
    policy: (await followUpPolicyInForce(tx, row.portfolioId)).policy,
    rescues: await listRescues(tx, row.id),
    changeCount: made.filter(({ undoneAt }) => undoneAt === null).length,
    today: tx.today,
  }
}

async function move(
  tx: Tx,
  actor: Actor,
  row: AgreementRow,
  { n, to }: Omit<Asked, 'agreementId'>,
): Promise<string> {
  const instalment = (await listInstalments(tx, row.id)).find((one) => one.n === n)
  assert(instalment, 'what was moved is there')
  const { id: changeId } = await changes.insertDateChange(tx, {
    agreementId: row.id,
    instalmentId: instalment.id,
    creditorId: row.creditorId,
    fromOn: instalment.dueOn,
    toOn: to,
    changedBy: actor.name,
  })
  const missed = { agreementId: row.id, n, dueOn: instalment.dueOn }
  await answerRescue(tx, missed, { outcome: 'new-date', note: null, answeredBy: actor.name })
  await changes.moveInstalment(tx, instalment.id, to)
  await chargesFollow(tx, row)
  await tell(tx, actor, row, 'agreement.date-changed', { n, dueOn: to, fromOn: instalment.dueOn })
  return changeId
}

type UndoRefusal =
  | 'not-allowed'
  | 'unknown-agreement'
  | 'not-open'
  | 'nothing-to-undo'
  | 'too-late-to-undo'

/** The day goes back, within minutes and while nothing else has happened to the instalment. */
export function undoDueDate(
  world: World,
  actor: Actor,
  { agreementId, changeId }: { readonly agreementId: string; readonly changeId: string },
): Promise<Decision<object, UndoRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    if (row.state !== 'open') return no('not-open', { state: row.state })
    const [last] = (await changes.listDateChanges(tx, agreementId)).filter(
      ({ undoneAt }) => undoneAt === null,
    )
    if (last?.id !== changeId) return no('nothing-to-undo')
    const instalments = await listInstalments(tx, agreementId)
    const instalment = instalments.find(({ id }) => id === last.instalmentId)
    if (!instalment?.dueOn.equals(last.toOn) || instalment.paidOn) return no('nothing-to-undo')
    const untilAt = undoUntil(last.changedAt)
    if (tx.now.epochMilliseconds > untilAt.epochMilliseconds) return no('too-late-to-undo')
    await changes.undoDateChange(tx, changeId)
    await changes.moveInstalment(tx, instalment.id, last.fromOn)
    await chargesFollow(tx, row)
    const { n } = instalment
    await tell(tx, actor, row, 'agreement.date-restored', { n, dueOn: last.fromOn })
    return yes({})
  })
}

type Told = { readonly n: number; readonly dueOn: Day; readonly fromOn?: Day }

const tell = (tx: Tx, actor: Actor, row: AgreementRow, what: string, told: Told) =>
  record(tx, actor, {
    what,
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: {
      agreementId: row.id,
      code: row.code,
      n: told.n,
      dueOn: `${told.dueOn}`,
      fromOn: told.fromOn ? `${told.fromOn}` : null,
    },
  })
