import { day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import { findPortfolio } from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import {
  endRestitution,
  findRestitutionByKey,
  insertRestitution,
  lockRestitution,
} from './restitution-store.ts'

export type AskedRestitution = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly paidCents: number
  readonly paidOn: string
  readonly reason: string
  readonly isJustified: boolean
  readonly justification?: string | undefined
  /** Asked twice with the same key, it is opened once. */
  readonly requestKey: string
}

type OpenRefusal = 'not-allowed' | 'unknown-debtor' | 'paid-in-the-future' | 'justification-missing'

/** Somebody paid what was not owed: a case that ends with money given back, or a reason why not. */
export async function openRestitution(
  world: World,
  actor: Actor,
  asked: AskedRestitution,
): Promise<Decision<{ restitutionId: string }, OpenRefusal>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  const justification = asked.justification?.trim() || null
  if (asked.isJustified && !justification) {
    return no('justification-missing', { field: 'justification' })
  }
  return world.transaction(actor, async (tx) => {
    const portfolio = await findPortfolio(tx, asked.portfolioId)
    if (!portfolio || !(await findDebtor(tx, asked.debtorId))) return no('unknown-debtor')
    const paidOn = day(asked.paidOn)
    if (isAfter(paidOn, tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
    const { debtorId, portfolioId, reason, isJustified, requestKey } = asked
    const made = await insertRestitution(tx, {
      debtorId,
      portfolioId,
      creditorId: portfolio.creditorId,
      paidCents: cents(asked.paidCents),
      paidOn,
      reason,
      isJustified,
      justification,
      requestKey,
      by: actor.name,
    })
    if (!made) return yes({ restitutionId: (await findRestitutionByKey(tx, requestKey))?.id ?? '' })
    const facts = { amountCents: asked.paidCents, paidOn: asked.paidOn, reason }
    await record(tx, actor, { what: 'debt.restitution-opened', debtorId, portfolioId, facts })
    return yes({ restitutionId: made.id })
  })
}

type EndRefusal =
  | 'not-allowed'
  | 'unknown-restitution'
  | 'restitution-ended'
  | 'given-back-out-of-time'

/** The money was given back: how much, and on which day. */
export async function settleRestitution(
  world: World,
  actor: Actor,
  asked: {
    readonly restitutionId: string
    readonly givenBackCents: number
    readonly givenBackOn: string
  },
): Promise<Decision<object, EndRefusal>> {
  const { restitutionId, givenBackCents } = asked
  return ending(world, actor, restitutionId, async (tx, { debtorId, portfolioId, paidOn }) => {
    const givenBackOn = day(asked.givenBackOn)
    if (isBefore(givenBackOn, paidOn) || isAfter(givenBackOn, tx.today)) {
      return no('given-back-out-of-time', { from: `${paidOn}`, to: `${tx.today}` })
    }
    const money = { givenBackCents: cents(givenBackCents), givenBackOn, endReason: null }
    await endRestitution(tx, restitutionId, { state: 'given-back', ...money, by: actor.name })
    const facts = { amountCents: givenBackCents, givenBackOn: asked.givenBackOn }
    await record(tx, actor, { what: 'debt.given-back', debtorId, portfolioId, facts })
    return yes({})
  })
}

/** Nothing is given back, and why is kept. */
export async function refuseRestitution(
  world: World,
  actor: Actor,
  { restitutionId, reason }: { readonly restitutionId: string; readonly reason: string },
): Promise<Decision<object, EndRefusal>> {
  return ending(world, actor, restitutionId, async (tx, { debtorId, portfolioId }) => {
    const none = { givenBackCents: null, givenBackOn: null, endReason: reason }
    await endRestitution(tx, restitutionId, { state: 'refused', ...none, by: actor.name })
    await record(tx, actor, {
      what: 'debt.restitution-refused',
      debtorId,
      portfolioId,
      facts: { reason },
    })
    return yes({})
  })
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockRestitution>>>

async function ending(
  world: World,
  actor: Actor,
  restitutionId: string,
  end: (tx: Tx, restitution: Locked) => Promise<Decision<object, EndRefusal>>,
): Promise<Decision<object, EndRefusal>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const restitution = await lockRestitution(tx, restitutionId)
    if (!restitution) return no('unknown-restitution')
    if (restitution.state !== 'open') return no('restitution-ended', { state: restitution.state })
    return end(tx, restitution)
  })
}
