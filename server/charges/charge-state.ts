import { type SeenState, seenStates } from './payment-gateway.ts'

/** `pending`: promised, not made yet. `failed`: they refused to make it. */
export const chargeStates = ['pending', 'failed', ...seenStates] as const
export type ChargeState = (typeof chargeStates)[number]

/** A state, and how many times we have changed the charge since it was made. */
export type Standing = { readonly state: ChargeState; readonly revision: number }

/** What was seen, and how often we had changed the charge when we began to look. */
export type Sight = { readonly state: SeenState; readonly revision: number }

/**
 * Where a charge stands after something was seen of it at the gateway. Looks may be answered late,
 * twice, and in any order. Money is the last word: what was paid stays paid unless it went back.
 * Below that, only a look at the charge as we last changed it counts, and the furthest one holds.
 * So whatever the order, the end is the same.
 */
export function moved(now: Standing, seen: Sight): Standing {
  const isOutdated = seen.revision < now.revision
  if (isOutdated && !isMoney(seen.state)) return now
  return rank(seen.state) > rank(now.state) ? { ...now, state: seen.state } : now
}

/** We changed it ourselves, and they said yes: what was seen before says nothing any more. */
export const changed = (now: Standing, state: SeenState): Standing =>
  isMoney(now.state)
    ? { ...now, revision: now.revision + 1 }
    : { state, revision: now.revision + 1 }

export const isMoney = (state: ChargeState): boolean => rank(state) >= rank('paid')

/** May still be paid, or be changed so that it may. */
export const isLive = (state: ChargeState): boolean =>
  state === 'pending' || state === 'registered' || state === 'overdue'

const rank = (state: ChargeState): number => chargeStates.indexOf(state)
