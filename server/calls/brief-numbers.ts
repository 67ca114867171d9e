import type { readBrief } from '../../api/calls.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Moment } from '../../kit/dates.ts'
import type { DebtorParts } from '../debtors/present.ts'
import type { Preview } from '../outreach/actions.ts'
import { rankNumbers } from '../outreach/number-rank.ts'
import type { Wireable } from '../platform/route.ts'
import type { BriefRow } from './stored-brief.ts'
import { triesOf } from './stored-brief.ts'

type Numbers = Wireable<ReplyOf<typeof readBrief>>['numbers']

/** The phones that may be used, the one to dial first in front, each with why it stands there. */
export function briefNumbers(
  row: BriefRow,
  previews: readonly Preview[],
  { now, zone }: { readonly now: Moment; readonly zone: string },
): Numbers {
  const numbers = (row.points ?? []).filter(
    ({ kind, state }) => kind === 'phone' && state === 'alive',
  )
  const asking = new Set(
    previews
      .filter(({ facts }) => facts.purpose === 'identity_check')
      .map(({ facts }) => facts.contactPointId),
  )
  return rankNumbers(numbers, triesOf(row), { now, zone }).map((ranked) => ({
    ...ranked,
    reasons: ranked.reasons.map((one) => ({ ...one, facts: { ...one.facts } })),
    asksOnlyWho: asking.has(ranked.contactPointId),
  }))
}

/** In the order of the ranks; what has none keeps its place behind them. */
export function inRank(
  points: DebtorParts['contactPoints'],
  numbers: Numbers,
): DebtorParts['contactPoints'] {
  const places = new Map(numbers.map(({ contactPointId }, index) => [contactPointId, index]))
  const placeOf = (id: string) => places.get(id) ?? points.length
  return points.toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
}
