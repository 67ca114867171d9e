import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { keepAnswer } from '../listening/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type BudgetRow, insertBudget } from './budget-store.ts'
import { toldOf } from './told-actions.ts'

export type ToldBudget = {
  readonly debtorId: string
  readonly callId?: string | undefined
  readonly incomeCents?: number | undefined
  readonly fixedCostsCents?: number | undefined
  readonly monthlyCents?: number | undefined
}

/** What the person said they live on, or nothing yet: only for those who make offers. */
export function readBudget(
  world: World,
  actor: Actor,
  { debtorId }: { readonly debtorId: string },
): Promise<Decision<{ budget: BudgetRow | null }, 'not-allowed'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    return yes({ budget: (await toldOf(tx, debtorId)).budget ?? null })
  })
}

/**
 * Keeps what the person said. The amounts stay out of the journal: history is read by more people
 * than those who make offers.
 */
export function noteBudget(
  world: World,
  actor: Actor,
  { debtorId, callId, ...told }: ToldBudget,
): Promise<Decision<object, 'not-allowed' | 'unknown-debtor' | 'nothing-said'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const { incomeCents, fixedCostsCents, monthlyCents } = told
    if (!incomeCents && !monthlyCents) return no('nothing-said')
    if (!(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    await insertBudget(tx, {
      debtorId,
      callId: callId ?? null,
      incomeCents: incomeCents === undefined ? null : cents(incomeCents),
      fixedCostsCents:
        incomeCents === undefined || fixedCostsCents === undefined ? null : cents(fixedCostsCents),
      monthlyCents: monthlyCents ? cents(monthlyCents) : null,
      notedBy: actor.name,
    })
    if (monthlyCents)
      await keepMonthly(tx, actor, { debtorId, callId: callId ?? null, monthlyCents })
    await record(tx, actor, { what: 'debtor.budget-told', debtorId })
    return yes({})
  })
}

/** The same fact, wherever it was typed: what fits a month is asked once. */
async function keepMonthly(
  tx: Tx,
  actor: Actor,
  told: {
    readonly debtorId: string
    readonly callId: string | null
    readonly monthlyCents: number
  },
): Promise<void> {
  const kept = await keepAnswer(tx, actor, {
    ...{ debtorId: told.debtorId, callId: told.callId, fact: 'monthly-budget-cents' },
    value: String(told.monthlyCents),
    questionId: null,
    ownWords: null,
  })
  assert(kept.ok, 'an amount from the contract, of a person who is held')
}
