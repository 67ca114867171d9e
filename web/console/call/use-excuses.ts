import {
  hearExcuse,
  readExcuses,
  sayReply,
  settleExcuse,
  withdrawExcuse,
} from '../../../api/excuses.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useDesk } from './desk.ts'

/** The cards of this call and what was said: read once, and kept while the call is open. */
export function useExcuses() {
  const { brief, line } = useDesk()
  const isWanted = !line.isThirdParty && !brief.isNeutral
  return useRead(readExcuses, { callId: brief.call.id }, { isWanted })
}

const refreshes = [readExcuses]

/** What may be done about an excuse. */
export function useExcuseDeeds() {
  return {
    hear: useDo(hearExcuse, { refreshes }),
    withdraw: useDo(withdrawExcuse, { refreshes }),
    reply: useDo(sayReply, { refreshes }),
    settle: useDo(settleExcuse, { refreshes }),
  }
}
