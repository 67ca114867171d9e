import { useEffect, useRef } from 'react'
import { countComplaints } from '../../../api/complaint-reports.ts'
import { useMay } from '../../session.ts'
import { toast } from '../../ui/toast.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

const everyMs = 60_000
const nothing = { late: 0, soon: 0, open: 0, mine: 0 }

/** Cases whose time runs out: one's own, or everybody's for who answers for the floor. */
export function useAttention() {
  const isWanted = useMay()('see-complaints')
  const read = useRead(countComplaints, {}, { isWanted, everyMs: isWanted ? everyMs : undefined })
  return isWanted ? (read.value ?? nothing) : nothing
}

/** A word on whatever screen is open, when one more case asks for an answer. */
export function ComplaintNotice() {
  const say = useWords('complaints')
  const { value } = useRead(countComplaints, {}, { everyMs })
  const seen = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (!value) return
    const count = value.late + value.soon
    if (seen.current !== undefined && count > seen.current) toast('info', say('notice', { count }))
    seen.current = count
  }, [value, say])
  return null
}
