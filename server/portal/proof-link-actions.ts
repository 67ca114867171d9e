import type { AskOf } from '../../api/endpoint.ts'
import type { sendProofLink } from '../../api/excuse-proofs.ts'
import { assert } from '../../kit/assert.ts'
import { dayAt, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { note } from '../excuses/actions.ts'
import * as proofs from '../excuses/proof-store.ts'
import { isOver } from '../excuses/state.ts'
import { findAbout, findSaid, lockSaid, type SaidRow } from '../excuses/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { handOver, waysTo } from '../outreach/message-actions.ts'
import { shareProof, type Wording } from '../outreach/share.ts'
import { loadAddressed } from '../outreach/sharing-actions.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { stateOf } from './link.ts'

const daysGood = 15

type Made = { readonly address: string; readonly expiresAt: Moment; readonly text: string }
type Refusal = 'not-allowed' | 'unknown-excuse' | 'excuse-over'

/** A new address to send a proof by. It is told here and nowhere else: only its digest is kept. */
export const makeProofLink = (
  world: World,
  actor: Person,
  { saidId, publicAddress }: { readonly saidId: string; readonly publicAddress: string },
): Promise<Decision<Made, Refusal>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const said = await lockSaid(tx, saidId)
    if (!said) return no('unknown-excuse')
    if (isOver(said, tx.today)) return no('excuse-over')
    const token = newSecret()
    const expiresAt = tx.now.add({ hours: 24 * daysGood })
    const { debtorId } = said
    const madeBy = actor.name
    await proofs.insertLink(tx, { saidId, debtorId, expiresAt, madeBy, tokenHash: digestOf(token) })
    await note(tx, actor, said, 'excuse.proof-link-made')
    const address = `${publicAddress}/prova/${token}`
    const { body } = await wordingOf(tx, actor, { said, address, expiresAt })
    return yes({ address, expiresAt, text: body })
  })

type Told = { readonly said: SaidRow; readonly address: string; readonly expiresAt: Moment }

async function wordingOf(tx: Tx, actor: Person, { said, address, expiresAt }: Told) {
  const about = await findAbout(tx, said)
  const addressed = await loadAddressed(tx, actor, { ...about, debtorId: said.debtorId })
  const untilOn = dayAt(expiresAt, tx.zone)
  const wording: Wording | null = shareProof(addressed, { address, untilOn })
  assert(wording, 'the text about sending a proof has all of its words')
  return wording
}

/** Through which contact and channel it may be sent now: the person asks for it on the line. */
export const listProofWays = (world: World, actor: Person, saidId: string) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const said = await findSaid(tx, saidId)
    if (!said) return no('unknown-excuse')
    return yes({ items: await waysTo(tx, said.debtorId, 'inbound_reply') })
  })

type Sending = AskOf<typeof sendProofLink> & { readonly publicAddress: string }

/** Hands the address to the agent's own app, with a permit asked for at the last second. */
export const handProofLink = (world: World, actor: Person, { publicAddress, ...ask }: Sending) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const { saidId, address, channel, contactPointId } = ask
    const said = await findSaid(tx, saidId)
    if (!said) return no('unknown-excuse')
    const ours = `${publicAddress}/prova/`
    const token = address.startsWith(ours) ? address.slice(ours.length) : ''
    const link = await proofs.findLink(tx, digestOf(token))
    if (link?.saidId !== saidId || stateOf(link, tx.now) !== 'live') return no('unknown-page')
    const wording = await wordingOf(tx, actor, { said, address, expiresAt: link.expiresAt })
    const { debtorId, portfolioId, creditorId } = said
    const row = { debtorId, portfolioId, creditorId, id: null, code: null }
    const purpose = 'inbound_reply'
    return handOver(tx, actor, { row, channel, contactPointId, purpose, wording, n: null })
  })
