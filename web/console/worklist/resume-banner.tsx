import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { currentCall } from '../../../api/calls.ts'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

/** After a crash or a closed tab: the call is still there, with all that was typed. */
export function ResumeBanner() {
  const say = useWords('worklist')
  const navigate = useNavigate()
  const open = useRead(currentCall, {}, { freshMs: 0 }).value
  if (!open?.callId) return null
  const { callId, debtorName } = open
  return (
    <Notice
      tone="info"
      title={say('resume')}
      action={
        <Button
          onClick={() => navigate({ to: '/atendimento/$callId', params: { callId } })}
          variant="default"
        >
          {say('resumeWord')}
        </Button>
      }
    >
      {debtorName && <p>{say('resumeWith', { name: debtorName })}</p>}
    </Notice>
  )
}
