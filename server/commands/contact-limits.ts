import { type Static, Type } from 'typebox'
import { InstantText, Locale, OneOf } from '../../api/shapes.ts'
import { type Day, dayAt, day as dayFrom, moment } from '../../kit/dates.ts'
import { fromDecimalText, percent, toDecimalText, zero } from '../../kit/money.ts'
import { capCharges } from '../compliance/charge-caps.ts'
import { dialerLimits } from '../compliance/dialer-limits.ts'
import { chargeItems } from '../compliance/duty.ts'
import { type Counted, debtorKinds, profiles } from '../compliance/facts.ts'
import { zonesAt } from '../compliance/places.ts'
import { packsInForce } from '../law/packs.gateway.ts'
import { lineCommand } from './command.ts'

// `contact decide` for sums: what may be charged for being late, and dialing by the thousand.

const DayOrInstant = Type.Union([Type.String({ format: 'date' }), InstantText])
const DecimalText = Type.String({ pattern: '^\\d+(\\.\\d+)?$' })
const MaybeDecimal = Type.Optional(DecimalText)

const Asked = {
  at: Type.Optional(DayOrInstant),
  locale: Type.Optional(Locale),
  country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
}

const ChargeLine = Type.Object({
  ...Asked,
  profile: Type.Optional(OneOf(profiles)),
  debtorKind: Type.Optional(OneOf(debtorKinds)),
  sector: Type.Optional(Type.String()),
  address: Type.Optional(Type.Object({ jurisdiction: Type.String() })),
  principal: DecimalText,
  /** `UF`: the principal is in that unit. */
  unit: Type.Optional(Type.String()),
  /** What one such unit is worth in money on the day. */
  unitValue: MaybeDecimal,
  daysLate: Type.Integer({ minimum: 0, maximum: 100_000 }),
  contract: Type.Object({
    finePct: MaybeDecimal,
    interestPctMonth: MaybeDecimal,
    feesPct: MaybeDecimal,
    isReciprocal: Type.Optional(Type.Boolean()),
  }),
})

export const decideCharge = lineCommand({
  name: 'contact decide',
  ask: ChargeLine,
  answer: (line) => {
    const { passed, allowed } = capCharges(
      packsInForce(),
      chargeOf(line),
      dayOf(line, placeOf(line)),
    )
    const locale = line.locale ?? 'pt-BR'
    const asked = chargeItems.filter((item) => item !== 'fees' || line.contract.feesPct)
    return {
      outcome: passed.length > 0 ? 'block' : 'allow',
      blockers: passed.map(({ reason, ...one }) => ({ ...one, reason: reason[locale] })),
      warnings: [],
      requirements: [],
      nextAllowedAt: null,
      allowed: Object.fromEntries(asked.map((item) => [item, toDecimalText(allowed[item])])),
    }
  },
})

type Charge = Static<typeof ChargeLine>

const placeOf = ({ address, country = 'BR' }: Charge): string => address?.jurisdiction ?? country

function chargeOf(line: Charge): Parameters<typeof capCharges>[1] {
  const { finePct = '0', interestPctMonth = '0', feesPct = '0' } = line.contract
  const unitCents = line.unitValue === undefined ? undefined : fromDecimalText(line.unitValue)
  return {
    profile: line.profile ?? 'conservative',
    debtorKind: line.debtorKind ?? 'consumer',
    sector: line.sector ?? null,
    jurisdiction: placeOf(line),
    principalCents: fromDecimalText(line.principal) ?? zero,
    daysLate: line.daysLate,
    finePct: percent(finePct),
    interestPctMonth: percent(interestPctMonth),
    feesPct: percent(feesPct),
    isReciprocal: line.contract.isReciprocal ?? false,
    ...(line.unit === undefined ? {} : { unit: line.unit }),
    ...(unitCents ? { unitCents } : {}),
  }
}

const count = Type.Optional(Type.Integer({ minimum: 0 }))
export const Metrics = Type.Object({
  answeredLive: count,
  abandoned: count,
  callsInDay: count,
  shortCallsInDay: count,
  callsInMonth: count,
  callsToday: count,
  callsPerDay: count,
  calls: count,
  shortCallsToday: count,
  shortCalls: count,
  callsThisMonth: count,
  callsPerMonth: count,
  isAuthenticated: Type.Optional(Type.Boolean()),
})

const DialLine = Type.Object({ ...Asked, metrics: Metrics })

export const decideDialing = lineCommand({
  name: 'contact decide',
  ask: DialLine,
  answer: ({ metrics, locale = 'pt-BR', country = 'BR', ...line }) => {
    const on = dayOf(line, country).toString()
    const isAuthenticated = metrics.isAuthenticated ?? false
    const { outcome, said } = dialerLimits(packsInForce(), country, countedIn(metrics), {
      on,
      isAuthenticated,
    })
    const told = said.map(({ reason, counted: _, ...one }) => ({ ...one, reason: reason[locale] }))
    return {
      outcome,
      blockers: told.filter(({ consequence }) => consequence !== 'warn'),
      warnings: told.filter(({ consequence }) => consequence === 'warn'),
      requirements: [],
      nextAllowedAt: null,
      manualStillAllowed: true,
    }
  },
})

/** Sums under the names that people give them. */
export function countedIn(metrics: Static<typeof Metrics>): Counted[] {
  const { answeredLive = 0, abandoned = 0 } = metrics
  const callsInDay =
    metrics.callsInDay ?? metrics.callsToday ?? metrics.callsPerDay ?? metrics.calls ?? 0
  const shortCallsInDay =
    metrics.shortCallsInDay ?? metrics.shortCallsToday ?? metrics.shortCalls ?? 0
  const callsInMonth = metrics.callsInMonth ?? metrics.callsThisMonth ?? metrics.callsPerMonth ?? 0
  return [
    { metric: 'abandoned', count: abandoned, of: answeredLive },
    { metric: 'short-calls', count: shortCallsInDay, of: callsInDay },
    { metric: 'calls-per-month', count: callsInMonth, of: callsInMonth },
  ]
}

/** A line that names no day is judged by the rules as they stood when the packs were published. */
function dayOf({ at }: { at?: string }, place: string): Day {
  if (at === undefined) return dayFrom(packsInForce().get('BR')?.publishedOn ?? '9999-12-31')
  return at.includes('T')
    ? dayAt(moment(at), zonesAt(packsInForce(), place)[0] ?? 'UTC')
    : dayFrom(at)
}
