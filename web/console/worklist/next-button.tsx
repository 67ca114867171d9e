import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { currentCall } from '../../../api/calls.ts'
import { openNextCall, readWorklist } from '../../../api/worklist.ts'
import { Keys } from '../../ui/keys.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

/** The next person who may be contacted now; or back to the call that is still open. */
export function NextButton({ isOff }: { readonly isOff: boolean }) {
  const say = useWords('worklist')
  const navigate = useNavigate()
  const { portfolioId } = useSearch({ from: '/shell/fila' })
  const mine = useRead(currentCall, {}, { freshMs: 0 }).value?.callId
  const opening = useDo(openNextCall, { refreshes: [currentCall, readWorklist] })
  const open = async () => {
    const answer = mine ? undefined : await opening.run({ portfolioId })
    const callId = answer?.ok ? answer.value.callId : mine
    if (callId) await navigate({ to: '/atendimento/$callId', params: { callId } })
  }
  const isIdle = isOff && !mine
  const word = mine ? say('resumeWord') : say('next')
  useKeys([{ keys: 'Ctrl+Enter', does: word, run: open, isOff: isIdle, isThrottled: true }])
  return (
    <Button
      size="md"
      disabled={isIdle}
      loading={opening.isRunning}
      rightSection={<Keys of="Ctrl+Enter" />}
      leftSection={<IconArrowRight size={18} stroke={1.5} aria-hidden="true" />}
      onClick={open}
    >
      {word}
    </Button>
  )
}
