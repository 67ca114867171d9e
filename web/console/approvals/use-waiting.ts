import { useEffect, useRef } from 'react'
import { countApprovals } from '../../../api/counter-offers.ts'
import { useMay } from '../../session.ts'
import { toast } from '../../ui/toast.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

const everyMs = 8_000

/** How many requests wait for this person; nobody who cannot decide is told of any. */
export function useWaiting(): number {
  const isWanted = useMay()('approve-offers')
  const read = useRead(countApprovals, {}, { isWanted, everyMs: isWanted ? everyMs : undefined })
  return isWanted ? (read.value?.count ?? 0) : 0
}

/** A word on whatever screen is open, when one more waits: the person is on the line. */
export function WaitingNotice() {
  const say = useWords('approvals')
  const waiting = useWaiting()
  const seen = useRef(0)
  useEffect(() => {
    if (waiting > seen.current) toast('info', say('notice', { count: waiting }))
    seen.current = waiting
  }, [waiting, say])
  return null
}
