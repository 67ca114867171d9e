import type * as api from '../../api/contact-points.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText, optional } from '../../kit/fields.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { contactValue } from './contact-value.ts'
import * as points from './point-store.ts'
import { confirmed, givenAgain, type PointFacts, proven, type Told } from './point-story.ts'
import * as debtors from './store.ts'

type Unproven = 'evidence-missing' | 'given-in-the-future' | 'invalid-input'
type AddRefusal =
  | Unproven
  | 'not-allowed'
  | 'unknown-debtor'
  | 'invalid-phone'
  | 'invalid-email'
  | 'already-known'
  | 'wrong-person-stays'

/** A new way to reach somebody. Who gave it is always kept with it, and how we know. */
export async function addContactPoint(
  world: World,
  actor: Actor,
  given: AskOf<typeof api.addContactPoint>,
): Promise<Decision<{ contactPointId: string }, AddRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const debtor = await debtors.lockDebtor(tx, given.debtorId)
    if (!debtor) return no('unknown-debtor')
    const read = contactValue(given.kind, given.value, debtor.country)
    if (!read.ok) return read
    const told = toldOf(tx, given.provenance, given)
    if (!told.ok) return told
    const { debtorId, kind, holder, provenance, note = null } = given
    await points.explain(tx, told.value)
    const point = { debtorId, kind, holder, provenance, note, ...read.value }
    const made = await debtors.insertContactPoint(tx, point)
    if (!made) return giveAgain(tx, actor, point, told.value)
    await record(tx, actor, {
      what: 'debtor.contact-point-added',
      debtorId,
      facts: { kind, provenance, holder },
    })
    await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
    return yes({ contactPointId: made.id })
  })
}

async function giveAgain(
  tx: Tx,
  actor: Actor,
  given: Pick<PointFacts, 'provenance' | 'holder'> & {
    readonly debtorId: string
    readonly kind: 'phone' | 'email'
    readonly value: string
  },
  told: Told,
): Promise<Decision<{ contactPointId: string }, AddRefusal>> {
  const known = await points.lockContactPointOf(tx, given)
  if (!known) return no('already-known', { field: 'value' })
  const { provenance, holder } = given
  const again = givenAgain(known, { provenance, holder }, maySettleWrong(actor))
  if (!again.ok) return no(again.refusal, { field: 'value' })
  await change(tx, actor, { point: known, facts: again.value, told })
  return yes({ contactPointId: known.id })
}

const maySettleWrong = (actor: Actor): boolean => may(actor, 'verify-problems').ok

type CorrectRefusal = Unproven | 'not-allowed' | 'unknown-contact-point' | 'nothing-to-correct'

/** What is known of a contact point is put right. The line before stays in its story. */
export async function correctContactPoint(
  world: World,
  actor: Actor,
  given: AskOf<typeof api.correctContactPoint>,
): Promise<Decision<object, CorrectRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const point = await points.lockContactPoint(tx, given.contactPointId)
    if (!point) return no('unknown-contact-point')
    const { provenance, holder, why } = given
    if (provenance === point.provenance && holder === point.holder) return no('nothing-to-correct')
    const told = toldOf(tx, provenance, given)
    if (!told.ok) return told
    const { state, rightParty } = point
    const facts = { provenance, holder, state, rightParty, happened: 'corrected' } as const
    await change(tx, actor, { point, facts, told: { ...told.value, why } })
    return yes({})
  })
}

type ConfirmRefusal = Unproven | 'not-allowed' | 'unknown-contact-point' | 'wrong-person-stays'

/** The person said that it is good to use; the day and the way are kept with it. */
export async function confirmContactPoint(
  world: World,
  actor: Actor,
  given: AskOf<typeof api.confirmContactPoint>,
): Promise<Decision<object, ConfirmRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const point = await points.lockContactPoint(tx, given.contactPointId)
    if (!point) return no('unknown-contact-point')
    const told = toldOf(tx, 'consumer_provided', given)
    if (!told.ok) return told
    const facts = confirmed(point, maySettleWrong(actor))
    if (!facts.ok) return facts
    await change(tx, actor, { point, facts: facts.value, told: told.value })
    return yes({})
  })
}

type Given = Omit<Told, 'givenOn'> & { readonly givenOn?: string | undefined }

/** How we know, proved as its provenance asks. */
export function toldOf(
  tx: Tx,
  provenance: PointFacts['provenance'],
  { way, givenOn, callId, evidence }: Given,
): Decision<Told, Unproven> {
  const on = optional(dayText, undefined)(givenOn, 'givenOn')
  if (!on.ok) return no('invalid-input', on.facts)
  return proven(provenance, { way, givenOn: on.value, callId, evidence }, tx.today)
}

type Change = {
  readonly point: PointFacts & {
    readonly id: string
    readonly debtorId: string
    readonly kind: string
  }
  readonly facts: PointFacts & { readonly happened: 'given-again' | 'confirmed' | 'corrected' }
  readonly told: Told & { readonly why?: string }
}

async function change(tx: Tx, actor: Actor, { point, facts, told }: Change) {
  const { happened, provenance, holder } = facts
  await points.explain(tx, { ...told, happened })
  await points.setPointFacts(tx, point.id, facts, happened === 'confirmed')
  await record(tx, actor, {
    what: `debtor.contact-point-${happened}`,
    debtorId: point.debtorId,
    facts: { kind: point.kind, provenance, holder },
  })
  const { debtorId } = point
  await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
}
