import * as reports from '../../api/complaint-reports.ts'
import * as api from '../../api/complaints.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText, optional } from '../../kit/fields.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { reportThreat } from './call-actions.ts'
import * as cases from './case-actions.ts'
import { type Clock, clockOf } from './clock.ts'
import { complaintsCsv } from './csv.ts'
import { deadlines } from './deadlines.ts'
import { listEvents } from './event-store.ts'
import * as store from './store.ts'

const pageSize = 50

export function routes({ serve }: Doors, world: World): void {
  const seeing = <Value, Refusal extends string>(
    actor: Person,
    work: (tx: Tx) => Promise<Decision<Value, Refusal>>,
  ): Promise<Decision<Value, Refusal | 'not-allowed'>> => {
    const allowed = may(actor, 'see-complaints')
    return allowed.ok ? world.transaction(actor, work) : Promise.resolve(allowed)
  }

  serve(api.listComplaints, (ask, actor) =>
    seeing(actor, async (tx) => {
      const offset = Number(ask.after ?? 0)
      const rows = await listed(tx, actor, ask, { offset, limit: pageSize + 1 })
      const items = rows.slice(0, pageSize).map(brief)
      return yes({ items, next: rows.length > pageSize ? String(offset + pageSize) : null })
    }),
  )

  serve(reports.downloadComplaints, async (ask, actor, _request, reply) => {
    const found = await seeing(actor, async (tx) =>
      yes(complaintsCsv(await listed(tx, actor, ask, { offset: 0, limit: 10_000 }), actor.locale)),
    )
    if (!found.ok) return found
    reply.header('content-type', 'text/csv; charset=utf-8')
    reply.header('content-disposition', 'attachment; filename="reclamacoes.csv"')
    reply.header('cache-control', 'no-store')
    await reply.send(found.value)
    return yes({})
  })

  serve(reports.countComplaints, (_ask, actor) =>
    seeing(actor, async (tx) => {
      const isWorking = await actions.isWorkingDay(tx)
      const all = (await store.listRunning(tx)).map((row) => ({
        ...row,
        clock: clockOf({ state: 'open', dueOn: row.dueOn }, tx.today, isWorking).state,
      }))
      const mine = all.filter(({ ownerId }) => ownerId === actor.userId)
      const seen = may(actor, 'handle-complaints').ok ? all : mine
      const late = seen.filter(({ clock }) => clock === 'late').length
      const soon = seen.filter(({ clock }) => clock === 'soon' || clock === 'today').length
      return yes({ late, soon, open: seen.length, mine: mine.length })
    }),
  )

  serve(reports.countComplaintCauses, ({ days = 90 }, actor) =>
    seeing(actor, async (tx) => yes({ items: await store.countByCause(tx, days) })),
  )

  serve(api.readComplaint, ({ complaintId }, actor) =>
    seeing(actor, async (tx) => {
      const found = await store.findComplaint(tx, complaintId)
      if (!found) return no('unknown-complaint')
      const clock = clockOf(found, tx.today, await actions.isWorkingDay(tx))
      const people = await store.listCandidates(tx)
      return yes({
        complaint: whole({ ...found, clock }),
        events: await listEvents(tx, complaintId),
        owners: people.map(({ userId, name }) => ({ userId, name })),
      })
    }),
  )

  serve(api.openComplaint, async (ask, actor) => {
    const onDay = dayText(ask.onDay, 'onDay')
    if (!onDay.ok) return no('invalid-input', onDay.facts)
    const dueOn = optional(dayText, undefined)(ask.dueOn, 'dueOn')
    if (!dueOn.ok) return no('invalid-input', dueOn.facts)
    return actions.openComplaint(world, actor, {
      ...ask,
      onDay: onDay.value,
      dueOn: dueOn.value,
    })
  })
  serve(api.reportThreat, ({ callId, said, where = 'other' }, actor) =>
    reportThreat(world, actor, { callId, said, where }),
  )
  serve(api.tieComplaint, (ask, actor) => cases.tieComplaint(world, actor, ask))
  serve(api.assignComplaint, (ask, actor) => cases.assignComplaint(world, actor, ask))
  serve(api.moveComplaintDue, async (ask, actor) => {
    const dueOn = dayText(ask.dueOn, 'dueOn')
    if (!dueOn.ok) return no('invalid-input', dueOn.facts)
    return cases.moveDue(world, actor, { ...ask, dueOn: dueOn.value })
  })
  serve(api.noteComplaint, (ask, actor) => cases.addNote(world, actor, ask))
  serve(api.answerComplaint, (ask, actor) => cases.answerComplaint(world, actor, ask))
  serve(api.closeComplaint, (ask, actor) => cases.closeComplaint(world, actor, ask))
}

type Row = store.ComplaintRow & { readonly clock: Clock }

async function listed(
  tx: Tx,
  actor: Person,
  { isMine, standing = 'open', ...ask }: AskOf<typeof api.listComplaints>,
  page: { readonly offset: number; readonly limit: number },
): Promise<Row[]> {
  const ownerId = isMine ? actor.userId : undefined
  const isOfOne = ask.debtorId !== undefined
  const filter = { ...ask, ...page, ownerId, standing: isOfOne ? undefined : standing }
  return withClocks(tx, await store.listComplaints(tx, filter))
}

async function withClocks(tx: Tx, rows: readonly store.ComplaintRow[]): Promise<Row[]> {
  const isWorking = await actions.isWorkingDay(tx)
  return rows.map((row) => ({ ...row, clock: clockOf(row, tx.today, isWorking) }))
}

const whole = ({ holdId, ...row }: Row) => ({
  ...row,
  isFrozen: holdId !== null && row.state !== 'closed',
  source: row.dueBasis === 'given' ? {} : deadlines[row.channel].source,
})

const brief = ({ story: _s, answer: _a, rootCause: _r, resultReason: _e, ...row }: Row) => row
