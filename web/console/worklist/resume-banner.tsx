import { currentCall } from '../../../api/calls.ts'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

/** After a crash or a closed tab: the call is still there, with all that was typed. */
export function ResumeBanner() {
  const say = useWords('worklist')
  const open = useRead(currentCall, {}, { freshMs: 0 }).value
  if (!open?.callId) return null
  return (
    <Notice tone="info" title={say('resume')}>
      {open.debtorName && <p>{say('resumeWith', { name: open.debtorName })}</p>}
    </Notice>
  )
}
