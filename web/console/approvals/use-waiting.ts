import { useEffect, useRef } from 'react'
import { countApprovals } from '../../../api/counter-offers.ts'
import { useMay } from '../../session.ts'
import { toast } from '../../ui/toast.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

const everyMs = 8_000

/** What waits for this person: decisions, and calls for help; nobody else is told of any. */
export function useWaiting(): { readonly approvals: number; readonly help: number } {
  const isWanted = useMay()('approve-offers')
  const read = useRead(countApprovals, {}, { isWanted, everyMs: isWanted ? everyMs : undefined })
  const { count = 0, helpCount = 0 } = (isWanted && read.value) || {}
  return { approvals: count, help: helpCount }
}

/** A word on whatever screen is open, when one more waits: the person is on the line. */
export function WaitingNotice() {
  const say = useWords('approvals')
  const { approvals, help } = useWaiting()
  const seen = useRef({ approvals: 0, help: 0 })
  useEffect(() => {
    if (approvals > seen.current.approvals) toast('info', say('notice', { count: approvals }))
    if (help > seen.current.help) toast('info', say('help.notice', { count: help }))
    seen.current = { approvals, help }
  }, [approvals, help, say])
  return null
}
