import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { changeCreditor } from '../creditors/actions.ts'
import { loadContactFacts } from '../outreach/facts-store.ts'
import { lawAt, lawOf, saveLaw } from './actions.ts'
import { noTightening } from './tightening.ts'

const testWorld = await openTestWorld('2026-11-24T10:00:00-03:00')
const { world, clock, newAgency, owner } = testWorld

const draft = (other: object = {}) => ({
  profile: 'conservative' as const,
  tightenings: noTightening,
  reason: 'Combinado com o credor.',
  basedOn: 0,
  ...other,
})
const fewer = { tightenings: { ...noTightening, callsPerDayMax: 1 } }

test('an agency that decided nothing works by the careful profile', async () => {
  const agency = await newAgency()
  const law = await world.transaction(agency.person('agent'), lawOf)
  assert.equal(law.profile, 'conservative')
  assert.equal(law.version, 0)
})

test('only the owner decides, and the journal says who and why', async () => {
  const agency = await newAgency()
  for (const role of ['supervisor', 'agent', 'viewer'] as const) {
    const refused = await saveLaw(world, agency.person(role), draft(fewer))
    assert.deepEqual(refused.ok ? '' : refused.refusal, 'not-allowed')
  }
  assert.ok((await saveLaw(world, agency.person('owner'), draft(fewer))).ok)
  const { rows } = await owner.query(
    'select what, actor_name, facts from journal_line where agency_id = $1',
    [agency.agencyId],
  )
  assert.deepEqual(rows, [
    {
      what: 'law.changed',
      actor_name: 'owner de teste',
      facts: { version: 1, profile: 'conservative', reason: 'Combinado com o credor.' },
    },
  ])
})

test('a decision counts at once, for this agency alone, and the past stays readable', async () => {
  const [ours, theirs] = [await newAgency('Nossa'), await newAgency('Outra')]
  clock.set('2026-11-24T10:00:00-03:00')
  await saveLaw(world, ours.person('owner'), draft(fewer))
  clock.set('2026-11-26T10:00:00-03:00')
  const statutory = draft({ profile: 'statutory', basedOn: 1 })
  await saveLaw(world, ours.person('owner'), statutory)
  const agent = ours.person('agent')
  const seen = await world.transaction(agent, async (tx) => ({
    now: await lawOf(tx),
    past: await lawAt(tx, moment('2026-11-25T12:00:00-03:00')),
    before: await lawAt(tx, moment('2026-11-24T09:59:59-03:00')),
  }))
  assert.deepEqual([seen.now.version, seen.now.profile], [2, 'statutory'])
  assert.deepEqual([seen.past.version, seen.past.tightenings.callsPerDayMax], [1, 1])
  assert.ok(seen.past.packs.has('own:ALL'))
  assert.equal(seen.before.version, 0)
  const other = await world.transaction(theirs.person('agent'), lawOf)
  assert.equal(other.version, 0)
})

for (const [story, given, refusal] of [
  [
    'what another saved meanwhile is not overwritten',
    { ...fewer, basedOn: 7 },
    'changed-meanwhile',
  ],
  ['a version that changes nothing is none', {}, 'nothing-changed'],
  [
    'more than the rules allow is no tightening',
    { tightenings: { ...noTightening, callsPerDayMax: 9 } },
    'looser-than-law',
  ],
  [
    'a wish nobody knows is said by its name',
    { tightenings: { ...noTightening, perHour: 1 } },
    'invalid-tightening',
  ],
] as const) {
  test(`${story}: ${refusal}`, async () => {
    const agency = await newAgency()
    const answer = await saveLaw(world, agency.person('owner'), draft(given))
    assert.equal(answer.ok ? '' : answer.refusal, refusal)
  })
}

test('the facts of a contact say the profile, our role and the trade of the creditor', async () => {
  const agency = await newAgency()
  const boss = agency.person('owner')
  const isp = await newPortfolio(testWorld, agency)
  const person = await newDebtor(testWorld, agency, isp, { name: 'Maria' })
  const reach = { debtorId: person.debtorId, contactPointId: person.contactPointId }
  const asked = { channel: 'voice_manual', purpose: 'collection' } as const
  const facts = () =>
    world.transaction(agency.person('agent'), (tx) => loadContactFacts(tx, [reach], asked))
  const [before] = await facts()
  assert.equal(before?.actorRole, 'third_party_collector')
  assert.equal(before?.creditorSector, undefined)
  assert.equal(before?.profile, 'conservative')
  const { rows } = await owner.query('select name from creditor where id = $1', [isp.creditorId])
  const changed = await changeCreditor(world, boss, {
    creditorId: isp.creditorId,
    name: rows[0]?.name,
    country: 'BR',
    sector: 'telecom_isp',
    actorRole: 'original_creditor',
  })
  assert.ok(changed.ok)
  await saveLaw(world, boss, draft({ profile: 'statutory' }))
  const [after] = await facts()
  assert.equal(after?.actorRole, 'original_creditor')
  assert.equal(after?.creditorSector, 'telecom_isp')
  assert.equal(after?.profile, 'statutory')
})
