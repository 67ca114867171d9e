import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { saveLaw } from '../law/actions.ts'
import { noTightening } from '../law/tightening.ts'
import { previewLaw, previewPack } from './law-effect-actions.ts'

const testWorld = await openTestWorld('2026-11-24T10:00:00-03:00')
const { world, clock, newAgency, owner } = testWorld

async function office() {
  const agency = await newAgency()
  const portfolio = await newPortfolio(testWorld, agency)
  for (const [name, jurisdiction, phone] of [
    ['Maria', 'BR-SP', '+5511987654321'],
    ['João', 'BR-CE', '+5585987654321'],
  ] as const)
    await newDebtor(testWorld, agency, portfolio, { name, jurisdiction, phone })
  return { agency, boss: agency.person('owner') }
}

const draft = (tightenings: object = {}) => ({
  profile: 'conservative' as const,
  tightenings: { ...noTightening, ...tightenings },
})
const mornings = { place: 'BR', channels: ['voice_manual'], days: { 'mon-fri': '09:00-12:00' } }

test('narrower hours: who is left, in which hours, by which rule, and nothing is written', async () => {
  const { agency, boss } = await office()
  const found = await previewLaw(world, boss, draft({ hours: [mornings] }))
  assert.ok(found.ok)
  const { day, people, peopleInAll, looked, before, after, fewer, lost, rules, examples } =
    found.value
  assert.equal(day.toString(), '2026-11-25')
  assert.deepEqual([people, peopleInAll, looked, fewer, lost], [2, 2, 2, 2, 0])
  // From 06:00 on: at eight São Paulo and Ceará are open, at six in the evening only São Paulo.
  assert.deepEqual(before.call.byHour.slice(0, 4), [0, 0, 2, 2])
  assert.deepEqual(before.call.byHour.slice(11, 15), [2, 1, 1, 0])
  assert.deepEqual(after.call.byHour.slice(0, 8), [0, 0, 0, 2, 2, 2, 0, 0])
  assert.deepEqual(after.message, before.message)
  assert.deepEqual(
    rules.map(({ blocker, people: n }) => [blocker.ruleId, n]),
    [['OWN-HOURS-1', 2]],
  )
  assert.equal(examples.length, 2)
  const { rows } = await owner.query('select 1 from agency_law where agency_id = $1', [
    agency.agencyId,
  ])
  assert.equal(rows.length, 0)
})

test('a channel that is left loses everybody on it', async () => {
  const { boss } = await office()
  const found = await previewLaw(world, boss, draft({ channelsOff: ['voice_manual'] }))
  assert.ok(found.ok)
  assert.equal(found.value.after.call.people, 0)
  assert.equal(found.value.after.message.people, 2)
})

test('less strict again: what is gained is counted too', async () => {
  const { boss } = await office()
  const off = draft({ channelsOff: ['voice_manual', 'whatsapp'] })
  await saveLaw(world, boss, { ...off, reason: 'Semana de mudança.', basedOn: 0 })
  const found = await previewLaw(world, boss, draft())
  assert.ok(found.ok)
  assert.deepEqual([found.value.gained, found.value.lost], [2, 0])
})

test('before a weekend the next day with open hours is shown', async () => {
  clock.set('2026-11-28T15:00:00-03:00')
  const { boss } = await office()
  const found = await previewLaw(world, boss, draft())
  clock.set('2026-11-24T10:00:00-03:00')
  assert.ok(found.ok)
  assert.equal(found.value.day.toString(), '2026-11-30')
  assert.deepEqual([found.value.fewer, found.value.more, found.value.lost], [0, 0, 0])
})

test('an agent does not see it, and what is no tightening is refused', async () => {
  const { agency, boss } = await office()
  const agent = await previewLaw(world, agency.person('agent'), draft())
  assert.equal(agent.ok ? '' : agent.refusal, 'not-allowed')
  const looser = await previewLaw(world, boss, draft({ callsPerDayMax: 4 }))
  assert.equal(looser.ok ? '' : looser.refusal, 'looser-than-law')
})

test('a file of rules is tried on the same people before it lies in the folder', async () => {
  const { boss } = await office()
  const { readFileSync } = await import('node:fs')
  const ceara = JSON.parse(readFileSync('server/compliance/packs/BR-CE.json', 'utf8'))
  const [hours] = ceara.rules
  const narrower = {
    ...ceara,
    version: '2027.1',
    rules: [{ ...hours, hours: { 'mon-fri': '10:00-12:00' } }],
  }
  const tried = await previewPack(world, boss, { name: 'ce.json', text: JSON.stringify(narrower) })
  assert.ok(tried.ok)
  assert.deepEqual(tried.value.change?.changed, [{ ruleId: 'BR-CE-HOURS', fields: ['hours'] }])
  assert.equal(tried.value.effect?.fewer, 1)
  const wrong = await previewPack(world, boss, { name: 'x.json', text: '{"id":7}' })
  assert.ok(wrong.ok && wrong.value.effect === null)
  assert.equal(wrong.value.problems[0]?.file, 'x.json')
})

test('fewer calls a day: the same people, fewer times', async () => {
  const { boss } = await office()
  const found = await previewLaw(world, boss, draft({ callsPerDayMax: 1 }))
  assert.ok(found.ok)
  const { before, after, fewer } = found.value
  assert.deepEqual([before.call.people, after.call.people], [2, 2])
  assert.deepEqual([before.call.attempts, after.call.attempts], [6, 2])
  assert.equal(fewer, 2)
})
