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
  /** After the grace: days in which a person is asked to call before it breaks; 0 is none. */
  readonly rescueDays: number
  /** How often the days of one agreement may be changed without a new deal (A5.6). */
  readonly dateChangesMax: number
  /** How far a changed day may be from the old one, or from today when that has passed. */
  readonly dateChangeDaysMax: number
  /** Days before it is due by which a change is asked; 0 is any time until it breaks. */
  readonly dateChangeNoticeDays: number
  /** How many agreements may follow one another over the same debts. */
  readonly renegotiationsMax: number
}

type Written = Omit<FollowUpPolicy, 'firstInstalmentGraceDays'> & {
  readonly firstInstalmentGraceDays: number | undefined
}

const written: Reader<Written> = fields({
  remindDaysBefore: list(whole(0, 30)),
  warnDaysAfter: list(whole(1, 60)),
  graceDays: whole(0, 90),
  firstInstalmentGraceDays: optional(whole(0, 90), undefined),
  // A version that says nothing of these was published before they were there: it has none.
  rescueDays: optional(whole(0, 30), 0),
  dateChangesMax: optional(whole(0, 12), 0),
  dateChangeDaysMax: optional(whole(0, 60), 0),
  dateChangeNoticeDays: optional(whole(0, 30), 0),
  renegotiationsMax: optional(whole(0, 12), 0),
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
  // Three days hold at least one on which an office works.
  rescueDays: 3,
  dateChangesMax: 2,
  dateChangeDaysMax: 10,
  dateChangeNoticeDays: 0,
  renegotiationsMax: 2,
} as const

/** What was already said about an instalment; `forDay` is the day for which it was due. */
export type Told = { readonly n: number; readonly kind: 'remind' | 'warn'; readonly forDay: Day }

/** A person was asked to call about an instalment that stayed unpaid beyond its grace. */
export type Rescue = { readonly n: number; readonly dueOn: Day; readonly untilOn: Day }

export type FollowUp =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'remind'; readonly n: number; readonly forDay: Day }
  | { readonly kind: 'warn'; readonly n: number; readonly forDay: Day; readonly breaksOn: Day }
  | ({ readonly kind: 'rescue' } & Rescue)
  | { readonly kind: 'break'; readonly n: number }
  | { readonly kind: 'keep' }

/**
 * What this agreement needs today: to be kept, broken, or a word about its oldest unpaid
 * instalment. Asked afresh every day, so a missed night heals itself: only the latest word that is
 * due is said, never twice, and never one that was due before the agreement was made. It breaks
 * only once a person has had the days of its rescue to call (A5.7), also after missed nights.
 */
export function followUp(
  agreement: Agreement,
  policy: FollowUpPolicy,
  told: readonly Told[],
  today: Day,
  rescues: readonly Rescue[] = [],
): FollowUp {
  if (agreement.state !== 'open') return nothing
  const unpaid = oldestUnpaid(agreement)
  if (!unpaid) return { kind: 'keep' }
  if (isAfter(today, lastGraceDay(unpaid, policy)))
    return beyondGrace(unpaid, policy, today, rescues)
  const word = wordDue(unpaid, policy, today)
  const isNews = word && isAfter(word.forDay, agreement.agreedOn) && !told.some(saidAfter(word))
  if (!isNews) return nothing
  return word.kind === 'warn'
    ? { ...word, kind: 'warn', breaksOn: breakDay(unpaid, policy) }
    : { ...word, kind: 'remind' }
}

/** While a complaint is open only good news is acted on: no word, no rescue, no end. */
export const whileFrozen = (needed: FollowUp): FollowUp =>
  needed.kind === 'keep' ? needed : nothing

const nothing = { kind: 'nothing' } as const

function beyondGrace(
  unpaid: Instalment,
  { rescueDays }: FollowUpPolicy,
  today: Day,
  rescues: readonly Rescue[],
): FollowUp {
  const { n, dueOn } = unpaid
  const rescue = rescueOf(unpaid, rescues)
  if (!rescue && rescueDays > 0)
    return { kind: 'rescue', n, dueOn, untilOn: today.add({ days: rescueDays - 1 }) }
  return rescue && !isAfter(today, rescue.untilOn) ? nothing : { kind: 'break', n }
}

/** Of this instalment with this due day: a changed day begins anew. */
export const rescueOf = <ARescue extends Rescue>(
  { n, dueOn }: Instalment,
  rescues: readonly ARescue[],
): ARescue | undefined => rescues.find((rescue) => rescue.n === n && rescue.dueOn.equals(dueOn))

/** The last day on which it may be paid as if it were in time. */
export const lastGraceDay = ({ n, dueOn }: Instalment, policy: FollowUpPolicy): Day =>
  dueOn.add({ days: n === 1 ? policy.firstInstalmentGraceDays : policy.graceDays })

/** The first day on which the agreement is broken, if this instalment is still unpaid then. */
export const breakDay = (instalment: Instalment, policy: FollowUpPolicy): Day =>
  lastGraceDay(instalment, policy).add({ days: 1 + policy.rescueDays })

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
