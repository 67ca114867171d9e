import { previewLaw, tryPack } from '../../api/law-effects.ts'
import { readWorklist } from '../../api/worklist.ts'
import { daysBetween } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { maskDocument } from '../../kit/documents.ts'
import { add, type Cents, zero } from '../../kit/money.ts'
import type { Packs } from '../compliance/pack.ts'
import { termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { listItems } from '../debts/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { lawOf } from '../law/actions.ts'
import { noPhone, permitAnswer } from '../outreach/permit-answer.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as effects from './law-effect-actions.ts'
import { presentEffect } from './present-law-effect.ts'
import { keyOf } from './worklist.ts'
import { ensurePlan, type Listed, listNow } from './worklist-actions.ts'
import { countDay } from './worklist-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(previewLaw, async (ask, actor) => {
    const measured = await effects.previewLaw(world, actor, ask)
    return measured.ok ? yes(presentEffect(measured.value)) : measured
  })
  serve(tryPack, async (ask, actor) => {
    const tried = await effects.previewPack(world, actor, ask)
    if (!tried.ok) return tried
    const { effect, problems, change } = tried.value
    return yes({ problems, change, effect: effect && presentEffect(effect) })
  })
  serve(readWorklist, async ({ portfolioId, limit = 50 }, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const plannedAt = await ensurePlan(world, actor)
    return world.transaction(actor, async (tx) => {
      const isEnough = (listed: readonly Listed[]) => listed.length >= limit
      const asked = { portfolioId, plannedAt, pageSize: limit, isEnough }
      const rows = (await listNow(tx, asked)).slice(0, limit)
      const balances = await balancesOf(tx, rows)
      const { packs } = await lawOf(tx)
      const { waiting, doneToday } = await countDay(tx, { on: tx.today, portfolioId })
      return yes({
        day: tx.today,
        plannedAt,
        waiting: Math.max(waiting, rows.length),
        doneToday,
        items: rows.map((row) =>
          presentRow(row, balances.get(keyOf(row.facts)) ?? zero, { tx, packs }),
        ),
      })
    })
  })
}

function presentRow(
  { facts, priority, shown, preview, numbers }: Listed,
  balanceCents: Cents,
  { tx, packs }: { readonly tx: Tx; readonly packs: Packs },
) {
  const { documentKind, document, ...row } = shown
  return {
    ...row,
    document: maskDocument(documentKind, document),
    balanceCents,
    daysLate: Math.max(0, daysBetween(facts.oldestDueOn, tx.today)),
    score: priority.score,
    reasons: priority.reasons.map(({ reason, points, facts: why }) => ({
      reason,
      points,
      facts: { ...why },
    })),
    callbackAt: facts.callbackAt,
    hours: numbers.find(({ hours }) => hours !== null)?.hours ?? null,
    asksOnlyWho: preview?.facts.purpose === 'identity_check',
    permit: preview ? permitAnswer(packs, preview.facts, preview.decision) : noPhone,
  }
}

/** What each of them owes today, to the centavo, by the terms of the portfolio. */
async function balancesOf(tx: Tx, rows: readonly Listed[]): Promise<Map<string, Cents>> {
  const debtorIds = rows.map(({ facts }) => facts.debtorId)
  const items = await listItems(tx, { debtorIds, onlyOpen: true })
  const terms = new Map<string, Awaited<ReturnType<typeof termsInForce>>['terms']>()
  const sums = new Map<string, Cents>()
  for (const item of items) {
    const { portfolioId } = item
    const known = terms.get(portfolioId) ?? (await termsInForce(tx, portfolioId)).terms
    terms.set(portfolioId, known)
    const { totalCents } = balance(item, known, tx.today)
    sums.set(keyOf(item), add(sums.get(keyOf(item)) ?? zero, totalCents))
  }
  return sums
}
