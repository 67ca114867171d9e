import { dayAt, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findAgreement } from '../agreements/store.ts'
import { readCode } from '../documents/code.ts'
import { findDocumentByCode } from '../documents/store.ts'
import { debtor, system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { isTheirDocument, lockedUntil, stateOf, triesLeft, visitMinutes } from './link.ts'
import * as store from './store.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What anybody may know who holds a code: see `Verdict`. */
export async function verify(world: World, typed: string): Promise<Verdict> {
  const code = readCode(typed)
  if (!code) return { answer: 'mistyped' }
  const agencyId = await store.agencyOfDocument(world, code)
  if (!agencyId) return { answer: 'unknown' }
  return world.transaction(system(agencyId), async (tx) => {
    const found = await findDocumentByCode(tx, code)
    return found ? verdictOf(found, dayAt(found.issuedAt, tx.zone)) : { answer: 'unknown' }
  })
}

/** A page's address that opens something, and what has to be asked before it opens. */
export type Door = {
  readonly agencyId: string
  readonly link: store.LinkRow
  readonly holder: Awaited<ReturnType<typeof store.findHolder>>
  readonly state: 'live' | 'locked'
  readonly lockedUntilAt: Moment | undefined
  readonly zone: string
}

/** Nothing is changed by looking. */
export async function findDoor(world: World, token: string): Promise<Door | undefined> {
  const tokenHash = digestOf(token)
  const agencyId = await store.agencyOfPage(world, tokenHash)
  if (!agencyId) return undefined
  return world.transaction(system(agencyId), async (tx) => {
    const link = await store.findLink(tx, tokenHash)
    if (!link) return undefined
    const state = stateOf(link, tx.now)
    if (state !== 'live' && state !== 'locked') return undefined
    const holder = await store.findHolder(tx, link.debtorId)
    return { agencyId, link, holder, state, lockedUntilAt: lockedUntil(link), zone: tx.zone }
  })
}

export type EntryRefusal = 'page-gone' | 'page-locked' | 'not-theirs'

/**
 * The person says the end of their document. Right: a visit begins, told by a secret that only
 * their browser keeps. Wrong: a try less. Answers to one address are taken one after the other.
 */
export async function enter(
  world: World,
  { token, answer }: { readonly token: string; readonly answer: string },
): Promise<Decision<{ visit: string }, EntryRefusal>> {
  const tokenHash = digestOf(token)
  const agencyId = await store.agencyOfPage(world, tokenHash)
  if (!agencyId) return no('page-gone')
  return world.transaction(system(agencyId), async (tx) => {
    const link = await store.lockLink(tx, tokenHash)
    const state = link && stateOf(link, tx.now)
    if (!link || state === 'expired' || state === 'revoked') return no('page-gone')
    if (state === 'locked') return no('page-locked', { until: String(lockedUntil(link)) })
    const holder = await store.findHolder(tx, link.debtorId)
    if (!isTheirDocument(holder.document, answer)) return refuse(tx, agencyId, link)
    const visit = newSecret()
    await store.noteOpened(tx, link.id)
    await store.insertVisit(tx, {
      visitHash: digestOf(visit),
      linkId: link.id,
      endsAt: tx.now.add({ minutes: visitMinutes }),
    })
    await note(tx, debtor(agencyId, holder.name), link, 'page.entered')
    return yes({ visit })
  })
}

async function refuse(tx: Tx, agencyId: string, link: store.LinkRow) {
  await store.noteWrongAnswer(tx, link.id)
  const after = { ...link, wrongAnswers: link.wrongAnswers + 1, lastWrongAt: tx.now }
  if (stateOf(after, tx.now) === 'live') return no('not-theirs', { triesLeft: triesLeft(after) })
  await note(tx, system(agencyId), link, 'page.entry-refused')
  const until = lockedUntil(after)
  return until ? no('page-locked', { until: String(until) }) : no('page-gone')
}

/** What was done through a page stands in the person's history. */
export async function note(
  tx: Tx,
  actor: Parameters<typeof record>[1],
  { agreementId, debtorId }: { readonly agreementId: string; readonly debtorId: string },
  what: string,
): Promise<void> {
  const row = await findAgreement(tx, agreementId)
  const facts = { agreementId, code: row?.code ?? '' }
  await record(tx, actor, { what, debtorId, portfolioId: row?.portfolioId ?? null, facts })
}

/** Whether this browser's visit to this page still lasts. */
export const isVisiting = (world: World, door: Door, visit: string): Promise<boolean> =>
  world.transaction(system(door.agencyId), async (tx) => {
    const found = await store.findVisit(tx, door.link.id, digestOf(visit))
    return found !== undefined
  })

export const leave = (world: World, door: Door, visit: string): Promise<number> =>
  world.transaction(system(door.agencyId), (tx) => store.endVisit(tx, digestOf(visit)))
