import { countPrivacyRequests } from '../../../api/privacy.ts'
import { useMay } from '../../session.ts'
import { useRead } from '../../use-read.ts'
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
  const privacy = useWords('privacy')
  const waits = useWaiting()
  const waiting = waits.approvals + waits.help
  const { late, soon } = useAttention()
  const { overdue } = useOverdue()
  const asked = usePrivacyRequests()
  return {
    approvals: { count: waiting, said: approvals('count', { count: waiting }) },
    complaints: { count: late + soon, said: complaints('attention', { count: late + soon }) },
    duties: { count: overdue, said: duties('count', { count: overdue }) },
    privacy: { count: asked, said: privacy('notice', { count: asked }) },
  }
}

/** Requests about people's own data whose last day is near or past. */
function usePrivacyRequests(): number {
  const isWanted = useMay()('answer-privacy-requests')
  const everyMs = isWanted ? 60_000 : undefined
  const { value } = useRead(countPrivacyRequests, {}, { isWanted, everyMs })
  return isWanted && value ? value.soon + value.late : 0
}
