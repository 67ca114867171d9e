import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { currentCall } from '../../../api/calls.ts'
import { openNextCall, readWorklist } from '../../../api/worklist.ts'
import { Keys } from '../../ui/keys.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'

/** The next person who may be contacted now; the agent need not choose. */
export function NextButton({ isOff }: { readonly isOff: boolean }) {
  const say = useWords('worklist')
  const navigate = useNavigate()
  const { portfolioId } = useSearch({ from: '/shell/fila' })
  const opening = useDo(openNextCall, { refreshes: [currentCall, readWorklist] })
  const open = async () => {
    const answer = await opening.run({ portfolioId })
    if (!answer.ok) return
    const { callId } = answer.value
    await navigate({ to: '/atendimento/$callId', params: { callId } })
  }
  useKeys([{ keys: 'Ctrl+Enter', does: say('keys.next'), run: open, isOff, isThrottled: true }])
  return (
    <Button
      size="md"
      disabled={isOff}
      loading={opening.isRunning}
      rightSection={<Keys of="Ctrl+Enter" />}
      leftSection={<IconArrowRight size={18} stroke={1.5} aria-hidden="true" />}
      onClick={open}
    >
      {say('next')}
    </Button>
  )
}
