import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { currentCall, openCall } from '../../../api/calls.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { useDo } from '../../use-do.ts'

/** Opens a person's call and goes there; with another agent, or another call open, says so. */
export function useOpenCall() {
  const navigate = useNavigate()
  const opening = useDo(openCall, { refreshes: [currentCall] })
  const { run } = opening
  const open = useCallback(
    async (ask: AskOf<typeof openCall>) => {
      const answer = await run(ask)
      if (!answer.ok) return
      const { callId } = answer.value
      await navigate({ to: '/atendimento/$callId', params: { callId } })
    },
    [navigate, run],
  )
  return { open, isRunning: opening.isRunning }
}
