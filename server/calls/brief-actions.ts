import { type Decision, yes } from '../../kit/decision.ts'
import type { HoldReason, OptOutChannel } from '../compliance/facts.ts'
import { permit } from '../compliance/permit.ts'
import { termsOf } from '../debts/actions.ts'
import type { Person } from '../identity/actor.ts'
import { type Law, lawOf } from '../law/actions.ts'
import type { Preview } from '../outreach/actions.ts'
import { factsOf } from '../outreach/facts-store.ts'
import { purposeOf } from '../planning/purpose.ts'
import type { Tx } from '../platform/sql.ts'
import { editsFor } from '../playbook/edits-store.ts'
import { type NotYours, ownCall } from './actions.ts'
import { brief } from './brief.ts'
import { findBrief } from './brief-store.ts'
import type { BriefRow } from './stored-brief.ts'
import { treeAt } from './tree-actions.ts'

/** The prepared call of this agent, from one statement. */
export async function readBrief(
  tx: Tx,
  actor: Person,
  callId: string,
): Promise<Decision<ReturnType<typeof brief>, NotYours>> {
  const own = await ownCall(actor, () => findBrief(tx, callId))
  if (!own.ok) return own
  const row = own.value
  const law = await lawOf(tx)
  const previews = previewsOf(tx, row, law)
  const { now, zone: officeZone } = tx
  const { terms } = await termsOf(tx, row.terms)
  const edits = await editsFor(tx, { ...row, callId: row.id })
  const tree = await treeAt(tx, row.treeVersion)
  return yes(
    brief({ row, tree, terms, previews, packs: law.packs, edits, agent: actor, now, officeZone }),
  )
}

type Address = [string | null, string | null, string | null]
type OptOutPair = [OptOutChannel, string]
type HoldPair = [HoldReason, string | null]

/** Whether each number may be called now. Nothing is kept, and nobody may dial on it. */
function previewsOf(tx: Tx, row: BriefRow, law: Law): Preview[] {
  const { debtorId, debtor, attempts, agedItems, firstMarks, preferredHours } = row
  const about = {
    debtorId,
    debtorKind: debtor.kind,
    addresses: (row.addresses ?? []).map(
      ({ jurisdiction, confirmedOn, city }): Address => [jurisdiction, confirmedOn, city],
    ),
    optOuts: (row.optOuts ?? []).map(({ channel, at }): OptOutPair => [channel, at]),
    holds: (row.holds ?? []).map(({ reason, untilOn }): HoldPair => [reason, untilOn]),
    attempts,
    agedItems,
    firstMarks,
    hasOwed: true,
    creditors: row.forWhom,
    consents: row.consents,
    creditorIds: row.creditorIds,
    callerId: row.callerId,
    preferredHours,
  }
  const purpose = purposeOf(row.callbackAt, tx.now)
  const callable = (row.points ?? []).filter(
    ({ kind, state }) => kind === 'phone' && state === 'alive',
  )
  return callable.map(({ id: contactPointId, kind: pointKind, ...point }) => {
    const asked = { channel: 'voice_manual', purpose } as const
    const facts = factsOf({ ...about, ...point, contactPointId, pointKind }, asked, {
      law,
      permitId: tx.newId(),
    })
    return { facts, decision: permit(law.packs, facts, tx.now) }
  })
}
