import type { Day, Moment } from '../../kit/dates.ts'
import { rate, round } from '../../kit/money.ts'
import { dialerLimits, dialerRules } from '../compliance/dialer-limits.ts'
import type { Consequence, DialerRule, DialerStep } from '../compliance/duty.ts'
import type { Counted, DialerWindow, Dialing } from '../compliance/facts.ts'
import type { Packs } from '../compliance/pack.ts'

/** Calls that are over, of one window; of those by machines, how many answered and were dropped. */
export type Dialed = {
  readonly calls: number
  readonly short: number
  readonly answered: number
  readonly answeredByMachine: number
  readonly abandoned: number
}

/** Each window's first moment, and where the calendar's ones end. */
export type Windows = Readonly<
  Record<DialerWindow, { readonly from: Moment; readonly endsAt?: Moment }>
>

/** The windows of a moment; the day and the month are those of the agency. */
export function windowsAt(now: Moment, today: Day, zone: string): Windows {
  const startOf = (day: Day) => day.toZonedDateTime(zone).toInstant()
  const first = today.with({ day: 1 })
  return {
    day: { from: startOf(today), endsAt: startOf(today.add({ days: 1 })) },
    month: { from: startOf(first), endsAt: startOf(first.add({ months: 1 })) },
    '24-hours': { from: now.subtract({ hours: 24 }) },
    '30-days': { from: now.subtract({ hours: 24 * 30 }) },
  }
}

/** What the rules ask to be counted, in every window. */
export function countedOf(
  dialed: Readonly<Record<DialerWindow, Dialed>>,
  windows: Windows,
): Counted[] {
  return (Object.keys(windows) as DialerWindow[]).flatMap((window): Counted[] => {
    const { calls, short, answeredByMachine, abandoned } = dialed[window]
    const { endsAt } = windows[window]
    const where = endsAt ? { window, endsAt } : { window }
    return [
      { metric: 'abandoned', count: abandoned, of: answeredByMachine, ...where },
      { metric: 'short-calls', count: short, of: calls, ...where },
      { metric: 'calls-per-month', count: calls, of: calls, ...where },
    ]
  })
}

/** One limit of the operation in one window, and how near it is. */
export type Standing = {
  readonly rule: DialerRule
  readonly counted: Counted & { readonly window: DialerWindow }
  /** Null: within; `nothing` was counted yet. */
  readonly state: Consequence | 'within' | 'nothing'
}

/** Every limit that holds on a day, by window, in the order of the packs. */
export function standings(packs: Packs, dialing: Dialing, on: string): Standing[] {
  const { country, counted, isAuthenticated } = dialing
  return dialerRules(packs, country, on).flatMap((rule) =>
    counted.flatMap((one): Standing[] => {
      const { window } = one
      if (one.metric !== rule.metric || !window || !rule.windows.includes(window)) return []
      const { said } = dialerLimits(packs, country, [one], { on, isAuthenticated })
      const found = said.find(({ ruleId }) => ruleId === rule.id)?.consequence
      const state = found ?? (one.of === 0 ? 'nothing' : 'within')
      return [{ rule, counted: { ...one, window }, state }]
    }),
  )
}

/** `'3.4'`, per cent of the whole, rounded down so that a limit never looks passed before it is. */
export const pctText = ({ count, of }: Counted): string | null => {
  if (of === 0) return null
  const tenths = round(rate(count * 1000, of), 'down')
    .toString()
    .padStart(2, '0')
  return `${tenths.slice(0, -1)}.${tenths.slice(-1)}`
}

/** The per cent of a step, as its pack writes it. */
export const stepPct = ({ pctMax }: DialerStep): string | null =>
  pctMax === undefined ? null : (Number((pctMax.top * 1000n) / pctMax.bottom) / 10).toString()
