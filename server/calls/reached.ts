import type { Reached } from '../outreach/best-hours.ts'
import type { Outcome } from './outcome.ts'

/** What an outcome says of the number that was dialed. */
export function reachedBy({ base, answered, rightParty, isWrongParty, phone }: Outcome): Reached {
  if (isWrongParty) return 'wrong-person'
  if (answered && rightParty) return 'right-party'
  // Whoever answered says that the person is not there any more.
  if (answered) return phone === 'bad' ? 'wrong-person' : 'someone'
  if (phone === 'bad') return 'gone'
  if (base === 'CXP') return 'machine'
  return base === 'OCU' ? 'busy' : 'silent'
}
