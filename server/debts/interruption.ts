import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

/** What begins the years of a debt anew (Código Civil art. 202). */
export const interruptionKinds = ['acknowledgement', 'protest', 'court-order'] as const
export type InterruptionKind = (typeof interruptionKinds)[number]

/**
 * Whether something that happened on a day interrupts the years of an item: after it was due, while
 * they still ran, and not twice (art. 202, caput). `lastDayOn` is the last day in time as things
 * stand; null where no law limits.
 */
export function interrupts(
  given: {
    readonly dueOn: Day
    readonly lastDayOn: Day | null
    readonly interruptedOn: Day | null
  },
  onDay: Day,
): Decision<object, 'already-interrupted' | 'interruption-out-of-time'> {
  const { dueOn, lastDayOn, interruptedOn } = given
  if (interruptedOn) return no('already-interrupted', { on: `${interruptedOn}` })
  const isTooLate = lastDayOn !== null && isAfter(onDay, lastDayOn)
  if (isTooLate || !isAfter(onDay, dueOn))
    return no('interruption-out-of-time', {
      from: `${dueOn.add({ days: 1 })}`,
      to: lastDayOn && `${lastDayOn}`,
    })
  return yes({})
}
