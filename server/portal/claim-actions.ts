import { hearClaim } from '../calls/wrong-person-actions.ts'
import { system } from '../identity/actor.ts'
import { chance, digestOf } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import { newProtocol, readProtocol } from '../stops/protocol.ts'
import { type Confirmed, findConfirmed, keepClaim } from '../stops/wrong-person-store.ts'
import { note } from './entry-actions.ts'
import { revokeByToken } from './store.ts'
import type { TypedContact } from './typed-contact.ts'

/**
 * Kept and promised to every agency in one statement, which does the same work whether or not
 * anybody knows the number. The same form sent twice has one protocol.
 */
export const claimNotMe = (
  world: World,
  claim: TypedContact & { readonly requestKey: string; readonly token: string | null },
): Promise<string> =>
  keepClaim(world, {
    kind: claim.kind,
    value: claim.value,
    requestKey: digestOf(`${claim.requestKey} ${claim.value}`),
    protocol: newProtocol(chance(12)),
    tokenHash: claim.token && digestOf(claim.token),
  })

/** One agency hears it: the number dies for all who have it, and the address that led here ends. */
export const hearWrongPerson = (world: World, agencyId: string, protocol: string): Promise<void> =>
  world.transaction(system(agencyId), async (tx) => {
    const actor = system(agencyId)
    const claim = await hearClaim(tx, actor, protocol)
    const link = claim?.tokenHash ? await revokeByToken(tx, claim.tokenHash) : undefined
    if (link) await note(tx, actor, link, 'page.link-ended')
  })

/** What a protocol confirms; undefined for one that was never given. */
export async function confirmProtocol(world: World, typed: string): Promise<Found | undefined> {
  const protocol = readProtocol(typed)
  const found = protocol && (await findConfirmed(world, protocol))
  return found ? { ...found, protocol } : undefined
}

export type Found = Confirmed & { readonly protocol: string }
