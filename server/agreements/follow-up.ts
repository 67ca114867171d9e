import { type Day, daysBetween, isAfter, isBefore } from '../../kit/dates.ts'
import { checked, fields, list, optional, type Reader, whole } from '../../kit/fields.ts'
import { type Agreement, type Instalment, oldestUnpaid } from './agreement.ts'

/** How an agreement is looked after. Versioned with the portfolio. */
export type FollowUpPolicy = {
  /** 0 is the due day itself. */
  readonly remindDaysBefore: readonly number[]
  readonly warnDaysAfter: readonly number[]
  /** Days late that are still forgiven; the day after the last of them breaks the agreement. */
  readonly graceDays: number
  /** For the first payment, which shows whether the plan lives at all. */
  readonly firstInstalmentGraceDays: number
}

type Written = Omit<FollowUpPolicy, 'firstInstalmentGraceDays'> & {
  readonly firstInstalmentGraceDays: number | undefined
}

const written: Reader<Written> = fields({
  remindDaysBefore: list(whole(0, 30)),
  warnDaysAfter: list(whole(1, 60)),
  graceDays: whole(0, 90),
  firstInstalmentGraceDays: optional(whole(0, 90), undefined),
})

const consistent = checked(written, ({ warnDaysAfter, graceDays }) =>
  warnDaysAfter.some((days) => days > graceDays)
    ? { field: 'warnDaysAfter', remedy: `warn within the ${graceDays} days of grace` }
    : undefined,
)

/** Reads a policy as stored or sent. A first payment has the grace of the others, unless said. */
export const readFollowUpPolicy: Reader<FollowUpPolicy> = (value, field) => {
  const read = consistent(value, field)
  if (!read.ok) return read
  const { graceDays, firstInstalmentGraceDays = graceDays } = read.value
  return { ok: true, value: { ...read.value, firstInstalmentGraceDays } }
}

/** As stored: `readFollowUpPolicy` turns it into a `FollowUpPolicy`. */
export const usualFollowUpPolicy = {
  remindDaysBefore: [3, 1, 0],
  warnDaysAfter: [1, 3],
  graceDays: 5,
} as const

/** What was already said about an instalment; `forDay` is the day for which it was due. */
export type Told = { readonly n: number; readonly kind: 'remind' | 'warn'; readonly forDay: Day }

export type FollowUp =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'remind'; readonly n: number; readonly forDay: Day }
  | { readonly kind: 'warn'; readonly n: number; readonly forDay: Day; readonly breaksOn: Day }
  | { readonly kind: 'break'; readonly n: number }
  | { readonly kind: 'keep' }

/**
 * What this agreement needs today: to be kept, broken, or a word about its oldest unpaid
 * instalment. Asked afresh every day, so a missed night heals itself: only the latest word that is
 * due is said, never twice, and never one that was due before the agreement was made.
 */
export function followUp(
  agreement: Agreement,
  policy: FollowUpPolicy,
  told: readonly Told[],
  today: Day,
): FollowUp {
  if (agreement.state !== 'open') return nothing
  const unpaid = oldestUnpaid(agreement)
  if (!unpaid) return { kind: 'keep' }
  const breaksOn = breakDay(unpaid, policy)
  if (!isBefore(today, breaksOn)) return { kind: 'break', n: unpaid.n }
  const word = wordDue(unpaid, policy, today)
  const isNews = word && isAfter(word.forDay, agreement.agreedOn) && !told.some(saidAfter(word))
  if (!isNews) return nothing
  return word.kind === 'warn' ? { ...word, kind: 'warn', breaksOn } : { ...word, kind: 'remind' }
}

const nothing = { kind: 'nothing' } as const

/** The first day on which the agreement is broken, if this instalment is still unpaid then. */
export const breakDay = ({ n, dueOn }: Instalment, policy: FollowUpPolicy): Day =>
  dueOn.add({ days: 1 + (n === 1 ? policy.firstInstalmentGraceDays : policy.graceDays) })

/** The latest word whose day has come: a reminder up to the due day, a warning once it is past. */
function wordDue({ n, dueOn }: Instalment, policy: FollowUpPolicy, today: Day): Told | undefined {
  const daysLate = daysBetween(dueOn, today)
  const kind = daysLate > 0 ? 'warn' : 'remind'
  const steps = kind === 'warn' ? policy.warnDaysAfter : policy.remindDaysBefore.map((d) => -d)
  const come = steps.filter((step) => step <= daysLate)
  if (come.length === 0) return undefined
  return { n, kind, forDay: dueOn.add({ days: Math.max(...come) }) }
}

/** Said for that day or a later one: a changed policy does not bring back an older word. */
const saidAfter = (word: Told) => (said: Told) =>
  said.n === word.n && said.kind === word.kind && !isBefore(said.forDay, word.forDay)
