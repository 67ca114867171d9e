import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import * as standing from '../debtors/standing-store.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { type Deed, may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { check } from '../wording/check.ts'
import { freeze } from './actions.ts'
import { type EventKind, insertEvent, insertFile, type NewFile } from './event-store.ts'
import * as complaints from './store.ts'

export type CaseRefusal = 'not-allowed' | 'unknown-complaint' | 'complaint-closed'
type Done = Decision<object, CaseRefusal>

/** An open case under lock; what is done about it stands in its history. */
function onCase<Refusal extends string>(
  world: World,
  actor: Actor,
  { complaintId, deed }: { readonly complaintId: string; readonly deed: Deed },
  work: (tx: Tx, row: complaints.ComplaintRow) => Promise<Decision<object, Refusal>>,
): Promise<Decision<object, Refusal | CaseRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, deed)
    if (!allowed.ok) return allowed
    const row = await complaints.lockComplaint(tx, complaintId)
    if (!row) return no('unknown-complaint')
    if (row.state === 'closed') return no('complaint-closed')
    return work(tx, row)
  })
}

const handling = (complaintId: string) => ({ complaintId, deed: 'handle-complaints' }) as const
const seeing = (complaintId: string) => ({ complaintId, deed: 'see-complaints' }) as const

const note = (tx: Tx, row: complaints.ComplaintRow, kind: EventKind, who: string, said = '') =>
  insertEvent(tx, row.id, { kind, who, said })

/** It is known now who complains: contact with them stops. */
export const tieComplaint = (
  world: World,
  actor: Actor,
  { complaintId, debtorId }: { readonly complaintId: string; readonly debtorId: string },
) =>
  onCase<'unknown-debtor' | 'already-tied'>(world, actor, seeing(complaintId), async (tx, row) => {
    const debtor = await lockDebtor(tx, debtorId)
    if (!debtor) return no('unknown-debtor')
    if (row.debtorId) return no('already-tied', { debtorName: row.debtorName ?? '' })
    const holdId = await freeze(tx, actor, debtorId, null)
    await complaints.setDebtor(tx, complaintId, { debtorId, holdId })
    await note(tx, row, 'tied', actor.name, debtor.name)
    await record(tx, actor, {
      what: 'complaint.opened',
      debtorId,
      facts: { complaintId, complaintChannel: row.channel, dueOn: String(row.dueOn) },
    })
    return yes({})
  })

/** Somebody else looks after it from now on. */
export const assignComplaint = (
  world: World,
  actor: Actor,
  { complaintId, userId }: { readonly complaintId: string; readonly userId: string },
) =>
  onCase<'unknown-person'>(world, actor, handling(complaintId), async (tx, row) => {
    const people = await complaints.listCandidates(tx)
    const person = people.find((one) => one.userId === userId)
    if (!person) return no('unknown-person', { field: 'userId' })
    await complaints.setOwner(tx, complaintId, person)
    await note(tx, row, 'owner', actor.name, person.name)
    return yes({})
  })

/** The notice names another last day. */
export const moveDue = (
  world: World,
  actor: Actor,
  { complaintId, dueOn }: { readonly complaintId: string; readonly dueOn: Day },
) =>
  onCase<'due-before-complaint'>(world, actor, handling(complaintId), async (tx, row) => {
    if (isAfter(row.onDay, dueOn)) return no('due-before-complaint', { field: 'dueOn' })
    await complaints.setDue(tx, complaintId, dueOn)
    await note(tx, row, 'due', actor.name, String(dueOn))
    return yes({})
  })

type Written = {
  readonly complaintId: string
  readonly kind: 'note' | 'link'
  readonly said: string
}

export const addNote = (world: World, actor: Actor, { complaintId, kind, said }: Written) =>
  onCase<'invalid-link'>(world, actor, seeing(complaintId), async (tx, row) => {
    const text = said.trim()
    if (kind === 'link' && !/^https?:\/\/\S+$/.test(text))
      return no('invalid-link', { field: 'said', value: text })
    await note(tx, row, kind, actor.name, text)
    return yes({})
  })

export const addFile = (
  world: World,
  actor: Actor,
  complaintId: string,
  file: Omit<NewFile, 'who'>,
): Promise<Done> =>
  onCase<never>(world, actor, seeing(complaintId), async (tx) => {
    await insertFile(tx, complaintId, { ...file, who: actor.name })
    return yes({})
  })

type Answering = {
  readonly complaintId: string
  readonly answer: string
  /** Whoever wrote it has looked at the words that were pointed out. */
  readonly isMeant?: boolean | undefined
}

/** What was written back to the source: the clock stands still, contact still waits. */
export const answerComplaint = (
  world: World,
  actor: Actor,
  { complaintId, answer, isMeant = false }: Answering,
) =>
  onCase<'words-to-look-at'>(world, actor, handling(complaintId), async (tx, row) => {
    const locale = actor.kind === 'person' && actor.locale === 'es' ? 'es' : 'pt-BR'
    const [finding] = check({ text: answer, locale, audience: 'right_party' })
    if (finding && !isMeant)
      return no('words-to-look-at', { match: finding.match, category: finding.category })
    await complaints.setAnswer(tx, complaintId, answer.trim(), actor.name)
    await note(tx, row, 'answered', actor.name, answer.trim())
    await record(tx, actor, {
      what: 'complaint.answered',
      debtorId: row.debtorId,
      facts: { complaintId, complaintChannel: row.channel },
    })
    return yes({})
  })

type Ending = {
  readonly complaintId: string
  readonly result: string
  readonly rootCause: string
  readonly reason: string
}

/**
 * The case is over: what it came to, and why it happened. Contact may begin again, unless another
 * case that is still open holds by the same pause.
 */
export const closeComplaint = (
  world: World,
  actor: Actor,
  { complaintId, result, rootCause, reason }: Ending,
) =>
  onCase<'complaint-unanswered'>(world, actor, handling(complaintId), async (tx, row) => {
    const needsAnswer = row.kind === 'complaint' && result !== 'withdrawn'
    if (needsAnswer && row.state === 'open') return no('complaint-unanswered')
    const said = reason.trim()
    await complaints.closeComplaint(tx, complaintId, {
      ...{ result, rootCause: rootCause.trim(), reason: said },
      by: actor.name,
    })
    await note(tx, row, 'closed', actor.name, said)
    const { debtorId, holdId } = row
    if (!debtorId) return yes({})
    await lockDebtor(tx, debtorId)
    const isKept = holdId !== null && (await standing.isHoldKept(tx, holdId)).isKept
    if (holdId && !isKept && (await standing.liftHold(tx, holdId, actor.name)))
      await record(tx, actor, {
        what: 'debtor.hold-lifted',
        debtorId,
        facts: { reason: 'complaint', evidence: said },
      })
    await record(tx, actor, {
      what: 'complaint.closed',
      debtorId,
      facts: { complaintId, complaintChannel: row.channel, result },
    })
    return yes({})
  })
