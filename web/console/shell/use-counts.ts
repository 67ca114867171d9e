import { useWords } from '../../words.ts'
import { useWaiting } from '../approvals/use-waiting.ts'
import { useAttention } from '../complaints/use-attention.ts'
import { useOverdue } from '../duties/use-overdue.ts'

/** What waits in a room: how many, and said whole for those who listen. */
export type Count = { readonly count: number; readonly said: string }

/** What waits for this person, by the word of the room. */
export function useCounts(): Readonly<Record<string, Count>> {
  const approvals = useWords('approvals')
  const complaints = useWords('complaints')
  const duties = useWords('duties')
  const waiting = useWaiting()
  const { late, soon } = useAttention()
  const { overdue } = useOverdue()
  return {
    approvals: { count: waiting, said: approvals('count', { count: waiting }) },
    complaints: { count: late + soon, said: complaints('attention', { count: late + soon }) },
    duties: { count: overdue, said: duties('count', { count: overdue }) },
  }
}
