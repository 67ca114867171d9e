import { bankingDayFrom } from '../../kit/banking-days.ts'
import { type Day, daysBetween, isAfter, isBefore } from '../../kit/dates.ts'
import { add, type Cents, cents, type Rate, rate, round, share, zero } from '../../kit/money.ts'
import { type Cap, capsOn } from './caps.ts'
import { type Corrected, corrected, correctionOf, gapsIn, roundedWith } from './correction.ts'
import type { MonthGap } from './index-table.ts'
import type { Stretch } from './interest.ts'
import { type Charged, interestOver, type Piece } from './interest.ts'
import { type DebtItem, type Entry, standing } from './ledger.ts'
import type { Terms } from './terms.ts'
import { termsAfter, termsOn } from './terms-in-force.ts'

/** What being late has cost by a day, payments of it not yet taken away. */
export type Accrual = {
  readonly daysLate: number
  /** The day until which paying was on time: the due day, or the banking day after it. */
  readonly onTimeUntil: Day
  readonly chain: readonly Corrected[]
  readonly correctionCents: Cents
  readonly finePct: Rate
  readonly fineBaseCents: Cents
  readonly fineCents: Cents
  readonly stretches: readonly Stretch[]
  /** How much interest, at which rate, for which days. */
  readonly pieces: readonly Piece[]
  readonly interestCents: Cents
  readonly feesPct: Rate
  readonly feesBaseCents: Cents
  readonly feesCents: Cents
  readonly caps: readonly Cap[]
  /** Months that a table did not have: they changed nothing. */
  readonly gaps: readonly MonthGap[]
}

/**
 * Correction: the principal carried into the money of the day, by the months of an index. Fine:
 * once, on what was owed at the end of the due day. Interest: simple, pro rata by day, on the
 * principal as payments brought it down; a payment counts from the end of its day. Fees: on all
 * that was late, fine and interest included. Nothing until the due day has passed. The fine is that
 * of the terms on the first day late, interest that of each day, the rest that of the day asked.
 * Kept as exact fractions and rounded once per component.
 */
export function accrue(item: DebtItem, terms: Terms, on: Day): Accrual {
  const onTimeUntil = lastDayOnTime(item.dueOn, terms)
  if (!isAfter(on, onTimeUntil)) return { ...punctual, onTimeUntil }
  const { rounding, ...last } = termsOn(terms, on)
  const first = termsAfter(terms, onTimeUntil)
  const moves = standing(item, on).filter(({ component }) => component === 'principal')
  const turns = turnsOf(moves, onTimeUntil, on)
  const rounded = roundedWith((day) => termsOn(terms, day).rounding)
  const chain = corrected(turns, (end) => sumAt(moves, end), last.correction, rounded)
  const stretches = chain.map(({ from, to, baseCents }) => ({
    from,
    to,
    days: daysBetween(from, to),
    baseCents,
  }))
  const late: Charged = interestOver(stretches, terms)
  const fineBaseCents = fineBase(chain[0], first)
  const caps = capsOn({ first, last, fineBaseCents, rounding })
  const interestCents = cents(round(late.cents, rounding))
  const { finePct, fineCents, feesPct } = caps
  const feesBaseCents = add(chain[0]?.baseCents ?? zero, fineCents, interestCents)
  const gaps = last.correction ? gapsIn(chain, last.correction) : []
  return {
    daysLate: daysBetween(onTimeUntil, on),
    onTimeUntil,
    chain,
    correctionCents: correctionOf(chain),
    finePct,
    fineBaseCents,
    fineCents,
    stretches,
    pieces: late.pieces,
    interestCents,
    feesPct,
    feesBaseCents,
    feesCents: share(feesBaseCents, feesPct, rounding),
    caps: caps.bit,
    gaps: [...gaps, ...late.gaps],
  }
}

const punctual: Omit<Accrual, 'onTimeUntil'> = {
  daysLate: 0,
  chain: [],
  correctionCents: zero,
  finePct: rate(0),
  fineBaseCents: zero,
  fineCents: zero,
  stretches: [],
  pieces: [],
  interestCents: zero,
  feesPct: rate(0),
  feesBaseCents: zero,
  feesCents: zero,
  caps: [],
  gaps: [],
}

/** A due day on which banks are closed moves to the next on which they open (Lei 7.089/1983). */
const lastDayOnTime = (dueOn: Day, terms: Terms): Day =>
  termsOn(terms, dueOn).movesToBankingDay ? bankingDayFrom(dueOn) : dueOn

const fineBase = (first: Corrected | undefined, terms: Terms): Cents =>
  (terms.fineBase === 'principal' ? first?.owedCents : first?.baseCents) ?? zero

/** The due day, each day on which the principal moved while late, and the day asked. */
function turnsOf(moves: readonly Entry[], onTimeUntil: Day, on: Day): Day[] {
  const turns = moves
    .filter(({ kind }) => kind !== 'opening')
    .map(({ onDay }) => onDay)
    .filter((day) => isAfter(day, onTimeUntil) && isBefore(day, on))
  return [onTimeUntil, ...turns.sort((a, b) => daysBetween(b, a)), on]
}

/** The principal's entries by the end of a day. */
function sumAt(moves: readonly Entry[], end: Day): Cents {
  const counted = moves.filter(({ kind, onDay }) => kind === 'opening' || !isAfter(onDay, end))
  return add(...counted.map(({ amountCents }) => amountCents))
}
