import type { Moment } from '../../kit/dates.ts'

/** Long enough to see a slip of the finger, too short for anybody to have relied on the new day. */
const undoMinutes = 10

/** Until when what was done at a moment may be taken back. */
export const undoUntil = (doneAt: Moment): Moment => doneAt.add({ minutes: undoMinutes })
