import { fields, flag, optional, pct, type Read, whole } from '../../kit/fields.ts'
import { percent } from '../../kit/money.ts'

const extra = optional(pct('0', '100'), percent('0'))

/** Who is a good payer with a verified problem, and what more may be done for them (D4.2). */
export const readGoodPayerBand = fields({
  isOn: optional(flag, false),
  /** Months since the first payment that we know of. */
  paidMonthsMin: optional(whole(0, 600), 12),
  /** Agreements and promises kept, and at most so many broken. */
  keptMin: optional(whole(0, 100), 1),
  brokenMax: optional(whole(0, 100), 0),
  /** How old the proof of the problem may be. */
  problemDaysMax: optional(whole(1, 3650), 180),
  /** Percentage points on top of the band's most, component by component. */
  principalPct: extra,
  finePct: extra,
  interestPct: extra,
  feesPct: extra,
  instalmentsExtra: optional(whole(0, 60), 0),
})

export type GoodPayerBand = Read<typeof readGoodPayerBand>
