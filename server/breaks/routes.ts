import type { FastifyReply } from 'fastify'
import * as api from '../../api/breaks.ts'
import { day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { record } from '../journal/store.ts'
import { documentPdf } from '../platform/pdf.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { declineGrant } from './grant-actions.ts'
import { countGrants, findGrant } from './grant-store.ts'
import { breaksBlocks, breaksCsv, type Log } from './log.ts'
import { daysOf, logOf } from './log-actions.ts'
import { basisOf, presentMine, presentOwnDay, presentTeamDay } from './present.ts'
import { usualRules } from './rules.ts'
import { rulesOf, saveBreakRules, storedRules } from './rules-actions.ts'
import { listRules } from './rules-store.ts'
import { listAway } from './store.ts'
import { logWords } from './words/log.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readMyHours, (_ask, actor) =>
    world.transaction(actor, async (tx) => {
      const { userId } = actor
      const inForce = await rulesOf(tx)
      const days = await actions.daysToday(tx, userId)
      const grant = await findGrant(tx, userId, actions.startOfToday(tx))
      return yes(presentMine({ inForce, days, grant, now: tx.now }))
    }),
  )
  serve(api.startShift, (ask, actor) => actions.startShift(world, actor, ask))
  serve(api.endShift, (_ask, actor) => actions.endShift(world, actor))
  serve(api.startBreak, (ask, actor) => actions.startBreak(world, actor, ask))
  serve(api.endBreak, (_ask, actor) => actions.endBreak(world, actor))
  serve(api.declineGrant, (ask, actor) => declineGrant(world, actor, ask))

  serve(api.listMyBreaks, (period, actor) =>
    world.transaction(actor, async (tx) => {
      const days = await daysOf(tx, period, { userId: actor.userId, isWhole: true })
      if (!days.ok) return days
      const inForce = await rulesOf(tx)
      return yes({
        items: days.value.toReversed().map((one) => presentOwnDay(one, inForce, tx.now)),
      })
    }),
  )
  serve(api.downloadMyBreaks, async ({ format, ...period }, actor, _request, reply) => {
    const { userId } = actor
    const log = await world.transaction(actor, (tx) =>
      logOf(tx, actor, period, { userId, isOwn: true }),
    )
    if (!log.ok) return log
    await send(reply, format, log.value)
    return yes({})
  })
  teamRoutes({ serve }, world)
}

/** What supervisors read, and the measures that they keep. */
function teamRoutes({ serve }: Pick<Doors, 'serve'>, world: World): void {
  serve(api.readTeamHours, async ({ on }, actor) => {
    const allowed = may(actor, 'see-team-hours')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const asked = on === undefined ? tx.today : day(on)
      const period = { fromOn: String(asked), toOn: String(asked) }
      const days = await daysOf(tx, period, { userId: undefined, isWhole: false })
      if (!days.ok) return no('invalid-input', days.facts)
      const from = asked.toZonedDateTime(tx.zone).toInstant()
      const grants = await countGrants(tx, from, from.add({ hours: 24 }))
      const away = new Set((await listAway(tx)).map(({ userId }) => userId))
      const inForce = await rulesOf(tx)
      const items = days.value.map((one) => {
        const granted = grants.find(({ userId }) => userId === one.shift.userId) ?? none
        return presentTeamDay(one, { inForce, away, grants: granted, now: tx.now })
      })
      return yes({ on: asked, basis: basisOf(inForce), items })
    })
  })

  serve(api.downloadBreakLog, async ({ format, userId, ...period }, actor, _request, reply) => {
    const allowed = may(actor, 'see-team-hours')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const log = await world.transaction(actor, async (tx) => {
      const made = await logOf(tx, actor, period, { userId, isOwn: false })
      if (!made.ok) return made
      const { fromOn, toOn } = made.value
      await record(tx, actor, { what: 'breaks.log-exported', facts: { fromOn, toOn } })
      return made
    })
    if (!log.ok) return log
    await send(reply, format, log.value)
    return yes({})
  })

  serve(api.readBreakRules, async (_ask, actor) => {
    const allowed = may(actor, 'see-team-hours')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const { law, country } = await rulesOf(tx)
      const kept = await listRules(tx)
      const usual = { version: 0, reason: '', decidedAt: null, decidedBy: 'Combinado' }
      const versions = [
        ...kept.map((row) => ({ ...row, rules: storedRules(row.rules) })),
        { ...usual, rules: usualRules(country) },
      ]
      return yes({ basis: law ? 'law' : 'ours', least: law, versions })
    })
  })
  serve(api.saveBreakRules, (ask, actor) => saveBreakRules(world, actor, ask))
}

const none = { taken: 0, declined: 0, waiting: 0 }

const types = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' } as const

async function send(reply: FastifyReply, format: keyof typeof types, log: Log): Promise<void> {
  const { fromOn, toOn } = log
  reply.header('content-type', types[format])
  reply.header('cache-control', 'no-store')
  reply.header('content-disposition', `attachment; filename="pausas-${fromOn}-${toOn}.${format}"`)
  await reply.send(format === 'csv' ? breaksCsv(log) : await paperOf(log))
}

async function paperOf(log: Log): Promise<Buffer> {
  const about = { title: logWords[log.locale].title, language: log.locale, at: log.now }
  return Buffer.from(await documentPdf(about, breaksBlocks(log)))
}
