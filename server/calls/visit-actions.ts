import type { AskOf } from '../../api/endpoint.ts'
import type { bookVisitInCall } from '../../api/visits.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { bookIn, moveIn } from '../visits/actions.ts'
import { findBooked } from '../visits/store.ts'
import { withOwnCallAndPerson } from './actions.ts'

/**
 * A visit booked with whoever is on the line: the room is held while they talk. Who has one before
 * them moves it; nothing is said to a third party.
 */
export const bookVisitOfCall = (
  world: World,
  actor: Actor,
  { callId, ...booking }: AskOf<typeof bookVisitInCall>,
) =>
  withOwnCallAndPerson(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    if (row.isThirdParty) return no('third-party-on-the-line')
    const { debtorId, portfolioId } = row
    const waiting = await findBooked(tx, debtorId, portfolioId)
    if (!waiting) {
      const booked = await bookIn(tx, actor, { ...booking, callId, debtorId, portfolioId })
      // The call is of a debtor and a portfolio that are there.
      return booked.ok || booked.refusal !== 'unknown-debtor' ? booked : no('unknown-call')
    }
    const moved = await moveIn(tx, actor, waiting, booking)
    if (moved.ok) return yes({ visitId: waiting.id })
    return moved.refusal === 'visit-ended' ? no('visit-booked-already') : moved
  })
