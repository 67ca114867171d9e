import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { newDebtor, newPortfolio, type TestPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import { openCall } from '../calls/actions.ts'
import { armOf } from '../playbook/arm.ts'
import { editsFor } from '../playbook/edits-store.ts'
import { editDraft } from './draft-actions.ts'
import { isHarmful, results, standing, type UnitResult, verdict } from './experiment.ts'
import * as experiments from './experiment-actions.ts'
import * as versions from './version-actions.ts'

const held = await openTestWorld()
const { world, owner, clock } = held

const refused = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const must = <Value>(
  decision: { ok: true; value: Value } | { ok: false; refusal: string },
): Value => {
  assert.ok(decision.ok, refused(decision))
  return decision.value
}

const people = (arm: 'usual' | 'variant', count: number, successes: number, harms = 0) =>
  Array.from(
    { length: count },
    (_, n): UnitResult => ({
      arm,
      calls: 1,
      tries: 1,
      successes: Number(n < successes),
      harms: Number(n < harms),
    }),
  )
const ended = { endsOn: day('2026-11-20'), endedAt: null, endKind: null } as const
const today = day('2026-11-24')
const told = (units: readonly UnitResult[]) => verdict(results('person', units), ended, today)

test('nothing is concluded before the last day has passed', () => {
  const clear = results('person', [...people('usual', 200, 20), ...people('variant', 200, 120)])
  assert.equal(verdict(clear, { ...ended, endsOn: today }, today), 'too-early')
  assert.equal(verdict(clear, ended, today), 'variant')
  const closed = { endsOn: today, endedAt: moment('2026-11-24T12:00:00Z') }
  assert.equal(verdict(clear, closed, today), 'variant')
})

test('what chance explains, and what few people did, cannot be told', () => {
  assert.equal(told([...people('usual', 100, 30), ...people('variant', 100, 34)]), 'cannot-tell')
  assert.equal(told([...people('usual', 29, 1), ...people('variant', 200, 150)]), 'cannot-tell')
  assert.equal(told([...people('usual', 30, 1), ...people('variant', 200, 150)]), 'variant')
  assert.equal(told([...people('usual', 200, 150), ...people('variant', 200, 60)]), 'usual')
})

test('agents count once each, however many calls they had', () => {
  const agent = (arm: 'usual' | 'variant', tries: number, successes: number): UnitResult => ({
    arm,
    calls: tries,
    tries,
    successes,
    harms: 0,
  })
  const two = results('agent', [agent('usual', 400, 100), agent('variant', 400, 300)])
  assert.equal(two.difference, null)
  assert.equal(verdict(two, ended, today), 'cannot-tell')
})

test('a variant that many complain of is harmful; one or two complaints may be chance', () => {
  const harms = (count: number) =>
    isHarmful(
      results('person', [...people('usual', 100, 10), ...people('variant', 100, 10, count)]),
    )
  assert.equal(harms(2), false)
  assert.equal(harms(12), true)
  const both = [...people('usual', 100, 10, 12), ...people('variant', 100, 10, 12)]
  assert.equal(isHarmful(results('person', both)), false)
})

test('a test runs through its last day, and then waits to be closed', () => {
  assert.equal(standing({ endsOn: today, endKind: null }, today), 'running')
  assert.equal(standing(ended, today), 'due')
  assert.equal(standing({ endsOn: today, endKind: 'harm' }, today), 'stopped')
})

const words = (extra: string) => ({
  'pt-BR': `Falo da {agency}, em nome de {creditor}. ${extra}`,
  es: `Hablo de {agency}, en nombre de {creditor}. ${extra}`,
  en: `I am with {agency}, for {creditor}. ${extra}`,
})

async function started(unit: 'person' | 'agent' = 'person') {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const boss = agency.person('owner')
  const place = 'step.listen.say'
  const change = { place, deed: 'change', lineId: 'listen.on-behalf', revision: 0 } as const
  const { revision } = must(await editDraft(world, boss, { ...change, words: words('Variante.') }))
  const asked = {
    name: 'Ouvir antes',
    place,
    unit,
    measure: 'deal',
    sharePct: 50,
    endsOn: day('2026-11-30'),
    revision,
    reason: 'Ver se ajuda',
  } as const
  const { experimentId } = must(await experiments.startExperiment(world, boss, asked))
  const portfolio = await newPortfolio(held, agency)
  return { agency, boss, asked, experimentId, portfolio }
}

async function called(agency: TestAgency, portfolio: TestPortfolio) {
  const agent = agency.person('agent')
  const { version } = must(await versions.readNews(world, agent))
  must(await versions.acknowledge(world, agent, { version }))
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const { callId } = must(await openCall(world, agent, { debtorId }))
  await owner.query(
    `update call set state = 'closed', outcome = 'X', closed_at = now() where id = $1`,
    [callId],
  )
  const who = { callId, agentId: agent.userId, debtorId }
  const edits = await world.transaction(agent, (tx) => editsFor(tx, who))
  return { debtorId, callId, isVariant: edits.length > 0 }
}

test('each person is drawn once, hears one arm, and counts there', async () => {
  const { agency, boss, experimentId, portfolio } = await started()
  const heard = []
  for (let n = 0; n < 12; n++) heard.push(await called(agency, portfolio))
  const drawing = { seed: experimentId, sharePct: 50 }
  for (const { debtorId, isVariant } of heard)
    assert.equal(isVariant ? 'variant' : 'usual', armOf(drawing, debtorId))
  const found = must(await experiments.readExperiment(world, boss, experimentId))
  const variants = heard.filter(({ isVariant }) => isVariant).length
  assert.equal(found.arms.variant.units, variants)
  assert.equal(found.arms.usual.units, 12 - variants)
  assert.equal(found.verdict, 'too-early')
  await assert.rejects(
    world.transaction(boss, (tx) => tx.run`update call_playbook set arm = 'usual'`),
    /permission denied/,
  )
})

test('while a test runs nothing that it compares is changed, and no second one begins', async () => {
  const { agency, boss, asked, experimentId } = await started()
  const again = await experiments.startExperiment(world, boss, asked)
  assert.equal(refused(again), 'experiment-running')
  const { revision } = asked
  const published = { revision, basedOn: 0, reason: 'Sem esperar' }
  assert.equal(refused(await versions.publishDraft(world, boss, published)), 'experiment-running')
  assert.equal(
    refused(await experiments.readExperiment(world, agency.person('agent'), experimentId)),
    'not-allowed',
  )
})

test('closed with the variant, it is what everybody says; closed twice, it is refused', async () => {
  const { agency, boss, experimentId } = await started()
  const close = { experimentId, apply: 'variant', reason: 'Deu mais certo' } as const
  const { version } = must(await experiments.closeExperiment(world, boss, close))
  const all = must(await versions.listAllVersions(world, boss))
  assert.deepEqual([all.inForce, version], [2, 2])
  assert.equal(refused(await experiments.closeExperiment(world, boss, close)), 'experiment-ended')
  const agent = agency.person('agent')
  const who = { agentId: agent.userId, debtorId: '01990000-0000-7000-8000-000000000000' }
  const edits = await world.transaction(agent, (tx) => editsFor(tx, who))
  assert.match(edits[0]?.words?.en ?? '', /Variante/)
})

test('after its last day nobody new is drawn', async () => {
  const { agency, boss, experimentId, portfolio } = await started('agent')
  clock.set('2026-12-01T10:00:00-03:00')
  await called(agency, portfolio)
  const { items } = must(await experiments.listExperiments(world, boss))
  assert.equal(items[0]?.state, 'due')
  const found = must(await experiments.readExperiment(world, boss, experimentId))
  assert.equal(found.arms.usual.units + found.arms.variant.units, 0)
  assert.equal(found.verdict, 'cannot-tell')
})

test('at night a variant that brings complaints is stopped, and what is in force goes on', async () => {
  const { agency, boss, experimentId } = await started()
  await owner.query(
    `with person as (
       insert into debtor (agency_id, kind, country, document_kind, document, name, locale,
         created_at)
       select $1, 'person', 'BR', 'cpf', (10000000000 + n)::text, 'Fulano', 'pt-BR', now()
       from generate_series(1, 60) n returning id),
     numbered as (select id, row_number() over () as n from person),
     drawn as (
       insert into experiment_unit (agency_id, experiment_id, unit_id, arm, assigned_at)
       select $1, $2, id::text, case when n % 2 = 0 then 'variant' else 'usual' end,
         '2026-11-24T13:00:00Z'
       from numbered)
     insert into opt_out (agency_id, debtor_id, channel, evidence, at)
     select $1, id, 'all', 'pediu', '2026-11-24T14:00:00Z'
     from numbered where n % 2 = 0 and n <= 24`,
    [agency.agencyId, experimentId],
  )
  assert.equal(await experiments.guardExperiment(world, agency.agencyId), true)
  assert.equal(await experiments.guardExperiment(world, agency.agencyId), false)
  const { items } = must(await experiments.listExperiments(world, boss))
  assert.equal(items[0]?.state, 'stopped')
  assert.equal(items[0]?.endReason, '12/30')
})
