import { useEffect, useRef } from 'react'
import { closeCall, currentCall } from '../../../api/calls.ts'
import { listCallbacks, readWorklist } from '../../../api/worklist.ts'
import { call } from '../../client.ts'
import { useConnection } from '../../connection.ts'
import { toast } from '../../ui/toast.ts'
import { useRefresh } from '../../use-read.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import { letGo } from './put-aside.ts'
import { dropClosing, waitingClosings } from './waiting-closings.ts'

const everyMs = 10_000
/** Not an answer to what was sent: it goes out again. */
const unheard: readonly string[] = ['offline', 'database-away', 'not-signed-in']

/** Outcomes that were saved without connection go out when it is back, each once. */
export function SendWaiting() {
  const say = useWords('call')
  const words = useRefusalWords()
  const refresh = useRefresh()
  const { connection } = useConnection()
  const isBusy = useRef(false)
  const send = useRef(async () => {})
  send.current = async () => {
    if (isBusy.current) return
    isBusy.current = true
    for (const ending of waitingClosings()) {
      const answer = await call(closeCall, ending)
      if (!answer.ok && unheard.includes(answer.refusal)) break
      dropClosing(ending.callId)
      // The first sending may have arrived although its answer did not.
      if (answer.ok || answer.refusal === 'call-closed') {
        letGo(ending.callId)
        toast('done', say('outcome.sentLate'))
      } else toast('stop', words(answer.refusal, answer.facts))
      await refresh(currentCall, readWorklist, listCallbacks)
    }
    isBusy.current = false
  }
  useEffect(() => {
    if (connection === 'fine') void send.current()
    const timer = setInterval(() => waitingClosings().length > 0 && send.current(), everyMs)
    return () => clearInterval(timer)
  }, [connection])
  return null
}
