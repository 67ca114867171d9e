import { assert } from '../../kit/assert.ts'
import type { Call } from './call.ts'
import type { CallRow } from './store.ts'

/** A call as its rules know it, from the row that keeps it and its last dialing. */
export function callOf(row: CallRow): Call {
  const { id, debtorId, agentId, openedAt, heldUntil, state, briefSeenAt } = row
  const held = { id, debtorId, agentId, openedAt, heldUntil }
  if (state === 'preparing') return { ...held, state, briefSeenAt }
  if (state === 'closed') return closedOf(held, row)
  const { dialedAt, permitId, hungUpAt, verifiedAt, isThirdParty } = row
  assert(briefSeenAt && dialedAt && permitId, 'a call was dialed after its brief was seen')
  const dialed = { ...held, briefSeenAt, dialedAt, permitId }
  if (state === 'dialing') return { ...dialed, state }
  if (state === 'talking') return { ...dialed, state, verifiedAt, isThirdParty }
  assert(hungUpAt, 'wrap-up begins when the conversation is over')
  return { ...dialed, state, verifiedAt, isThirdParty, hungUpAt }
}

type Held = Pick<CallRow, 'id' | 'debtorId' | 'agentId' | 'openedAt' | 'heldUntil'>

function closedOf(held: Held, { outcome, outcomeVersion, closedAt }: CallRow): Call {
  assert(outcome && outcomeVersion !== null && closedAt, 'a closed call has its outcome')
  return { ...held, state: 'closed', outcome, outcomeVersion, closedAt }
}
