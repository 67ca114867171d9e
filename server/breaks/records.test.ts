import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import * as actions from './actions.ts'
import { declineGrant, grantBreak } from './grant-actions.ts'
import { breakMsSince, listBreaksForOthers } from './store.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

const answerOf = (said: { ok: boolean; refusal?: string }) => said.refusal ?? 'yes'
const start = '2026-11-24T09:00:00-03:00'

async function office() {
  clock.set(start)
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  assert.ok((await actions.startShift(world, ana, { plannedMinutes: 380 })).ok)
  return { agency, ana }
}

const rows = async (text: string, agency: TestAgency) =>
  (await owner.query(text, [agency.agencyId])).rows

test('a day begins once, holds one break at a time, and takes its break along when it ends', async () => {
  const { agency, ana } = await office()
  assert.equal(answerOf(await actions.startShift(world, ana, { plannedMinutes: 60 })), 'shift-open')
  clock.set('2026-11-24T10:30:00-03:00')
  const breaks = () => actions.startBreak(world, ana, { kind: 'rest' })
  assert.equal(answerOf(await breaks()), 'yes')
  assert.equal(answerOf(await breaks()), 'on-a-break')
  clock.advance({ minutes: 5 })
  assert.ok((await actions.endShift(world, ana)).ok)
  assert.equal(answerOf(await actions.endShift(world, ana)), 'no-shift')
  assert.equal(answerOf(await actions.endBreak(world, ana)), 'not-on-a-break')
  const [one] = await rows(
    'select ended_at - started_at as lasted from break where agency_id = $1',
    agency,
  )
  assert.equal(one?.lasted.minutes, 5)
})

test('two presses at once begin one break', async () => {
  const { agency, ana } = await office()
  const press = () => actions.startBreak(world, ana, { kind: 'toilet' })
  const answers = await Promise.all([press(), press(), press()])
  assert.deepEqual(answers.map(answerOf).sort(), ['on-a-break', 'on-a-break', 'yes'])
  assert.equal((await rows('select 1 from break where agency_id = $1', agency)).length, 1)
})

test('the database lets nobody change a record, take it away, or put one over another', async () => {
  const { agency, ana } = await office()
  await actions.startBreak(world, ana, { kind: 'other' })
  clock.advance({ minutes: 5 })
  await actions.endBreak(world, ana)
  for (const [table, change] of [
    ['break', `set started_at = started_at - interval '1 hour'`],
    ['break', `set kind = 'rest'`],
    ['break', `set ended_at = ended_at + interval '5 minutes'`],
    ['shift', `set planned_minutes = 100`],
  ])
    await assert.rejects(
      owner.query(`update ${table} ${change} where agency_id = $1`, [agency.agencyId]),
      /kept as it was written/,
    )
  await assert.rejects(owner.query('delete from break'), /kept as it was written/)
  const over = (after: string) =>
    owner.query(
      `insert into break (agency_id, shift_id, user_id, kind, started_at, ended_at, after_end)
       select agency_id, shift_id, user_id, 'rest', started_at + interval '1 minute',
         ended_at + interval '20 minutes', ${after} from break where agency_id = $1`,
      [agency.agencyId],
    )
  await assert.rejects(over('null'), /one_break_follows_another/)
  await assert.rejects(over('ended_at'), /breaks_never_overlap/)
  await assert.rejects(over('started_at'), /follows_a_break_that_ended/)
})

test('whatever somebody presses, intervals never overlap and their sum is what is counted', async () => {
  const deed = fc.record({
    minutes: fc.integer({ min: 0, max: 50 }),
    does: fc.constantFrom(
      'toilet',
      'other',
      'rest',
      'meal',
      'training',
      'back',
      'back',
      'end',
      'work',
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
      const { agency, ana } = await office()
      for (const { minutes, does } of deeds) {
        clock.advance({ minutes })
        if (does === 'back') await actions.endBreak(world, ana)
        else if (does === 'end') await actions.endShift(world, ana)
        else if (does === 'work') await world.transaction(ana, (tx) => actions.noteWork(tx, ana))
        else await actions.startBreak(world, ana, { kind: does as 'rest' })
      }
      clock.advance({ minutes: 1 })
      const [overlap] = await rows(
        `select count(*)::int as n from break a join break b
           on a.agency_id = b.agency_id and a.user_id = b.user_id and a.id < b.id
         where a.agency_id = $1
           and tstzrange(a.started_at, a.ended_at) && tstzrange(b.started_at, b.ended_at)`,
        agency,
      )
      assert.equal(overlap?.n, 0)
      const [sum] = await rows(
        `select coalesce(sum(extract(epoch from coalesce(ended_at, '${clock.now()}') - started_at)
           * 1000), 0)::int as ms from break where agency_id = $1`,
        agency,
      )
      const ms = await world.transaction(ana, (tx) =>
        breakMsSince(tx, ana.userId, clock.now().subtract({ hours: 48 })),
      )
      assert.ok(Math.abs(ms - (sum?.ms ?? 0)) <= 1)
    }),
    { numRuns: 25 },
  )
})

test('on a break, and with a rest granted, nobody new is offered; then they are', async () => {
  const { ana } = await office()
  const next = () => world.transaction(ana, (tx) => actions.mayTakeNext(tx, ana.userId))
  const callId = '01990000-0000-7000-8000-000000000001'
  const grant = () =>
    world.transaction(ana, (tx) =>
      grantBreak(tx, ana, { userId: ana.userId, kind: 'after-abuse', callId }),
    )
  assert.equal(answerOf(await next()), 'yes')
  assert.equal(await grant(), true)
  assert.equal(await grant(), false, 'once for a call')
  assert.equal(answerOf(await next()), 'rest-granted')
  await actions.startBreak(world, ana, { kind: 'after-abuse' })
  assert.equal(answerOf(await next()), 'on-a-break')
  clock.advance({ minutes: 10 })
  await actions.endBreak(world, ana)
  assert.equal(answerOf(await next()), 'yes')
})

test('only whoever was granted a rest may do without it', async () => {
  const { agency, ana } = await office()
  const callId = '01990000-0000-7000-8000-000000000002'
  await world.transaction(ana, (tx) =>
    grantBreak(tx, ana, { userId: ana.userId, kind: 'after-abuse', callId }),
  )
  const [{ id: grantId }] = await rows('select id from break_grant where agency_id = $1', agency)
  const supervisor = agency.person('supervisor')
  assert.equal(answerOf(await declineGrant(world, supervisor, { grantId })), 'unknown-grant')
  assert.equal(answerOf(await declineGrant(world, ana, { grantId })), 'yes')
  assert.equal(
    answerOf(await world.transaction(ana, (tx) => actions.mayTakeNext(tx, ana.userId))),
    'yes',
  )
})

test('six hours of work end the offering of people, and a meal does not count', async () => {
  const { ana } = await office()
  const next = () => world.transaction(ana, (tx) => actions.mayTakeNext(tx, ana.userId))
  clock.set('2026-11-24T12:00:00-03:00')
  await actions.startBreak(world, ana, { kind: 'meal' })
  clock.advance({ minutes: 20 })
  await actions.endBreak(world, ana)
  clock.set('2026-11-24T15:19:59-03:00')
  assert.equal(answerOf(await next()), 'yes')
  clock.set('2026-11-24T15:20:00-03:00')
  assert.equal(answerOf(await next()), 'work-day-full')
})

test('a day that nobody ended ends where it was last seen, and the next one begins', async () => {
  const { agency, ana } = await office()
  clock.set('2026-11-24T14:40:00-03:00')
  const work = () => world.transaction(ana, (tx) => actions.noteWork(tx, ana))
  await work()
  clock.set('2026-11-25T09:00:00-03:00')
  await work()
  const days = await rows(
    `select ended_at at time zone 'UTC' = '2026-11-24 17:40' as is_where_seen, ended_at, ended_by
     from shift where agency_id = $1 order by started_at`,
    agency,
  )
  assert.equal(days.length, 2)
  assert.equal(days[0]?.ended_by, 'system')
  assert.equal(days[0]?.is_where_seen, true)
  assert.equal(days[1]?.ended_at, null)
})

test('nobody else reads when somebody went to the toilet', async () => {
  const { agency, ana } = await office()
  await actions.startBreak(world, ana, { kind: 'toilet' })
  const [{ id }] = await rows('select id from shift where agency_id = $1', agency)
  const seen = await world.transaction(ana, (tx) => listBreaksForOthers(tx, [id]))
  assert.deepEqual(seen, [])
})
