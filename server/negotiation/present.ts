import type { counterPoints } from '../../api/counter-offers.ts'
import { day, type Moment } from '../../kit/dates.ts'
import { percentOf } from '../../kit/money.ts'
import type { Actor } from '../identity/actor.ts'
import { mayDecide, stateAt } from './approval.ts'
import type { ApprovalRow } from './approval-store.ts'
import { negotiatorOf } from './negotiator.ts'

/** A request as whoever reads it sees it: by now, and with what they may do about it. */
export function presentApproval(row: ApprovalRow, actor: Actor, now: Moment) {
  const { asked, askedById, ...shown } = row
  const who = { userId: actor.userId ?? '', negotiator: negotiatorOf(actor) }
  return {
    ...shown,
    point: shown.point as (typeof counterPoints)[number] | null,
    state: stateAt(row, now),
    discountPct: percentOf(row.discountCents, row.balanceCents),
    agentDiscountPctMax: percentOf(row.agentDiscountCentsMax, row.balanceCents),
    brokenCount: asked.brokenCount ?? 0,
    parts: asked.parts,
    firstDueOn: day(asked.firstDueOn),
    planShape: asked.planShape ?? 'level',
    mayDecide: mayDecide(row, who, now).ok,
  }
}
