import { useWords } from '../../words.ts'
import { isKnownOutcome } from './fact-words.ts'
import { stateReasonOf } from './known.ts'

/** Why a number is no longer used: what somebody recorded, or the outcome of the call on it. */
export function useStateReason() {
  const say = useWords('debtors')
  const journal = useWords('journal')
  return (reason: string | null): string => {
    if (reason !== null && isKnownOutcome(reason)) {
      return journal(`outcome.${reason}`).toLowerCase()
    }
    return say(`stateReason.${stateReasonOf(reason ?? '')}`)
  }
}
