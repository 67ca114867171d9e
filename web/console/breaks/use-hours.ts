import { endBreak, endShift, readMyHours, startBreak, startShift } from '../../../api/breaks.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listCallbacks } from '../../../api/worklist.ts'
import { useMay } from '../../session.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'

export type Hours = ReplyOf<typeof readMyHours>
export type BreakKind = Hours['kinds'][number]['kind']

const everyMs = 30_000

/** My working day, for those who call; nothing for the others. */
export function useHours(): Hours | undefined {
  const isWanted = useMay()('work-calls')
  const read = useRead(readMyHours, {}, { isWanted, everyMs: isWanted ? everyMs : undefined })
  return isWanted ? read.value : undefined
}

const refreshes = [readMyHours, listCallbacks]

/** What one does with one's own day. */
export function useDay() {
  const starting = useDo(startBreak, { refreshes })
  const ending = useDo(endBreak, { refreshes })
  const opening = useDo(startShift, { refreshes })
  const closing = useDo(endShift, { refreshes })
  return {
    rest: (kind: BreakKind) => starting.run({ kind }),
    back: () => ending.run({}),
    begin: (plannedMinutes: number) => opening.run({ plannedMinutes }),
    end: () => closing.run({}),
    isRunning: starting.isRunning || ending.isRunning || opening.isRunning || closing.isRunning,
  }
}
