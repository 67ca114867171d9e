import { assert } from '../../kit/assert.ts'
import { type Day, day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { mailLink, whatsappLink } from '../channels/links.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Permit } from '../compliance/permit.ts'
import { lockDebtor } from '../debtors/store.ts'
import { type Composed, frameOf, issue } from '../documents/issue-actions.ts'
import type { Frame } from '../documents/parties.ts'
import { standingItems } from '../documents/standing-actions.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { beginAttempt } from '../outreach/attempt.ts'
import { insertAttempt } from '../outreach/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { checkNotice } from '../wording/exemption-actions.ts'
import { type DebtCase, listCases } from './case-store.ts'
import { type Cleared, clear } from './clearing-actions.ts'
import { blockedBy } from './measure-actions.ts'
import { listMeasures, lockMeasure, type MeasureRow } from './measure-store.ts'
import {
  type NoticeFacts,
  noticeBlocks,
  noticeMessage,
  noticeWording,
  protestLetterBlocks,
  templateOf,
} from './notice.ts'
import * as notices from './notice-store.ts'
import type { NoticeChannel, Proof } from './told.ts'
import { type Verdict, verdict } from './verdict.ts'
import type { NoticeAct } from './words/notices.ts'

export type SendRefusal =
  | 'not-allowed'
  | 'unknown-measure'
  | 'measure-ended'
  | 'act-blocked'
  | 'act-needs-no-notice'
  | 'unknown-contact-point'
  | 'contact-blocked'
  | 'creditor-details-missing'
  | 'unknown-debtor'
  | 'notice-sent-today'
  | 'unlawful-words'

export type Sent = {
  readonly noticeId: string
  readonly documentId: string
  readonly text: string
  /** Opens the agent's own app with the words; null for paper. */
  readonly link: string | null
}

type Asked = {
  readonly measureId: string
  readonly channel: NoticeChannel
  readonly contactPointId?: string | undefined
}

/**
 * Writes the notice of a measure, asks whether it may go this way now, keeps it as a document and
 * gives the words to the agent's own app, or to paper. It counts once its delivery is known.
 */
export async function sendNotice(
  world: World,
  actor: Actor,
  asked: Asked,
): Promise<Decision<Sent, SendRefusal>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const prepared = await prepare(tx, actor, asked.measureId)
    if (!prepared.ok) return prepared
    const { row, frame, facts } = prepared.value
    // Asked before anything is written: a refusal leaves no paper of a notice that never left.
    const sent = await notices.listNotices(tx, { measureIds: [row.id] })
    if (sent.some((one) => one.channel === asked.channel && one.sentOn.equals(tx.today)))
      return no('notice-sent-today')
    const wording = { ...noticeWording(frame, facts), country: 'BR' }
    const worded = await checkNotice(tx, actor, wording)
    if (!worded.ok) return worded
    const cleared = await clear(tx, actor, { debtorId: row.debtorId, ...asked })
    if (!cleared.ok) return cleared
    return leave(tx, actor, { row, frame, facts, asked, cleared: cleared.value })
  })
}

type Prepared = { readonly row: MeasureRow; readonly frame: Frame; readonly facts: NoticeFacts }

async function prepare(
  tx: Tx,
  actor: Actor,
  measureId: string,
): Promise<Decision<Prepared, SendRefusal>> {
  const [found] = await listMeasures(tx, { measureIds: [measureId] })
  if (!found) return no('unknown-measure')
  await lockDebtor(tx, found.debtorId)
  const row = await lockMeasure(tx, measureId)
  if (row?.state !== 'asked') return no('measure-ended', { state: row?.state ?? '' })
  if (row.act === 'sue') return no('act-needs-no-notice')
  const [about] = await listCases(tx, [row.debtId])
  if (!about) return no('unknown-measure')
  const { packs } = await lawOf(tx)
  const said = verdict({ packs, about, act: row.act }, [], tx.today)
  if (said.itemIds.length === 0 || !said.ifToldOn) return blockedBy(actor, said)
  const parties = await frameOf(tx, row)
  if (!parties.ok) return parties
  const facts = {
    act: row.act,
    contract: row.contract,
    registry: row.registry,
    items: await standingItems(tx, { itemIds: said.itemIds }),
    today: tx.today,
    fromOn: said.ifToldOn,
    endsFromOn: endOfContract(packs, about, row.act, said),
  }
  return yes({ row, frame: parties.value.frame, facts })
}

/** From when a contract may be ended whose service was cut on the first day on which it may be. */
function endOfContract(
  packs: Packs,
  about: DebtCase,
  act: NoticeAct,
  { ifToldOn }: Verdict,
): Day | null {
  if (act !== 'suspend_service' || !ifToldOn) return null
  const cut = { ...about, suspendedOn: ifToldOn }
  const told = [{ on: ifToldOn, isProven: true }]
  return verdict({ packs, about: cut, act: 'terminate_contract' }, told, ifToldOn).earliestOn
}

type Leaving = Prepared & { readonly asked: Asked; readonly cleared: Cleared }

async function leave(
  tx: Tx,
  actor: Actor,
  { row, frame, facts, asked, cleared }: Leaving,
): Promise<Decision<Sent, 'notice-sent-today'>> {
  const { documentId } = await issue(tx, actor, {
    ...aboutMeasure(
      row,
      frame,
      facts.items.map(({ id }) => id),
    ),
    kind: 'notice',
    blocks: noticeBlocks(frame, facts),
  })
  const { channel } = asked
  const made = await notices.insertNotice(tx, {
    measureId: row.id,
    creditorId: row.creditorId,
    debtorId: row.debtorId,
    documentId,
    template: templateOf(facts.act),
    channel,
    contactPointId: cleared.contactPointId,
    permitId: cleared.permit?.id ?? null,
    permitDecidedAt: cleared.permit?.decidedAt ?? null,
    decision: cleared.decision,
    by: actor.name,
  })
  if (!made) return no('notice-sent-today')
  const { debtorId, portfolioId, contract } = row
  const said = { contract, channel, act: row.act }
  await record(tx, actor, { what: 'duty.notice-sent', debtorId, portfolioId, facts: said })
  const { subject, body } = noticeMessage(frame, facts)
  if (cleared.permit) await count(tx, actor, row, cleared.permit)
  const link = linkTo(cleared, { subject, body })
  return yes({ noticeId: made.id, documentId, text: body, link })
}

const aboutMeasure = (row: MeasureRow, frame: Frame, itemIds: readonly string[]) =>
  ({
    subject: `measure:${row.id}`,
    frame,
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    creditorId: row.creditorId,
    itemIds,
  }) satisfies Partial<Composed>

/** A message that an agent's own app was handed is an attempt like every other. */
async function count(tx: Tx, actor: Actor, row: MeasureRow, permit: Permit): Promise<void> {
  const agentId = actor.userId ?? ''
  const begun = beginAttempt(permit, { agentId, callId: null }, tx.now)
  assert(begun.ok, 'a permit given in this transaction holds')
  const { portfolioId, creditorId } = row
  const attempt = { portfolioId, creditorId, callId: null, agentId, endedAt: tx.now }
  await insertAttempt(tx, permit, attempt)
}

function linkTo(
  { permit, address }: Cleared,
  words: { readonly subject: string; readonly body: string },
): string | null {
  if (!permit || !address) return null
  const link =
    permit.channel === 'email'
      ? mailLink(permit, address, words)
      : whatsappLink(permit, address, words.body)
  return link.ok ? link.value : null
}

export type Delivery = {
  readonly noticeId: string
  readonly deliveredOn: string
  readonly proof: Proof
  readonly reference: string
  readonly file?: notices.NewDelivery['file']
}

/** It reached the person: on which day, and how that is known. Once for each notice. */
export async function proveDelivery(
  world: World,
  actor: Actor,
  { noticeId, proof, reference, file = null, ...given }: Delivery,
): Promise<
  Decision<object, 'not-allowed' | 'unknown-notice' | 'day-out-of-time' | 'delivery-known'>
> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const [notice] = await notices.listNotices(tx, { noticeId })
    if (!notice) return no('unknown-notice')
    const deliveredOn = day(given.deliveredOn)
    if (isAfter(deliveredOn, tx.today) || isBefore(deliveredOn, notice.sentOn))
      return no('day-out-of-time', { from: `${notice.sentOn}`, to: `${tx.today}` })
    const { creditorId, debtorId, channel } = notice
    const made = { noticeId, creditorId, deliveredOn, proof, reference, file, by: actor.name }
    if (!(await notices.insertDelivery(tx, made))) return no('delivery-known')
    const facts = { channel, on: given.deliveredOn, proof, evidence: reference }
    await record(tx, actor, { what: 'duty.notice-delivered', debtorId, facts })
    return yes({})
  })
}

/** It does not count after all: it went to a wrong place, or its receipt is another's. */
export async function withdrawNotice(
  world: World,
  actor: Actor,
  { noticeId, reason }: { readonly noticeId: string; readonly reason: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-notice' | 'measure-ended'>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const [notice] = await notices.listNotices(tx, { noticeId })
    const measure = notice && (await lockMeasure(tx, notice.measureId))
    if (!notice || !measure) return no('unknown-notice')
    if (measure.state !== 'asked') return no('measure-ended', { state: measure.state })
    await notices.withdrawNotice(tx, noticeId, { by: actor.name, because: reason })
    const { debtorId, channel } = notice
    await record(tx, actor, { what: 'duty.notice-withdrawn', debtorId, facts: { channel, reason } })
    return yes({})
  })
}

/** The letter with which the person has a protest cancelled: only once all of it is paid. */
export async function issueProtestLetter(
  world: World,
  actor: Actor,
  measureId: string,
): Promise<
  Decision<
    { documentId: string },
    | 'not-allowed'
    | 'unknown-measure'
    | 'not-settled'
    | 'creditor-details-missing'
    | 'unknown-debtor'
  >
> {
  const allowed = may(actor, 'issue-documents')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const [row] = await listMeasures(tx, { measureIds: [measureId] })
    if (row?.act !== 'protest') return no('unknown-measure')
    const items = await standingItems(tx, { itemIds: row.itemIds })
    const open = items.filter(({ state, owedCents }) => state !== 'settled' || owedCents > 0n)
    if (open.length > 0 || items.length === 0) return no('not-settled')
    const found = await frameOf(tx, row)
    if (!found.ok) return found
    const { frame } = found.value
    assert(row.state !== 'asked', 'a letter answers a protest that was made')
    const blocks = protestLetterBlocks(frame, { registry: row.registry, items })
    const kind = 'protest-letter' as const
    const { documentId } = await issue(tx, actor, {
      ...aboutMeasure(row, frame, row.itemIds),
      kind,
      blocks,
    })
    return yes({ documentId })
  })
}
