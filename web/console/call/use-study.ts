import { readCallProfile } from '../../../api/profiles.ts'
import { useRead } from '../../use-read.ts'
import { useDesk } from './desk.ts'

/** What is studied of the person of this call; nothing while somebody else may be on the line. */
export function useStudy() {
  const { brief, line } = useDesk()
  const isHidden = line.isThirdParty || brief.isNeutral
  const read = useRead(
    readCallProfile,
    { callId: brief.call.id },
    { isWanted: !isHidden, freshMs: 60_000 },
  )
  return isHidden ? undefined : read.value
}
