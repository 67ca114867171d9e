import { listExcuses } from '../../../api/excuse-proofs.ts'
import {
  hearExcuse,
  readExcuses,
  sayReply,
  settleExcuse,
  withdrawExcuse,
} from '../../../api/excuses.ts'
import { useDo } from '../../use-do.ts'

const refreshes = [readExcuses, listExcuses]

/** What may be done about an excuse. */
export function useExcuseDeeds() {
  return {
    hear: useDo(hearExcuse, { refreshes }),
    withdraw: useDo(withdrawExcuse, { refreshes }),
    reply: useDo(sayReply, { refreshes }),
    settle: useDo(settleExcuse, { refreshes }),
  }
}
