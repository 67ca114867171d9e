import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { percent } from '../../kit/money.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import type { Channel } from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { obtainPermit } from './actions.ts'
import { pctText, standings, stepPct, windowsAt } from './dialing.ts'
import { dialingIn, stateAuthentication } from './dialing-actions.ts'
import { type AttemptOutcome, endAttempts, insertAttempt, setOutcome } from './store.ts'

const testWorld = await openTestWorld()
const { world, owner, clock, newAgency } = testWorld

const answeredCall: AttemptOutcome = {
  code: 'promised',
  reached: 'right-party',
  answered: true,
  rightParty: true,
  productive: true,
  promise: true,
}

/** A call to somebody new that ends after some seconds; gives the attempt. */
async function dial(
  agency: Awaited<ReturnType<typeof newAgency>>,
  at: string,
  seconds: number,
  channel: Channel = 'voice_manual',
) {
  const portfolio = await newPortfolio(testWorld, agency, `Vale ${at} ${seconds} ${channel}`)
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio)
  const agent = agency.person('agent')
  clock.set(at)
  return world.transaction(agent, async (tx) => {
    const reach = { debtorId, contactPointId }
    const permit = await obtainPermit(tx, agent, reach, { channel, purpose: 'collection' })
    assert.ok(permit.ok)
    const endedAt = tx.now.add({ seconds })
    const by = { ...portfolio, callId: null, agentId: agent.userId, endedAt }
    return (await insertAttempt(tx, permit.permit, by)).id
  })
}

const sums = async (agencyId: string) =>
  (
    await owner.query(
      `select channel, sum(calls)::int as calls, sum(short_calls)::int as short,
         sum(answered)::int as answered
       from dialed_hour where agency_id = $1 group by channel order by channel`,
      [agencyId],
    )
  ).rows

test('a call of six seconds is short, and one of seven is not', async () => {
  const agency = await newAgency()
  await dial(agency, '2026-11-24T10:00:00-03:00', 6)
  await dial(agency, '2026-11-24T11:30:00-03:00', 7)
  assert.deepEqual(await sums(agency.agencyId), [
    { channel: 'voice_manual', calls: 2, short: 1, answered: 0 },
  ])
})

test('a call counts when it ends, once, and its answer when that is known', async () => {
  const agency = await newAgency()
  const agent = agency.person('agent')
  const id = await dial(agency, '2026-11-24T10:00:00-03:00', 40)
  for (const answered of [true, true, false, true]) {
    await world.transaction(agent, (tx) => setOutcome(tx, id, { ...answeredCall, answered }))
  }
  assert.deepEqual(await sums(agency.agencyId), [
    { channel: 'voice_manual', calls: 1, short: 0, answered: 1 },
  ])
})

test('a message is no call, and a call that still rings is not over', async () => {
  const agency = await newAgency()
  await dial(agency, '2026-11-24T10:00:00-03:00', 0, 'sms')
  const id = await dial(agency, '2026-11-24T10:00:00-03:00', 30)
  await owner.query('update attempt set ended_at = null where id = $1', [id])
  assert.deepEqual(await sums(agency.agencyId), [
    { channel: 'voice_manual', calls: 0, short: 0, answered: 0 },
  ])
  await world.transaction(agency.person('agent'), (tx) => endAttempts(tx, id))
})

test('the sums are those of the attempts, whatever happened to them', async () => {
  const { rows } = await owner.query(`
    select coalesce(sum(calls), 0)::int as counted,
      (select count(*)::int from attempt where ended_at is not null and channel like 'voice%')
        as dialed
    from dialed_hour`)
  assert.equal(rows[0]?.counted, rows[0]?.dialed)
})

test('nobody of an agency writes a sum by hand', async () => {
  const agency = await newAgency()
  await assert.rejects(
    world.transaction(agency.person('owner'), (tx) => tx.run`update dialed_hour set calls = 0`),
    /permission denied/,
  )
})

/** As if machines had dialed so much within this hour. */
const machines = (agencyId: string, at: string, calls: number, short: number) =>
  owner.query(
    `insert into dialed_hour
       (agency_id, country, channel, starts_at, calls, short_calls, answered, abandoned)
     values ($1, 'BR', 'voice_dialer', date_trunc('hour', $2::timestamptz), $3, $4, 0, 0)`,
    [agencyId, at, calls, short],
  )

test('when the day is full of short calls no machine gets a permit, and people may dial', async () => {
  const agency = await newAgency()
  const agent = agency.person('agent')
  const portfolio = await newPortfolio(testWorld, agency)
  const reach = await newDebtor(testWorld, agency, portfolio)
  await machines(agency.agencyId, '2026-11-24T09:00:00-03:00', 100_000, 85_000)
  const ask = (at: string, channel: Channel) => {
    clock.set(at)
    return world.transaction(agent, async (tx) => {
      const decision = await obtainPermit(tx, agent, reach, { channel, purpose: 'collection' })
      return decision.ok ? 'yes' : decision.blockers.map(({ ruleId }) => ruleId).join(' ')
    })
  }
  assert.equal(await ask('2026-11-24T10:00:00-03:00', 'voice_dialer'), 'BR-ANATEL-SHORT')
  assert.equal(await ask('2026-11-24T10:00:00-03:00', 'voice_manual'), 'yes')
  assert.equal(await ask('2026-11-25T10:00:00-03:00', 'voice_dialer'), 'yes')
})

test('a month ends at the midnight of the agency; who authenticates goes on', async () => {
  const agency = await newAgency()
  const boss = agency.person('owner')
  const state = async (at: string) => {
    clock.set(at)
    const dialing = await world.transaction(boss, (tx) => dialingIn(tx, 'BR'))
    const found = standings(packs, dialing, at.slice(0, 10))
    return found.find(({ rule }) => rule.id === 'BR-ANATEL-BIG')?.state
  }
  await machines(agency.agencyId, '2026-11-30T22:00:00-03:00', 500_001, 0)
  assert.equal(await state('2026-11-30T23:59:00-03:00'), 'authenticate_calls')
  assert.equal(await state('2026-12-01T00:00:00-03:00'), 'nothing')
  const said = await stateAuthentication(world, boss, { isAuthenticated: true })
  assert.ok(said.ok)
  assert.equal(await state('2026-11-30T23:59:00-03:00'), 'warn')
  const agent = agency.person('agent')
  const refused = await stateAuthentication(world, agent, { isAuthenticated: false })
  assert.equal(!refused.ok && refused.refusal, 'not-allowed')
})

test('what another agency dialed is no matter of ours', async () => {
  const [ours, theirs] = [await newAgency(), await newAgency()]
  await machines(theirs.agencyId, '2026-11-24T09:00:00-03:00', 100_000, 100_000)
  clock.set('2026-11-24T10:00:00-03:00')
  const { counted } = await world.transaction(ours.person('owner'), (tx) => dialingIn(tx, 'BR'))
  assert.deepEqual([...new Set(counted.map(({ of }) => of))], [0])
})

test('the windows of a moment: the day and the month of the place, and the hours behind', () => {
  const now = moment('2026-12-01T00:30:00-03:00')
  const windows = windowsAt(now, day('2026-12-01'), 'America/Sao_Paulo')
  assert.equal(windows.day.from.toString(), '2026-12-01T03:00:00Z')
  assert.equal(windows.day.endsAt?.toString(), '2026-12-02T03:00:00Z')
  assert.equal(windows.month.from.toString(), '2026-12-01T03:00:00Z')
  assert.equal(windows.month.endsAt?.toString(), '2027-01-01T03:00:00Z')
  assert.equal(windows['24-hours'].from.toString(), '2026-11-30T03:30:00Z')
})

test('a share is written to the tenth, and never higher than it is', () => {
  const pct = (count: number, of: number) => pctText({ metric: 'abandoned', count, of })
  assert.deepEqual(
    [pct(0, 1000), pct(34, 1000), pct(29_999, 1_000_000), pct(1, 1), pct(0, 0)],
    ['0.0', '3.4', '2.9', '100.0', null],
  )
  const step = { countMin: 200, consequence: 'throttle', pctMax: percent('2.5') } as const
  assert.equal(stepPct(step), '2.5')
})
