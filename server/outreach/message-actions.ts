import type { SharedChannel } from '../../api/messages.ts'
import type { Locale } from '../../api/shapes.ts'
import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { finishNotes } from '../agreements/follow-up-store.ts'
import type { AgreementListed } from '../agreements/store.ts'
import type { Purpose } from '../compliance/facts.ts'
import type { Permit } from '../compliance/permit.ts'
import { findContactPoint, listContactPoints, lockDebtor } from '../debtors/store.ts'
import type { Person } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import { findAgencyCountry } from '../wording/agency-store.ts'
import { check } from '../wording/check.ts'
import { localeOf } from '../wording/check-at.ts'
import { contentOf } from '../wording/content.ts'
import { noteRefusals } from '../wording/refusal-store.ts'
import { askPermit, type Preview, previewPermits } from './actions.ts'
import { beginAttempt } from './attempt.ts'
import { insertMessage } from './message-store.ts'
import { permitAnswer } from './permit-answer.ts'
import { bodyOn, linkFor, type Wording } from './share.ts'
import { insertAttempt } from './store.ts'

const channels = ['whatsapp', 'sms', 'email'] as const

export type Way = {
  readonly channel: SharedChannel
  readonly contactPointId: string
  readonly value: string
  readonly permit: ReturnType<typeof permitAnswer>
}

/**
 * Through which contact each channel may be used now, and from when if not. Of several contacts
 * the first that may be used; nobody may send anything on this alone.
 */
export async function waysTo(tx: Tx, debtorId: string, purpose: Purpose): Promise<Way[]> {
  const points = (await listContactPoints(tx, debtorId)).filter(({ state }) => state === 'alive')
  const ways: Way[] = []
  const { packs } = await lawOf(tx)
  for (const channel of channels) {
    const kind = channel === 'email' ? 'email' : 'phone'
    const able = points.filter((one) => one.kind === kind && one.phoneType !== 'landline')
    const reaches = able.slice(0, 4).map(({ id }) => ({ debtorId, contactPointId: id }))
    const best = bestOf(await previewPermits(tx, reaches, { channel, purpose }))
    if (!best) continue
    const { facts, decision } = best
    const { contactPointId, contactPoint } = facts
    const permit = permitAnswer(packs, facts, decision)
    ways.push({ channel, contactPointId, value: contactPoint.value, permit })
  }
  return ways
}

const bestOf = (previews: readonly Preview[]): Preview | undefined =>
  previews.find(({ decision }) => decision.ok) ??
  previews.find(({ decision }) => !decision.ok && decision.nextAllowedAt !== null) ??
  previews[0]

/** What a text is about: an agreement, or (without `id` and `code`) what the person told us. */
export type About = Pick<AgreementListed, 'debtorId' | 'portfolioId' | 'creditorId'> & {
  readonly id: string | null
  readonly code: string | null
}

export type Handing = {
  readonly row: About
  readonly channel: SharedChannel
  readonly contactPointId: string
  readonly purpose: Purpose
  readonly wording: Wording
  /** Of the payment that it is about, if it is about one. */
  readonly n: number | null
}

type Handed = {
  readonly permit: ReturnType<typeof permitAnswer>
  readonly messageId: string | null
  readonly link: string | null
}

/**
 * Hands a text to the agent's own app: with a permit asked for at the last second, which the
 * attempt uses up, and the words kept beside it. Refused, nothing is handed; the refusal is kept.
 */
export async function handOver(
  tx: Tx,
  actor: Person,
  handing: Handing,
): Promise<Decision<Handed, 'unknown-contact-point'>> {
  const { row, channel, contactPointId, purpose, wording, n } = handing
  const { debtorId } = row
  await lockDebtor(tx, debtorId)
  const point = await findContactPoint(tx, contactPointId)
  const isTheirs = point?.debtorId === debtorId
  if (!isTheirs || (point.kind === 'email') !== (channel === 'email')) {
    return no('unknown-contact-point')
  }
  const heard = await heardBy(tx, point.holder, bodyOn(channel, wording), wording.locale)
  const content = contentOf(heard)
  const asked = { channel, purpose, content }
  const reach = { debtorId, contactPointId }
  const { facts, decision } = await askPermit(tx, actor, reach, asked)
  const { packs } = await lawOf(tx)
  const permit = permitAnswer(packs, facts, decision)
  if (!decision.ok) {
    await noteRefusals(tx, actor, 'message', check(heard))
    return yes({ permit, messageId: null, link: null })
  }
  const link = linkFor(decision.permit, point.value, wording)
  if (!link.ok) return no('unknown-contact-point', { contactPointId })
  const messageId = await keep(tx, actor, decision.permit, handing)
  if (n !== null && row.id !== null) await finishNotes(tx, row.id)
  const { id: agreementId, code, portfolioId } = row
  const told = { channel, isAsked: purpose === 'inbound_reply' }
  await record(tx, actor, {
    what: agreementId ? 'agreement.shared' : 'debtor.message-handed',
    debtorId,
    portfolioId,
    facts: agreementId ? { agreementId, code, n, ...told } : { message: wording.kind, ...told },
  })
  return yes({ permit, messageId, link: link.value })
}

/**
 * What the rules are told of the words. Whoever agreed was identified before; a number of somebody
 * else's or of a workplace is read by others.
 */
async function heardBy(tx: Tx, holder: string, text: string, speaks: Locale) {
  const country = await findAgencyCountry(tx)
  const audience = holder === 'debtor' || holder === 'unknown' ? 'right_party' : 'third_party'
  return { text, locale: localeOf(speaks, country), audience, country } as const
}

async function keep(tx: Tx, actor: Person, permit: Permit, { row, channel, wording }: Handing) {
  const { id: agreementId, portfolioId, creditorId } = row
  const begun = beginAttempt(permit, { agentId: actor.userId, callId: null }, tx.now)
  assert(begun.ok, 'a permit given in this transaction holds')
  const { id: attemptId } = await insertAttempt(tx, permit, {
    ...{ portfolioId, creditorId, callId: null, agentId: actor.userId },
    endedAt: tx.now,
  })
  const { kind, locale } = wording
  const { id } = await insertMessage(tx, permit, {
    ...{ attemptId, portfolioId, creditorId, agreementId, kind, locale, handedBy: actor.name },
    body: bodyOn(channel, wording),
  })
  return id
}
