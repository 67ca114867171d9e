import { createHash } from 'node:crypto'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { note } from '../excuses/actions.ts'
import { proofsMax, proofType } from '../excuses/proof-file.ts'
import * as proofs from '../excuses/proof-store.ts'
import { findSaid, lockSaid, type SaidRow } from '../excuses/store.ts'
import { debtor, system } from '../identity/actor.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { isTheirDocument, lockedUntil, stateOf, triesLeft, visitMinutes } from './link.ts'
import { findHolder } from './store.ts'

/** An address to send a proof by that still opens, and what has to be asked before it does. */
export type ProofDoor = {
  readonly agencyId: string
  readonly link: proofs.ProofLinkRow
  readonly said: SaidRow
  readonly holder: Awaited<ReturnType<typeof findHolder>>
  readonly state: 'live' | 'locked'
  readonly zone: string
  readonly sent: readonly proofs.ProofRow[]
}

/** Nothing is changed by looking. */
export async function findProofDoor(world: World, token: string): Promise<ProofDoor | undefined> {
  const tokenHash = digestOf(token)
  const agencyId = await proofs.agencyOfProofLink(world, tokenHash)
  if (!agencyId) return undefined
  return world.transaction(system(agencyId), async (tx) => {
    const link = await proofs.findLink(tx, tokenHash)
    const state = link && stateOf(link, tx.now)
    const said = link && (await findSaid(tx, link.saidId))
    if (!link || !said || (state !== 'live' && state !== 'locked')) return undefined
    const holder = await findHolder(tx, link.debtorId)
    const sent = await proofs.listProofs(tx, [said.id])
    return { agencyId, link, said, holder, state, zone: tx.zone, sent }
  })
}

type EntryRefusal = 'page-gone' | 'page-locked' | 'not-theirs'

/** The person says the end of their document; answers to one address come one after the other. */
export async function enterProof(
  world: World,
  { token, answer }: { readonly token: string; readonly answer: string },
): Promise<Decision<{ visit: string }, EntryRefusal>> {
  const tokenHash = digestOf(token)
  const agencyId = await proofs.agencyOfProofLink(world, tokenHash)
  if (!agencyId) return no('page-gone')
  return world.transaction(system(agencyId), async (tx) => {
    const link = await proofs.lockLink(tx, tokenHash)
    const state = link && stateOf(link, tx.now)
    if (!link || state === 'expired' || state === 'revoked') return no('page-gone')
    if (state === 'locked') return no('page-locked', { until: String(lockedUntil(link)) })
    const holder = await findHolder(tx, link.debtorId)
    if (!isTheirDocument(holder.document, answer)) return refuse(tx, link)
    const visit = newSecret()
    const endsAt = tx.now.add({ minutes: visitMinutes })
    await proofs.noteOpened(tx, link.id)
    await proofs.insertVisit(tx, { visitHash: digestOf(visit), linkId: link.id, endsAt })
    return yes({ visit })
  })
}

async function refuse(tx: Tx, link: proofs.ProofLinkRow) {
  await proofs.noteWrongAnswer(tx, link.id)
  const after = { ...link, wrongAnswers: link.wrongAnswers + 1, lastWrongAt: tx.now }
  if (stateOf(after, tx.now) === 'live') return no('not-theirs', { triesLeft: triesLeft(after) })
  const until = lockedUntil(after)
  return until ? no('page-locked', { until: String(until) }) : no('page-gone')
}

export const isProving = (world: World, door: ProofDoor, visit: string): Promise<boolean> =>
  world.transaction(system(door.agencyId), async (tx) => {
    const found = await proofs.findVisit(tx, door.link.id, digestOf(visit))
    return found !== undefined
  })

type FileRefusal =
  | 'page-gone'
  | 'too-many-files'
  | 'empty-file'
  | 'file-too-large'
  | 'not-a-photo-or-pdf'

/** A file that the person sends: weighed by its bytes, kept as bytes; the same again is one. */
export const receiveProof = (
  world: World,
  door: ProofDoor,
  bytes: Uint8Array,
): Promise<Decision<object, FileRefusal>> => {
  const actor = debtor(door.agencyId, door.holder.name)
  return world.transaction(actor, async (tx): Promise<Decision<object, FileRefusal>> => {
    const kind = proofType(bytes)
    if (!kind.ok) return kind
    const said = await lockSaid(tx, door.said.id)
    if (!said) return no('page-gone')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const before = await proofs.listProofs(tx, [said.id])
    if (before.length >= proofsMax) return no('too-many-files', { filesMax: proofsMax })
    const { id: saidId, debtorId } = said
    const linkId = door.link.id
    const mediaType = kind.value
    const made = await proofs.insertProof(tx, {
      saidId,
      debtorId,
      linkId,
      mediaType,
      sha256,
      bytes,
    })
    if (made) await note(tx, actor, said, 'excuse.proof-arrived')
    return yes({})
  })
}
