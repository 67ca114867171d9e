import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { obtainPermit } from '../outreach/actions.ts'
import { insertAttempt } from '../outreach/store.ts'
import type { Purpose } from './facts.ts'
import { hashOf, type Judged, judgeAgain } from './judged.ts'
import { dropMonths, makeMonths } from './months-store.ts'
import { packOf } from './pack-content.ts'

const testWorld = await openTestWorld()
const { world, owner, clock, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const agent = agency.person('agent')

type How = { readonly purpose?: Purpose; readonly isBegun?: boolean }

/** Somebody new is asked about at a moment; with a permit, the call is begun. */
async function decide(at: string, { purpose = 'collection', isBegun = false }: How = {}) {
  clock.set(at)
  const asked = { channel: 'voice_manual', purpose } as const
  const items = [{ cents: 10000, dueOn: at.slice(0, 10) }]
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio, { items })
  const decision = await world.transaction(agent, async (tx) => {
    const made = await obtainPermit(tx, agent, { debtorId, contactPointId }, asked)
    const by = { ...portfolio, callId: null, agentId: agent.userId }
    if (made.ok && isBegun) await insertAttempt(tx, made.permit, by)
    return made
  })
  return { decision, debtorId }
}

const monthsOf = async (debtorId: string) =>
  (
    await owner.query<{ month: string }>(
      'select tableoid::regclass::text as month from permit_decision where debtor_id = $1',
      [debtorId],
    )
  ).rows.map(({ month }) => month)

const refused = (text: string, why: RegExp) => assert.rejects(owner.query(text), why)

test('each decision is in the month in which it was made, to the second', async () => {
  const last = await decide('2026-11-30T20:59:59-03:00')
  const first = await decide('2026-11-30T21:00:00-03:00')
  assert.deepEqual(await monthsOf(last.debtorId), ['kept.permit_decision_2026_11'])
  assert.deepEqual(await monthsOf(first.debtorId), ['kept.permit_decision_2026_12'])
})

test('where no month is ready nothing is lost, and the call has its permit all the same', async () => {
  const { decision, debtorId } = await decide('2051-03-07T10:00:00-03:00', { isBegun: true })
  assert.ok(decision.ok)
  assert.deepEqual(await monthsOf(debtorId), ['kept.permit_decision_rest'])
})

test('months are made ahead once; one of which something is kept already stays where it is', async () => {
  clock.set('2051-01-15T10:00:00-03:00')
  assert.equal(await makeMonths(world), 12)
  assert.equal(await makeMonths(world), 0)
  const { debtorId } = await decide('2051-04-03T10:00:00-03:00')
  assert.deepEqual(await monthsOf(debtorId), ['kept.permit_decision_2051_04'])
  const late = await decide('2051-03-08T10:00:00-03:00')
  assert.deepEqual(await monthsOf(late.debtorId), ['kept.permit_decision_rest'])
})

test('nobody changes a decision, a line of the journal or the wording of a law', async () => {
  await decide('2026-11-24T10:00:00-03:00')
  for (const table of ['permit_decision', 'journal_line', 'pack_version']) {
    const written = /kept as it was written/
    await refused(`update ${table} set agency_id = agency_id`, written)
    await refused(`delete from ${table}`, written)
    await refused(`truncate ${table} cascade`, written)
  }
  await refused('delete from kept.permit_decision_2026_11', /kept as it was written/)
  await refused('truncate kept.permit_decision_2026_11 cascade', /kept as it was written/)
})

test('whole months go when five years are over, with their attempts, and not a day before', async () => {
  const { rows } = await owner.query<{ old: string; young: string }>(
    `select to_char(the_day - interval '61 months', form) as old,
       to_char(the_day - interval '60 months', form) as young
     from (values (date_trunc('month', now()) + interval '10 days', 'YYYY-MM-DD"T12:00:00Z"'))
       asked (the_day, form)`,
  )
  const { old = '', young = '' } = rows[0] ?? {}
  for (const at of [old, young])
    await owner.query('select make_decision_months($1::date, 1)', [at.slice(0, 10)])
  const answered = { purpose: 'inbound_reply', isBegun: true } as const
  const gone = await decide(old, answered)
  const stays = await decide(young, answered)
  assert.ok(gone.decision.ok && stays.decision.ok)
  await owner.query(
    `insert into legal_hold (agency_id, debtor_id, reason, placed_at, placed_by)
     select agency_id, id, 'Processo', now(), 'Rita' from debtor where id = $1`,
    [gone.debtorId],
  )
  assert.equal(await dropMonths(world), 0, 'what is kept for a suit waits for its end')
  await owner.query(
    `update legal_hold set lifted_at = now(), lifted_by = 'Rita', lift_reason = 'Fim'
     where debtor_id = $1`,
    [gone.debtorId],
  )
  assert.equal(await dropMonths(world), 1)
  assert.deepEqual(await monthsOf(gone.debtorId), [])
  assert.equal((await monthsOf(stays.debtorId)).length, 1)
  const { rows: left } = await owner.query(
    'select debtor_id from attempt where debtor_id = any ($1)',
    [[gone.debtorId, stays.debtorId]],
  )
  assert.deepEqual(left, [{ debtor_id: stays.debtorId }])
  assert.equal(await dropMonths(world), 0)
  await refused('delete from permit_decision', /kept as it was written/)
})

type Kept = {
  readonly judged: Judged
  readonly packVersions: Record<string, string>
  readonly inputHash: string
  readonly outcome: string
  readonly blockers: { readonly ruleId: string }[]
  readonly contents: string[]
}

const keptOf = async (debtorId: string) =>
  (
    await owner.query<Kept>(
      `select judged, pack_versions as "packVersions", input_hash as "inputHash", outcome, blockers,
         array(select content from pack_version, jsonb_each_text(pack_hashes) named
           where pack_id = named.key and content_hash = named.value) as contents
       from permit_decision where debtor_id = $1`,
      [debtorId],
    )
  ).rows

test('what was decided can be judged again, by the wording that was in force', async () => {
  for (const at of ['2026-11-24T10:00:00.123456789-03:00', '2026-11-29T10:00:00-03:00']) {
    const { debtorId, decision } = await decide(at)
    const [kept] = await keptOf(debtorId)
    assert.ok(kept)
    assert.equal(hashOf(kept.judged, kept.packVersions), kept.inputHash)
    assert.equal(kept.contents.length, 3, 'everywhere, Brazil, São Paulo')
    const again = judgeAgain(kept.judged, kept.contents.map(packOf))
    assert.equal(again.inputHash, kept.inputHash)
    assert.equal(again.outcome, decision.outcome)
    const ids = again.ok ? [] : again.blockers.map(({ ruleId }) => ruleId)
    assert.deepEqual(
      ids,
      kept.blockers.map(({ ruleId }) => ruleId),
    )
  }
})

test('the wording of a pack is kept once, however often it is asked', async () => {
  await decide('2026-11-24T11:00:00-03:00')
  const { rows } = await owner.query(
    'select pack_id, count(*)::int from pack_version group by 1 order by 1',
  )
  assert.deepEqual(rows, [
    { pack_id: 'ALL', count: 1 },
    { pack_id: 'BR', count: 1 },
    { pack_id: 'BR-SP', count: 1 },
  ])
})

test('an attempt names its own permit whole: no other moment, no refusal, none twice', async () => {
  const { debtorId } = await decide('2026-11-24T14:00:00-03:00', { isBegun: true })
  const { rows } = await owner.query('select * from attempt where debtor_id = $1', [debtorId])
  const given = rows[0]
  const insert = (change: object) => {
    const entries = Object.entries({ ...given, id: undefined, ...change }).filter(
      ([, value]) => value !== undefined,
    )
    const names = entries.map(([name]) => name).join(', ')
    const places = entries.map((_, index) => `$${index + 1}`).join(', ')
    const values = entries.map(([, value]) => value)
    return owner.query(`insert into attempt (${names}) values (${places})`, values)
  }
  await assert.rejects(insert({}), /a_permit_is_used_once/)
  const other = agency.agencyId
  await assert.rejects(insert({ permit_id: other }), /only_with_a_permit/)
  const dayLater = '2026-11-25T17:00:00Z'
  await assert.rejects(insert({ started_at: dayLater }), /within_its_permit/)
  const refusal = await decide('2026-11-29T10:00:00-03:00')
  assert.ok(!refusal.decision.ok)
})
