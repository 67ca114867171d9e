import { compareRates, type Rate, rate } from '../../kit/money.ts'
import { type Consequence, consequences, type DialerRule, type DialerStep } from './duty.ts'
import type { Counted } from './facts.ts'
import { chain, type Packs } from './pack.ts'
import type { Basis } from './rule.ts'
import type { Words } from './words.ts'

/** What one limit says of one count. */
export type DialerSaid = {
  readonly ruleId: string
  /** An early warning is our own, whatever the limit is. */
  readonly basis: Basis
  readonly consequence: Consequence
  readonly reason: Words
  readonly counted: Counted
}

export type DialerFindings = {
  /** Of the hardest consequence: predictive dialing that stops is dialing more slowly. */
  readonly outcome: 'allow' | 'throttle' | 'stop_dialer'
  readonly said: readonly DialerSaid[]
}

/** The limits that hold in a country for whatever dials by itself. */
export const dialerRules = (packs: Packs, country: string, on: string): DialerRule[] =>
  chain(packs, country)
    .flatMap(({ duties = [] }) => duties)
    .filter((duty): duty is DialerRule => duty.kind === 'dialer_metric')
    .filter(({ validity: { from = '', to = '9999' } }) => from <= on && on <= to)

/**
 * Limits of the whole operation, on a day `YYYY-MM-DD`. Whatever they say, a person may still dial
 * by hand.
 */
export function dialerLimits(
  packs: Packs,
  country: string,
  counted: readonly Counted[],
  { on, isAuthenticated = false }: { readonly on: string; readonly isAuthenticated?: boolean },
): DialerFindings {
  const said = dialerRules(packs, country, on).flatMap((rule) =>
    counted
      .filter(({ metric }) => metric === rule.metric)
      .filter(({ window }) => window === undefined || rule.windows.includes(window))
      .flatMap((one) => saidOf(rule, one, isAuthenticated)),
  )
  const has = (...some: Consequence[]) => said.some((one) => some.includes(one.consequence))
  const isStopped = has('stop_dialer', 'authenticate_calls')
  const isSlowed = has('throttle', 'stop_predictive')
  return { outcome: isStopped ? 'stop_dialer' : isSlowed ? 'throttle' : 'allow', said }
}

function saidOf(rule: DialerRule, counted: Counted, isAuthenticated: boolean): DialerSaid[] {
  const passed = rule.steps
    .filter((step) => isPassed(step, counted))
    .filter(({ consequence }) => consequence !== 'authenticate_calls' || !isAuthenticated)
    .map(({ consequence }) => consequence)
  const hardest = consequences.findLast((one) => passed.includes(one))
  if (hardest === undefined) return []
  const basis = hardest === 'warn' ? 'product_policy' : rule.basis
  return [{ ruleId: rule.id, basis, consequence: hardest, reason: rule.message, counted }]
}

function isPassed({ pctMax, countMin, isReached = false }: DialerStep, { count, of }: Counted) {
  if (pctMax === undefined) return isReached ? count >= countMin : count > countMin
  if (of < countMin || of === 0) return false
  const by = compareRates(shareOf(count, of), pctMax)
  return isReached ? by >= 0 : by > 0
}

const shareOf = (count: number, of: number): Rate => rate(count, of)
