import type { askAnotherPromise as promised } from '../../api/conversation.ts'
import type { AskOf } from '../../api/endpoint.ts'
import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { cents } from '../../kit/money.ts'
import type { Guard } from '../agreements/actions.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { askAnother, spendAnother } from '../negotiation/approval-actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { withOwnCall } from './actions.ts'
import { isWithPerson } from './call.ts'
import { firmness, mayPromiseAgain } from './firmness.ts'
import { loadKept } from './firmness-store.ts'
import { callOf } from './stored-call.ts'

type Whose = { readonly debtorId: string; readonly portfolioId: string }

/** An agreement of somebody who broke several begins with a payment at once, or is approved. */
export const firmWith =
  (actor: Actor): Guard =>
  async (tx, { debtorId, portfolioId, quote }) => {
    const entryOn = quote.instalments[0]?.dueOn ?? null
    return firmFor(tx, actor, { debtorId, portfolioId }, entryOn)
  }

/** A promise is a word without a payment: after several broken ones a supervisor decides. */
export const anotherPromise = (tx: Tx, actor: Actor, { debtorId, portfolioId }: Whose) =>
  firmFor(tx, actor, { debtorId, portfolioId }, null)

async function firmFor(
  tx: Tx,
  actor: Actor,
  whose: Whose,
  entryOn: Day | null,
): Promise<Decision<unknown, 'needs-entry'>> {
  const stands = firmness(await loadKept(tx, whose.debtorId), tx.today)
  const free = mayPromiseAgain(stands, { entryOn, isApproved: false }, tx.today)
  if (free.ok) return free
  const isTheirs = may(actor, 'approve-offers').ok
  const isApproved = isTheirs || (await spendAnother(tx, whose))
  const again = mayPromiseAgain(stands, { entryOn, isApproved }, tx.today)
  if (again.ok && isTheirs) {
    const facts = { brokenCount: stands.brokenCount }
    await record(tx, actor, { what: 'another-promise.allowed', ...whose, facts })
  }
  return again
}

/** Whether one more promise is accepted is asked while the person is on the line. */
export const askAnotherPromise = (world: World, actor: Actor, ask: AskOf<typeof promised>) =>
  withOwnCall(world, actor, ask.callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    if (!isWithPerson(callOf(row))) return no('identity-not-verified')
    const firstDueOn = dayText(ask.firstDueOn, 'firstDueOn')
    if (!firstDueOn.ok) return no('invalid-input', firstDueOn.facts)
    const { debtorId, portfolioId, creditorId, id: callId } = row
    const { isFirm, brokenCount } = firmness(await loadKept(tx, debtorId), tx.today)
    if (!isFirm) return no('not-firm')
    const asked = await askAnother(tx, actor, {
      debtorId,
      portfolioId,
      creditorId,
      callId,
      totalCents: cents(ask.totalCents),
      firstDueOn: firstDueOn.value,
      brokenCount,
      reason: ask.reason,
    })
    return asked.ok ? yes(asked.value) : asked
  })
