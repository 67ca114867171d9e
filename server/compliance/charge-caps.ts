import type { Day } from '../../kit/dates.ts'
import {
  add,
  type Cents,
  cents,
  least,
  minus,
  most,
  type Rate,
  type Rounding,
  rate,
  round,
  share,
  times,
  zero,
} from '../../kit/money.ts'
import { packsAt } from './applies.ts'
import type { ChargeCapRule, ChargeItem } from './duty.ts'
import type { DebtorKind, Profile } from './facts.ts'
import type { Packs } from './pack.ts'
import type { Basis } from './rule.ts'
import type { Words } from './words.ts'

/** What a contract would add to an amount that is late. */
export type ChargeFacts = {
  readonly profile: Profile
  readonly debtorKind: DebtorKind
  readonly sector: string | null
  readonly jurisdiction: string
  readonly principalCents: Cents
  readonly daysLate: number
  readonly finePct: Rate
  readonly interestPctMonth: Rate
  readonly feesPct: Rate
  /** The consumer may charge the supplier the same. */
  readonly isReciprocal: boolean
  /** The unit that the amounts are in, when it is not the country's money. */
  readonly unit?: string
  /** What one unit of account, such as Chile's UF, is worth on the day, in centavos. */
  readonly unitCents?: Cents
}

export type ChargeFindings = {
  /** Rules that the contract goes beyond. */
  readonly passed: readonly {
    readonly ruleId: string
    readonly basis: Basis
    readonly reason: Words
  }[]
  /** The most that may be charged: what the contract says, or the rule if that is less. */
  readonly allowed: Readonly<Record<ChargeItem, Cents>>
}

/** Charges as the contract says, each held at the lowest cap that speaks of it. */
export function capCharges(packs: Packs, facts: ChargeFacts, on: Day): ChargeFindings {
  const allowed = { ...askedOf(facts, usual) }
  const passed: ChargeFindings['passed'][number][] = []
  for (const rule of capsFor(packs, facts, on)) {
    const { item, id: ruleId, basis, message: reason } = rule
    const cap = capOf(rule, facts)
    allowed[item] = least(allowed[item], cap)
    // Both sides are rounded alike: exactly what is allowed is never too much.
    if (askedOf(facts, rule.rounding)[item] > cap) passed.push({ ruleId, basis, reason })
  }
  return { passed, allowed }
}

const usual = 'half-up'

function askedOf(facts: ChargeFacts, rounding: Rounding): Record<ChargeItem, Cents> {
  const { principalCents, daysLate, finePct, feesPct } = facts
  if (daysLate <= 0) return { fine: zero, interest: zero, fees: zero }
  const fine = share(principalCents, finePct, rounding)
  const interest = interestAt(facts, facts.interestPctMonth, rounding)
  return { fine, interest, fees: share(add(principalCents, fine, interest), feesPct, rounding) }
}

const interestAt = (
  { principalCents, daysLate }: ChargeFacts,
  pctMonth: Rate,
  rounding: ChargeCapRule['rounding'],
): Cents => cents(round(times(rate(principalCents * BigInt(daysLate), 30n), pctMonth), rounding))

function capOf(rule: ChargeCapRule, facts: ChargeFacts): Cents {
  if (rule.afterDaysLate !== undefined && facts.daysLate <= rule.afterDaysLate) return zero
  if (rule.needsReciprocity)
    return facts.isReciprocal ? askedOf(facts, rule.rounding)[rule.item] : zero
  const [first] = rule.tranches
  if (rule.item === 'interest') return first ? interestAt(facts, first.pct, rule.rounding) : zero
  return tranched(rule, facts.principalCents, scaleOf(rule, facts))
}

/** What the limits of the tranches are multiplied by; null: the unit's worth is not known. */
function scaleOf({ unit }: ChargeCapRule, facts: ChargeFacts): Rate | null {
  if (unit === undefined || unit === facts.unit) return rate(1n)
  return facts.unitCents === undefined ? null : rate(facts.unitCents, 100n)
}

/** Each part of the amount at the rate of its own tranche; without a scale, all at the lowest. */
function tranched({ tranches, rounding }: ChargeCapRule, amount: Cents, scale: Rate | null): Cents {
  const lowest = tranches.at(-1)
  if (scale === null) return lowest ? share(amount, lowest.pct, rounding) : zero
  let from = zero
  let sum = zero
  for (const { upToCents, pct } of tranches) {
    const limit = upToCents === null ? amount : share(upToCents, scale, 'down')
    const to = least(amount, limit)
    sum = add(sum, share(most(zero, minus(to, from)), pct, rounding))
    from = to
  }
  return sum
}

function capsFor(packs: Packs, facts: ChargeFacts, on: Day): ChargeCapRule[] {
  const today = on.toString()
  return packsAt(packs, facts.jurisdiction)
    .flatMap(({ duties = [] }) => duties)
    .filter((duty): duty is ChargeCapRule => duty.kind === 'charge_cap')
    .filter(({ scope }) => scope.debtorKinds?.includes(facts.debtorKind) ?? true)
    .filter(({ scope }) => scope.sectors?.includes(facts.sector ?? '') ?? true)
    .filter(({ profile }) => profile !== 'conservative' || facts.profile === 'conservative')
    .filter(({ validity: { from = '', to = '9999' } }) => from <= today && today <= to)
}
