import type { Day } from '../../kit/dates.ts'
import {
  type Cents,
  minus,
  plus,
  type Rate,
  type Rounding,
  rate,
  share,
  times,
} from '../../kit/money.ts'

/** A price index as published: how much each month rose, in per cent; a month may fall. */
export type Correction = {
  readonly index: string
  readonly factors: readonly { readonly month: string; readonly pct: Rate }[]
}

export type Corrected = {
  readonly months: readonly string[]
  readonly factor: Rate
  readonly correctionCents: Cents
}

/**
 * The principal in the money of another day: times (1 + each month's rate), from the month of the
 * due day to the month of the day asked, both included (BCB, "Calculadora do cidadão"). A month
 * that is not published yet changes nothing. Rounded once.
 */
export function correct(
  principalCents: Cents,
  correction: Correction,
  { dueOn, on, rounding }: { dueOn: Day; on: Day; rounding: Rounding },
): Corrected {
  const counted = correction.factors.filter(
    ({ month }) => month >= monthOf(dueOn) && month <= monthOf(on),
  )
  const factor = counted.reduce((product, { pct }) => times(product, plus(rate(1), pct)), rate(1))
  const correctedCents = share(principalCents, factor, rounding)
  return {
    months: counted.map(({ month }) => month),
    factor,
    correctionCents: minus(correctedCents, principalCents),
  }
}

const monthOf = (day: Day): string => day.toString().slice(0, 7)
