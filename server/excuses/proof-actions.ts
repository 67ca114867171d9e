import type { Decision } from '../../kit/decision.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { World } from '../platform/world.ts'
import { note } from './actions.ts'
import { proofName } from './proof-file.ts'
import * as proofs from './proof-store.ts'
import { findSaid } from './store.ts'

type Handed = { readonly name: string; readonly bytes: Uint8Array }

/** The file for whoever works with the person; that it was looked at is written down. */
export const takeProof = (
  world: World,
  actor: Person,
  { proofId, origin }: { readonly proofId: string; readonly origin: string },
): Promise<Decision<Handed, 'not-allowed' | 'unknown-file'>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const found = await proofs.findProof(tx, proofId)
    const said = found && (await findSaid(tx, found.saidId))
    if (!found?.bytes || !said) return no('unknown-file')
    await noteAccess(tx, actor, { debtorId: found.debtorId, what: 'document', origin })
    if ((await proofs.noteSeen(tx, proofId, actor.name)) > 0)
      await note(tx, actor, said, 'excuse.proof-seen')
    return yes({ name: proofName(found.mediaType, found.id), bytes: found.bytes })
  })
