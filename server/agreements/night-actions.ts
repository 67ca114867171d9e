import { never } from '../../kit/assert.ts'
import { dayAt } from '../../kit/dates.ts'
import { type Actor, system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { stopOfNight } from '../stops/stop.ts'
import { listInForce } from '../stops/store.ts'
import { end, followUpPolicyInForce, loadAgreement } from './actions.ts'
import { settleAdvance } from './advance-actions.ts'
import {
  type FollowUp,
  type FollowUpPolicy,
  followUp,
  type Rescue,
  whileFrozen,
} from './follow-up.ts'
import { findFrozen, insertNote, listOpen, listTold } from './follow-up-store.ts'
import { insertRescue, listRescues } from './rescue-store.ts'
import { type AgreementRow, lockAgreement } from './store.ts'

/** How many agreements one night reminded of, warned about, put in rescue, broke and kept. */
export type Night = {
  reminded: number
  warned: number
  rescued: number
  broken: number
  kept: number
}

const pageSize = 500

/**
 * Looks after every open agreement once. A page of them is judged at a glance; those that need
 * something are judged afresh under lock, each in a transaction of its own: a night that fails half
 * way is repaired by running it again, and twice changes nothing.
 */
export async function followUpAgreements(world: World, agencyId: string): Promise<Night> {
  const actor = system(agencyId)
  const night: Night = { reminded: 0, warned: 0, rescued: 0, broken: 0, kept: 0 }
  const policies: Policies = new Map()
  let after: string | null = null
  for (;;) {
    const page: Page = await world.transaction(actor, (tx) => glanceOver(tx, after, policies))
    for (const id of page.inNeed) {
      const done = await world.transaction(actor, (tx) => followUpOne(tx, actor, id))
      if (done) night[done] += 1
    }
    if (page.last === undefined) return night
    after = page.last
  }
}

type Policies = Map<string, FollowUpPolicy>
type Page = { readonly inNeed: readonly string[]; readonly last: string | undefined }

/** Which of the next open agreements need something today; `last` when there may be more. */
async function glanceOver(tx: Tx, after: string | null, policies: Policies): Promise<Page> {
  const page = await listOpen(tx, after, pageSize)
  const inNeed: string[] = []
  for (const { id, portfolioId, hasAdvance, isFrozen, acceptedAt, ...known } of page) {
    const policy =
      policies.get(portfolioId) ?? (await followUpPolicyInForce(tx, portfolioId)).policy
    policies.set(portfolioId, policy)
    const { instalments, told, rescues } = known
    const agreement = { state: 'open', instalments, agreedOn: dayAt(acceptedAt, tx.zone) } as const
    const due = followUp(agreement, policy, told, tx.today, rescues)
    const needed = isFrozen ? whileFrozen(due) : due
    if (hasAdvance || needed.kind !== 'nothing') inNeed.push(id)
  }
  return { inNeed, last: page.length === pageSize ? page.at(-1)?.id : undefined }
}

async function followUpOne(tx: Tx, actor: Actor, agreementId: string) {
  const row = await lockAgreement(tx, agreementId)
  if (row?.state !== 'open') return undefined
  await settleAdvance(tx, actor, row)
  const agreement = await loadAgreement(tx, row)
  const { policy } = await followUpPolicyInForce(tx, row.portfolioId)
  const told = await listTold(tx, agreementId)
  const rescues = await listRescues(tx, agreementId)
  const due = followUp(agreement, policy, told, tx.today, rescues)
  const { isFrozen } = await findFrozen(tx, agreementId)
  const needed = isFrozen ? whileFrozen(due) : due
  return (await isStopped(tx, row.debtorId, needed)) ? undefined : act(tx, actor, row, needed)
}

/** A night says nothing to whom we may not speak, and ends nothing while a stop makes it wait. */
async function isStopped(tx: Tx, debtorId: string, { kind }: FollowUp): Promise<boolean> {
  if (kind === 'nothing' || kind === 'keep') return false
  const stop = stopOfNight(await listInForce(tx, debtorId))
  return stop === 'rest' || (stop === 'silent' && (kind === 'remind' || kind === 'warn'))
}

async function act(
  tx: Tx,
  actor: Actor,
  row: AgreementRow,
  needed: FollowUp,
): Promise<keyof Night | undefined> {
  switch (needed.kind) {
    case 'nothing':
      return undefined
    case 'keep':
      await end(tx, actor, row, { state: 'kept', reason: 'paid-in-full' })
      return 'kept'
    case 'rescue':
      await askToCall(tx, actor, row, needed)
      return 'rescued'
    case 'break':
      await end(tx, actor, row, { state: 'broken', reason: String(needed.n) })
      return 'broken'
    case 'remind':
    case 'warn':
      await say(tx, actor, row, needed)
      return needed.kind === 'remind' ? 'reminded' : 'warned'
    default:
      return never(needed)
  }
}

/** Whoever made the agreement is asked first (A5.6); anybody may take the call over. */
async function askToCall(tx: Tx, actor: Actor, row: AgreementRow, { n, dueOn, untilOn }: Rescue) {
  const { id: agreementId, creditorId, debtorId, portfolioId, agentId, code } = row
  await insertRescue(tx, { agreementId, creditorId, n, dueOn, untilOn, agentId })
  await record(tx, actor, {
    what: 'agreement.rescue-opened',
    debtorId,
    portfolioId,
    facts: { agreementId, code, n, untilOn: `${untilOn}` },
  })
}

async function say(
  tx: Tx,
  actor: Actor,
  { id: agreementId, creditorId, debtorId, portfolioId, code }: AgreementRow,
  word: FollowUp & { readonly kind: 'remind' | 'warn' },
) {
  const { n, kind, forDay } = word
  await insertNote(tx, { agreementId, creditorId, n, kind, forDay })
  await record(tx, actor, {
    what: kind === 'remind' ? 'agreement.reminder-due' : 'agreement.warning-due',
    debtorId,
    portfolioId,
    facts: {
      agreementId,
      code,
      n,
      breaksOn: word.kind === 'warn' ? String(word.breaksOn) : null,
    },
  })
}
