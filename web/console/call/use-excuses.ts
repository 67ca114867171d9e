import { readExcuses } from '../../../api/excuses.ts'
import { useRead } from '../../use-read.ts'
import { useDesk } from './desk.ts'

const lookAgainMs = 20_000

/** The cards of this call and what was said: read once, and again while a file is waited for. */
export function useExcuses() {
  const { brief, line } = useDesk()
  const isWanted = !line.isThirdParty && !brief.isNeutral
  const ask = { callId: brief.call.id }
  return useRead(readExcuses, ask, { isWanted, everyMs: lookAgainMs })
}
