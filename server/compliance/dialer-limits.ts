import { compareRates, type Rate, rate } from '../../kit/money.ts'
import type { DialerMetric, DialerRule } from './duty.ts'
import type { Packs } from './pack.ts'
import type { Words } from './words.ts'

/** What was counted over a window: so many of so many. `of` is the same for a plain count. */
export type Counted = { readonly metric: DialerMetric; readonly count: number; readonly of: number }

export type DialerFindings = {
  /** The hardest consequence of a rule that was passed. */
  readonly outcome: 'allow' | 'throttle' | 'stop_dialer'
  readonly said: readonly {
    readonly ruleId: string
    readonly basis: DialerRule['basis']
    readonly consequence: DialerRule['consequence']
    readonly reason: Words
  }[]
}

/** Limits of the whole operation. Whatever they say, a person may still dial by hand. */
export function dialerLimits(
  packs: Packs,
  country: string,
  counted: readonly Counted[],
): DialerFindings {
  const rules = ['ALL', country]
    .flatMap((id) => packs.get(id)?.duties ?? [])
    .filter((duty): duty is DialerRule => duty.kind === 'dialer_metric')
  const said = rules.flatMap((rule) => {
    const found = counted.find(({ metric }) => metric === rule.metric)
    if (!found || !isPassed(rule, found)) return []
    const { id: ruleId, basis, consequence, message: reason } = rule
    return [{ ruleId, basis, consequence, reason }]
  })
  const has = (consequence: DialerRule['consequence']) =>
    said.some((one) => one.consequence === consequence)
  const stops = has('stop_dialer') || has('authenticate_calls')
  return { outcome: stops ? 'stop_dialer' : has('throttle') ? 'throttle' : 'allow', said }
}

function isPassed({ pctMax, countMin, isReached = false }: DialerRule, { count, of }: Counted) {
  if (pctMax === undefined) return isReached ? count >= countMin : count > countMin
  if (of < countMin || of === 0) return false
  const by = compareRates(shareOf(count, of), pctMax)
  return isReached ? by >= 0 : by > 0
}

const shareOf = (count: number, of: number): Rate => rate(count, of)
