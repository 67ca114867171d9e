import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { type Cents, cents, percentOf } from '../../kit/money.ts'
import type { Actor } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { owedIn } from './attempt.ts'
import { counterOffer as rebuilt, type Wish } from './counter-offer.ts'
import { type Limits, limits } from './limits.ts'
import type { PlanShape } from './plan-shape.ts'
import type { Ask } from './quote.ts'
import {
  keepOffer,
  layTable,
  type MadeOffer,
  type Table,
  type TableRefusal,
} from './table-actions.ts'

export type AskedCounterOffer = Table & {
  readonly point: Wish['point']
  readonly totalCents?: number | undefined
  readonly firstDueOn?: string | undefined
  readonly monthlyCents?: number | undefined
  readonly planShape?: PlanShape | undefined
}

type Rebuilt = {
  readonly limits: Limits
  readonly items: readonly (MadeOffer & { readonly isAsAsked: boolean })[]
  readonly beyond: { readonly discountCents: Cents; readonly discountPct: string } | null
}

/** The offers rebuilt around the point that matters most, each kept as it was said. */
export function counterOffer(
  world: World,
  actor: Actor,
  asked: AskedCounterOffer,
): Promise<Decision<Rebuilt, TableRefusal | 'wish-missing'>> {
  return world.transaction(actor, async (tx) => {
    const wish = wishOf(asked)
    if (!wish) return no('wish-missing', { point: asked.point })
    const laid = await layTable(tx, actor, asked)
    if (!laid.ok) return laid
    const { standing } = laid.value
    const { proposals, beyond } = rebuilt(standing, wish)
    const items: Rebuilt['items'][number][] = []
    for (const { shape, quote, isAsAsked } of proposals) {
      const made = await keepOffer(tx, actor, asked, laid.value, { shape, quote, why: null })
      items.push({ ...made, isAsAsked })
    }
    const beyondCents = beyond && discountIn(beyond)
    return yes({
      limits: limits(standing, 'at-once'),
      items,
      beyond: beyondCents && {
        discountCents: beyondCents,
        discountPct: percentOf(beyondCents, owedIn(standing)),
      },
    })
  })
}

const discountIn = ({ discount }: Ask): Cents | null =>
  'cents' in discount ? discount.cents : null

/** Each point has one thing to be said of it. */
function wishOf({ point, totalCents, firstDueOn, monthlyCents, planShape }: AskedCounterOffer) {
  const on = dayText(firstDueOn, 'firstDueOn')
  const wishes: Record<Wish['point'], Wish | undefined> = {
    value: totalCents ? { point: 'value', totalCents: cents(totalCents) } : undefined,
    date: on.ok ? { point: 'date', firstDueOn: on.value } : undefined,
    size: monthlyCents ? { point: 'size', monthlyCents: cents(monthlyCents) } : undefined,
    form: planShape ? { point: 'form', planShape } : undefined,
  }
  return wishes[point]
}
