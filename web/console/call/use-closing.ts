import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { closeCall, currentCall, seeBrief } from '../../../api/calls.ts'
import { listCallbacks, openNextCall, readWorklist } from '../../../api/worklist.ts'
import { listUncoded } from '../../../api/wrap-up.ts'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useFormats, useRefusalWords, useWords } from '../../words.ts'
import { lastFilter } from '../worklist/last-filter.ts'
import { closing, missingIn } from './closing.ts'
import type { Brief } from './draft.ts'
import { focusOn } from './focus-on.ts'
import type { Outcome } from './outcome-search.ts'
import { letGo } from './put-aside.ts'
import { noteRecent } from './recent-outcomes.ts'
import type { Drafting } from './use-draft.ts'
import { keepClosing } from './waiting-closings.ts'

export type Closing = ReturnType<typeof useClosing>

type After = 'next' | 'worklist'

/** Ends the call with its outcome, and goes on to the next person or back to the list. */
export function useClosing(brief: Brief, { draft, type }: Drafting) {
  const say = useWords('call')
  const formats = useFormats()
  const ending = useDo(closeCall, {
    refreshes: [currentCall, readWorklist, listCallbacks, listUncoded],
    quiet: 'all',
  })
  const seeing = useDo(seeBrief, { quiet: 'all' })
  const goOn = useGoOn()
  const [missing, setMissing] = useState<readonly string[]>([])
  const [asksAgain, setAsksAgain] = useState<After>()
  const [isDone, setIsDone] = useState(false)
  const outcome = brief.outcomes.find(({ code }) => code === draft.outcome)

  const choose = (chosen: Outcome | null) => {
    setMissing([])
    type({ outcome: chosen?.code ?? null })
  }
  const save = async (after: After, isConfirmed = false) => {
    if (!outcome) return
    const lacks = missingIn(outcome, draft)
    setMissing(lacks)
    if (lacks.length > 0) return focusOn(`[data-ask="${lacks[0]}"] :is(input, textarea, button)`)
    if (outcome.needsConfirmation && !isConfirmed) return setAsksAgain(after)
    setAsksAgain(undefined)
    // Whoever writes down what came of a call has its brief in sight.
    if (brief.call.briefSeenAt === null) await seeing.run({ callId: brief.call.id })
    const asked = closing(brief.call.id, outcome, draft, isConfirmed)
    const answer = await ending.run(asked)
    if (!answer.ok && answer.refusal === 'offline') {
      keepClosing(asked)
      setIsDone(true)
      toast('info', say('outcome.waitsToBeSent'))
      return goOn('worklist')
    }
    if (!answer.ok) {
      if (answer.refusal === 'needs-confirmation') setAsksAgain(after)
      if (answer.facts.field) setMissing([String(answer.facts.field)])
      return
    }
    setIsDone(true)
    letGo(brief.call.id)
    noteRecent(outcome.code)
    const { nextAttemptAt: at } = answer.value
    toast(
      'done',
      at ? say('outcome.savedNextAt', { at: formats.instantWeekday(at) }) : say('outcome.saved'),
    )
    await goOn(after)
  }
  return {
    outcome,
    choose,
    save,
    missing,
    problem: ending.problem,
    isRunning: seeing.isRunning || ending.isRunning || isDone,
    /** It ended: the way out is free. */
    isDone,
    /** So grave an outcome that it is asked twice: what waits for the second yes. */
    asksAgain,
    stepBack: () => setAsksAgain(undefined),
  }
}

function useGoOn() {
  const navigate = useNavigate()
  const words = useRefusalWords()
  const next = useDo(openNextCall, { quiet: 'all', refreshes: [currentCall] })
  return async (after: After) => {
    const answer = after === 'next' ? await next.run({ portfolioId: lastFilter() }) : undefined
    if (answer?.ok) {
      const { callId } = answer.value
      return navigate({ to: '/atendimento/$callId', params: { callId }, ignoreBlocker: true })
    }
    if (answer) toast('info', words(answer.refusal, answer.facts))
    return navigate({ to: '/fila', ignoreBlocker: true })
  }
}
