import type { Day } from '../../kit/dates.ts'
import { daysBetween, isBefore } from '../../kit/dates.ts'
import { add, type Cents, minus, zero } from '../../kit/money.ts'
import { type CommissionRule, commission, type Kept } from './commission.ts'

/** A placement as it stands in a creditor's books. */
export type Booked = {
  readonly placementId: string
  /** Below zero when it undoes another. */
  readonly receivedCents: Cents
  readonly principalCents: Cents
  readonly fineCents: Cents
  readonly interestCents: Cents
  readonly feesCents: Cents
  readonly financedCents: Cents
  readonly means: string
  readonly paidOn: Day
  readonly countsOn: Day
  /** The oldest due day of the debts that it paid. */
  readonly oldestDueOn: Day | null
  readonly isFirstOfAgreement: boolean
  /** What it undoes was handed over already, with this kept of it. */
  readonly undoes: (Kept & { readonly isClosed: boolean }) | null
}

/** A line of a remittance: what came, and who has what of it. */
export type RemittanceLine<Facts extends Booked = Booked> = Facts &
  Kept & {
    readonly ageDays: number
    /** It belongs to a period that was closed already: late news, or the undoing of what was. */
    readonly isCorrection: boolean
    readonly netCents: Cents
  }

/**
 * One line. The undoing of what was handed over takes back just what was kept of it then; of what
 * was not, what would have been.
 */
export function lineOf<Facts extends Booked>(
  booked: Facts,
  rule: CommissionRule,
): RemittanceLine<Facts> {
  const ageDays = booked.oldestDueOn
    ? Math.max(0, daysBetween(booked.oldestDueOn, booked.paidOn))
    : 0
  const isUndoing = booked.receivedCents < 0n
  const kept = booked.undoes?.isClosed ? booked.undoes : keptOf(booked, ageDays, rule)
  const signed = isUndoing ? negated(kept) : keptAlone(kept)
  const isLate = isBefore(booked.paidOn, booked.countsOn)
  return {
    ...booked,
    ...signed,
    ageDays,
    isCorrection: isLate || (booked.undoes?.isClosed ?? false),
    netCents: netOf({ receivedCents: booked.receivedCents, ...signed }),
  }
}

function keptOf(booked: Booked, ageDays: number, rule: CommissionRule): Kept {
  const size = (amount: Cents) => (amount < 0n ? minus(zero, amount) : amount)
  return commission(
    {
      receivedCents: size(booked.receivedCents),
      feesCents: size(booked.feesCents),
      financedCents: size(booked.financedCents),
      means: booked.means,
      ageDays,
      isFirstOfAgreement: booked.isFirstOfAgreement,
    },
    rule,
  )
}

const keptNames = [
  'directCents',
  'keptFeesCents',
  'keptInterestCents',
  'commissionCents',
  'fixedCents',
  'withheldCents',
] as const

const keptBy = (amountOf: (name: keyof Kept) => Cents): Kept => ({
  directCents: amountOf('directCents'),
  keptFeesCents: amountOf('keptFeesCents'),
  keptInterestCents: amountOf('keptInterestCents'),
  commissionCents: amountOf('commissionCents'),
  fixedCents: amountOf('fixedCents'),
  withheldCents: amountOf('withheldCents'),
})

const keptAlone = (kept: Kept): Kept => keptBy((name) => kept[name])
const negated = (kept: Kept): Kept => keptBy((name) => minus(zero, kept[name]))

/** What the creditor is still to get; below zero it is the creditor who owes the agency. */
export const netOf = (all: Kept & { readonly receivedCents: Cents }): Cents =>
  add(
    all.receivedCents,
    all.withheldCents,
    ...keptNames.filter((name) => name !== 'withheldCents').map((name) => minus(zero, all[name])),
  )

/** What adds up over lines. */
export type Summed = Kept & {
  readonly receivedCents: Cents
  readonly principalCents: Cents
  readonly fineCents: Cents
  readonly interestCents: Cents
  readonly feesCents: Cents
  readonly financedCents: Cents
}

export type Totals = Summed & { readonly netCents: Cents }

/** The sums of some lines. Nothing else is in a remittance. */
export function totals(lines: readonly Summed[]): Totals {
  const sum = (name: keyof Summed) => add(zero, ...lines.map((line) => line[name]))
  const all = {
    receivedCents: sum('receivedCents'),
    principalCents: sum('principalCents'),
    fineCents: sum('fineCents'),
    interestCents: sum('interestCents'),
    feesCents: sum('feesCents'),
    financedCents: sum('financedCents'),
    ...keptBy(sum),
  }
  return { ...all, netCents: netOf(all) }
}
