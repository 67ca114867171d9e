import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import { listNumbers } from '../reports/store.ts'
import { openCall, seeBrief } from './actions.ts'
import { readBrief } from './brief-actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { hangUp, verifyIdentity } from './line-actions.ts'
import { type Node, shippedNodes } from './outcome-tree.ts'
import * as tree from './tree-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held
const answerOf = (said: { ok: boolean; refusal?: string }) => said.refusal ?? 'yes'
const reason = 'Combinado com o credor'

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  return { agency, ana: agency.person('agent'), carla: agency.person('supervisor'), portfolio }
}

async function publish(actor: Person, nodes: readonly Node[], creditorId?: string) {
  const { version } = await world.transaction(actor, (tx) => tree.inForceIn(tx, creditorId ?? null))
  const saved = await tree.saveDraft(world, actor, {
    ...{ nodes, creditorId, draftVersion: 0, basedOn: version },
  })
  if (!saved.ok) return saved
  return tree.publish(world, actor, { creditorId, reason, draftVersion: saved.value.draftVersion })
}

const changed = (code: string, change: Partial<Node>): Node[] =>
  shippedNodes.map((node) => (node.code === code ? { ...node, ...change } : node))
const own: Node = {
  ...(shippedNodes.find(({ code }) => code === 'NMOM') as Node),
  code: 'FERIAS',
  label: { 'pt-BR': 'Está de férias', es: 'Está de vacaciones', en: 'On holiday' },
}

/** Somebody who is called, reached, and said to claim that it is paid. */
async function called(
  { agency, ana, portfolio }: Awaited<ReturnType<typeof office>>,
  outcome: string,
) {
  const document = '52998224725'
  const { rows } = await owner.query('select 1 from debtor where agency_id = $1', [agency.agencyId])
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio, {
    ...(rows.length === 0 ? { document } : {}),
  })
  const call = await openCall(world, ana, { debtorId })
  assert.ok(call.ok, answerOf(call))
  const { callId } = call.value
  await seeBrief(world, ana, callId)
  const brief = await world.transaction(ana, (tx) => readBrief(tx, ana, callId))
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  await verifyIdentity(world, ana, { callId, heard: { birthOn: '1985-03-14', documentEnd: '725' } })
  assert.ok((await hangUp(world, ana, callId)).ok)
  const fields: Record<string, string> =
    outcome === 'ALEG' ? { paidOn: '2026-11-20', means: 'pix' } : {}
  const closed = await closeCall(world, ana, { callId, outcome, note: '', fields })
  return { callId, closed, codes: brief.ok ? brief.value.outcomes.map(({ code }) => code) : [] }
}

test('a published tree is what agents choose from, and each call keeps its version', async () => {
  const all = await office()
  const before = await called(all, 'ALEG')
  assert.ok(!before.codes.includes('FERIAS'))
  assert.equal(
    answerOf(await publish(all.carla, [...changed('TEC', { isHidden: true }), own])),
    'yes',
  )
  const after = await called(all, 'FERIAS')
  assert.equal(answerOf(after.closed), 'yes')
  assert.ok(after.codes.includes('FERIAS') && !after.codes.includes('TEC'))
  assert.equal(answerOf((await called(all, 'TEC')).closed), 'unknown-outcome')
  const { rows } = await owner.query(
    `select outcome, outcome_version from call where agency_id = $1 and state = 'closed'
     order by closed_at, opened_at`,
    [all.agency.agencyId],
  )
  assert.deepEqual(
    rows.map((row) => [row.outcome, row.outcome_version]),
    [
      ['ALEG', 2],
      ['FERIAS', 1001],
    ],
  )
})

test('a report keeps the flags that held when the call was closed', async () => {
  const all = await office()
  await called(all, 'ALEG')
  const flags = async () => {
    const { rows } = await owner.query(
      'select productive from attempt where agency_id = $1 order by started_at, id',
      [all.agency.agencyId],
    )
    return rows.map((row) => row.productive)
  }
  assert.equal(answerOf(await publish(all.carla, changed('ALEG', { productive: true }))), 'yes')
  assert.deepEqual(await flags(), [false])
  clock.advance({ minutes: 5 })
  await called(all, 'ALEG')
  assert.deepEqual(await flags(), [false, true])
  const day = clock.now().toZonedDateTimeISO('America/Sao_Paulo').toPlainDate()
  const from = day.toZonedDateTime('America/Sao_Paulo').toInstant()
  const span = { from, to: from.add({ hours: 24 }), day }
  const numbers = await world.transaction(all.carla, (tx) => listNumbers(tx, span))
  assert.equal(
    numbers.reduce((sum, one) => sum + one.rightParty, 0),
    2,
  )
})

test('a creditor may have a tree of its own, and go with the agency again', async () => {
  const all = await office()
  const { creditorId } = all.portfolio
  const hidden = async () => {
    const found = await world.transaction(all.ana, (tx) => tree.treeFor(tx, creditorId))
    return found.outcomes.filter(({ isHidden }) => isHidden).map(({ code }) => code)
  }
  const other = changed('CANC', { isHidden: true })
  assert.equal(answerOf(await publish(all.carla, changed('TEC', { isHidden: true }))), 'yes')
  assert.deepEqual(await hidden(), ['TEC'])
  assert.equal(answerOf(await publish(all.carla, other, creditorId)), 'yes')
  assert.deepEqual(await hidden(), ['CANC'])
  const back = () => tree.followAgency(world, all.carla, { creditorId, reason })
  assert.equal(answerOf(await back()), 'yes')
  assert.deepEqual(await hidden(), ['TEC'])
  assert.equal(answerOf(await back()), 'nothing-changed')
})

test('undoing publishes what was before, and loses no code', async () => {
  const all = await office()
  assert.equal(answerOf(await publish(all.carla, [...shippedNodes, own])), 'yes')
  const undo = (version: number) => tree.restore(world, all.carla, { version, reason })
  assert.equal(answerOf(await undo(1999)), 'unknown-version')
  assert.equal(answerOf(await undo(0)), 'yes')
  assert.equal(answerOf(await undo(0)), 'nothing-changed')
  const now = await world.transaction(all.carla, (tx) => tree.inForceIn(tx, null))
  assert.equal(now.version, 1002)
  assert.equal(now.nodes.find(({ code }) => code === 'FERIAS')?.isHidden, true)
})

test('a tree with problems is kept as a draft and never published', async () => {
  const { carla } = await office()
  const broken = changed('FALT', { hold: null })
  const answer = await publish(carla, broken)
  assert.equal(answerOf(answer), 'tree-with-problems')
  assert.deepEqual(!answer.ok && answer.facts.problem, 'legal-changed')
  const before = await world.transaction(carla, (tx) => tree.inForceIn(tx, null))
  assert.equal(before.version, 0)
})

test('two windows on one draft: the second is told', async () => {
  const { carla } = await office()
  const save = (draftVersion: number) =>
    tree.saveDraft(world, carla, { nodes: shippedNodes, draftVersion, basedOn: 0 })
  assert.equal(answerOf(await save(0)), 'yes')
  assert.equal(answerOf(await save(0)), 'changed-meanwhile')
  assert.equal(answerOf(await save(1)), 'yes')
  assert.equal(answerOf(await save(1)), 'changed-meanwhile')
  assert.equal(
    answerOf(await tree.publish(world, carla, { reason, draftVersion: 1 })),
    'changed-meanwhile',
  )
  await tree.dropDraft(world, carla, {})
  assert.equal(answerOf(await save(2)), 'changed-meanwhile')
  assert.equal(answerOf(await tree.publish(world, carla, { reason, draftVersion: 2 })), 'no-draft')
})

test('agents choose from the tree and do not write it', async () => {
  const { ana } = await office()
  assert.equal(answerOf(await publish(ana, shippedNodes)), 'not-allowed')
})

test('a version is written once: not even the owner of the tables changes it', async () => {
  const { carla, agency } = await office()
  assert.equal(answerOf(await publish(carla, [...shippedNodes, own])), 'yes')
  await assert.rejects(
    owner.query(`update outcome_tree set nodes = '[]' where agency_id = $1`, [agency.agencyId]),
    /kept as it was written/,
  )
})
