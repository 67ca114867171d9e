import { answerTap, askHelp, readConversation, tap } from '../../../api/conversation.ts'
import type { AskOf, ReplyOf } from '../../../api/endpoint.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { requestKey } from '../payments/request-key.ts'
import { useDesk } from './desk.ts'

export type Talk = ReplyOf<typeof readConversation>
type What = AskOf<typeof tap>['what']

const whileHelpWaitsMs = 5_000

/** How the talk goes, and one press to note it. */
export function useTalk() {
  const say = useWords('talk')
  const { brief, drafting } = useDesk()
  const { id: callId, state } = brief.call
  const cached = useRead(readConversation, { callId })
  const waits = cached.value?.help && !cached.value.help.answer
  useRead(readConversation, { callId }, { everyMs: waits ? whileHelpWaitsMs : undefined })
  const refreshes = [readConversation]
  const tapping = useDo(tap, { refreshes })
  const answering = useDo(answerTap, { refreshes })
  const asking = useDo(askHelp, { refreshes, says: () => say('help.asked') })
  return {
    talk: cached.value,
    /** Somebody is, or was, on the line: there is something to note. */
    isOn: state === 'dialing' || state === 'talking' || state === 'wrapping',
    isBusy: tapping.isRunning,
    tap: (what: What, technique?: string) =>
      tapping.run({
        callId,
        requestKey: requestKey(),
        what,
        step: drafting.draft.step,
        ...(technique && { technique }),
      }),
    answer: (tapId: string, given: { hasAnswer?: boolean; after?: 'open' | 'closed' }) =>
      answering.run({ callId, tapId, ...given }),
    askHelp: (reason: AskOf<typeof askHelp>['reason']) => asking.run({ callId, reason }),
  }
}
