import { countDuties } from '../../../api/duties.ts'
import { useMay } from '../../session.ts'
import { useRead } from '../../use-read.ts'

const everyMs = 60_000
const nothing = { open: 0, overdue: 0, paidAndListed: 0 }

/** How many duties wait, are late, or are paid and still listed; nothing for who sees none. */
export function useOverdue() {
  const isWanted = useMay()('see-duties')
  const read = useRead(countDuties, {}, { isWanted, everyMs: isWanted ? everyMs : undefined })
  return isWanted ? (read.value ?? nothing) : nothing
}
