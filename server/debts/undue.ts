import { type Day, isAfter } from '../../kit/dates.ts'

/** What a person may say of an item, with evidence. */
export const markReasons = ['paid', 'duplicate', 'wrong-person', 'disputed'] as const
export type MarkReason = (typeof markReasons)[number]

/** Why somebody may not be asked for an item: neither offered a deal nor contacted (D3.5). */
export const undueReasons = ['deceased', 'minor', ...markReasons, 'time-barred'] as const
export type UndueReason = (typeof undueReasons)[number]

export type UndueFacts = {
  readonly marks: readonly MarkReason[]
  /** Pauses of the person in force today, by reason. */
  readonly holds: readonly string[]
  /** The last day on which the law lets it be asked for; null where no law says. */
  readonly lastDayInTime: Day | null
}

/**
 * The first reason why an item may not be asked for; undefined while it may. A death outweighs all;
 * age comes last. Whether it is paid in full is not asked here: nothing is left to ask for then.
 */
export function undue(facts: UndueFacts, today: Day): UndueReason | undefined {
  const { marks, holds, lastDayInTime } = facts
  if (holds.includes('deceased')) return 'deceased'
  if (holds.includes('minor')) return 'minor'
  const marked = markReasons.find((reason) => marks.includes(reason))
  if (marked) return marked
  if (holds.includes('disputed')) return 'disputed'
  return lastDayInTime && isAfter(today, lastDayInTime) ? 'time-barred' : undefined
}

/** What a mark comes to as a pause, once nothing else is left to speak of. */
const holdsFor = {
  paid: 'nothing-owed',
  duplicate: 'duplicate',
  'wrong-person': 'wrong-person',
  disputed: 'disputed',
} as const satisfies Readonly<Record<MarkReason, string>>

type UndueHold = (typeof holdsFor)[MarkReason]

/**
 * The pauses of contact that follow when nothing may be asked for: each open item told by its first
 * mark, or null without one. An empty list means that all was paid or taken back.
 */
export function undueHolds(firstMarks: readonly (MarkReason | null)[]): UndueHold[] {
  if (firstMarks.length === 0) return ['nothing-owed']
  const marks = firstMarks.filter((mark) => mark !== null)
  if (marks.length < firstMarks.length) return []
  return [...new Set(marks.map((mark) => holdsFor[mark]))]
}
