import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Agreement, Instalment, OpenAgreement } from './agreement.ts'
import { type FollowUpPolicy, type Rescue, rescueOf } from './follow-up.ts'

/** What decides whether the day of an instalment may be changed (A5.6). */
export type ChangeFacts = {
  readonly agreement: Agreement
  readonly policy: FollowUpPolicy
  readonly rescues: readonly Rescue[]
  /** Changes made in this agreement that were not undone. */
  readonly changeCount: number
  readonly today: Day
}

export type DateRefusal =
  | 'not-open'
  | 'unknown-instalment'
  | 'already-paid'
  | 'no-date-change-left'
  | 'date-change-too-late'
  | 'date-too-early'
  | 'date-too-far'
  | 'same-date'

type Window = {
  readonly instalment: Instalment
  readonly earliestOn: Day
  readonly latestOn: Day
}

/**
 * Another day for one instalment, without a new deal. It stays after the instalment before it and
 * before the one after it, so that what is promised first is still paid first. In a rescue it may
 * be asked however late it is: that is what the call is for.
 */
export function moveDueDate(
  facts: ChangeFacts & { readonly agreement: Agreement },
  n: number,
  to: Day,
): Decision<OpenAgreement, DateRefusal> {
  const { agreement } = facts
  if (agreement.state !== 'open') return no('not-open', { state: agreement.state })
  const window = windowOf(facts, n)
  if (!window.ok) return window
  const { instalment, earliestOn, latestOn } = window.value
  if (isBefore(to, earliestOn)) return no('date-too-early', { earliestOn: `${earliestOn}` })
  if (isAfter(to, latestOn)) return no('date-too-far', { latestOn: `${latestOn}` })
  if (to.equals(instalment.dueOn)) return no('same-date')
  const instalments = agreement.instalments.map((one) =>
    one.n === n ? { ...one, dueOn: to } : one,
  )
  return yes({ ...agreement, instalments })
}

/** Days to show as buttons, the nearest first: workdays where there are any. */
export function datesOffered(facts: ChangeFacts, n: number): Decision<readonly Day[], DateRefusal> {
  const window = windowOf(facts, n)
  if (!window.ok) return window
  const { instalment, earliestOn, latestOn } = window.value
  const from = later(instalment.dueOn, facts.today)
  const days = [...steps.map((step) => from.add({ days: step })), latestOn]
    .map((day) => workdayWithin(day, latestOn))
    .filter((day) => !isBefore(day, earliestOn) && !isAfter(day, latestOn))
    .filter((day) => !day.equals(instalment.dueOn))
  const different = days
    .filter((day, index) => days.findIndex((other) => other.equals(day)) === index)
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  const last = different.at(-1)
  return yes(last ? [...different.slice(0, -1).slice(0, buttonsMax - 1), last] : [])
}

const buttonsMax = 4
const steps = [2, 5, 7, 10, 15, 20, 30, 45, 60] as const

function windowOf(facts: ChangeFacts, n: number): Decision<Window, DateRefusal> {
  const { agreement, policy, rescues, changeCount, today } = facts
  if (agreement.state !== 'open') return no('not-open', { state: agreement.state })
  const instalment = agreement.instalments.find((one) => one.n === n)
  if (!instalment) return no('unknown-instalment', { n })
  if (instalment.paidOn) return no('already-paid', { paidOn: `${instalment.paidOn}` })
  const { dateChangesMax, dateChangeDaysMax, dateChangeNoticeDays } = policy
  if (changeCount >= dateChangesMax || dateChangeDaysMax === 0)
    return no('no-date-change-left', { dateChangesMax })
  const askedUntilOn = instalment.dueOn.subtract({ days: dateChangeNoticeDays })
  const isInTime = dateChangeNoticeDays === 0 || !isAfter(today, askedUntilOn)
  if (!isInTime && !rescueOf(instalment, rescues))
    return no('date-change-too-late', { untilOn: `${askedUntilOn}` })
  const before = neighbour(agreement, n - 1)
  const after = neighbour(agreement, n + 1)
  const mostOn = later(instalment.dueOn, today).add({ days: dateChangeDaysMax })
  return yes({
    instalment,
    earliestOn: before ? later(today, before.dueOn.add({ days: 1 })) : today,
    latestOn: after ? earlier(mostOn, after.dueOn.subtract({ days: 1 })) : mostOn,
  })
}

const neighbour = ({ instalments }: Agreement, n: number) => instalments.find((one) => one.n === n)

const later = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a)
const earlier = (a: Day, b: Day): Day => (isBefore(a, b) ? a : b)

/** Saturdays and Sundays move on to Monday, or back to Friday when Monday is too far. */
function workdayWithin(on: Day, latestOn: Day): Day {
  if (on.dayOfWeek <= 5) return on
  const monday = on.add({ days: 8 - on.dayOfWeek })
  return isAfter(monday, latestOn) ? on.subtract({ days: on.dayOfWeek - 5 }) : monday
}
