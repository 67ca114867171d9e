import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import { followUpAgreements } from '../agreements/night-actions.ts'
import { placeStop } from '../calls/stop-actions.ts'
import type { Person } from '../identity/actor.ts'
import { planDay } from './actions.ts'
import { ensurePlan, listNow } from './worklist-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  return { agency, ana: agency.person('agent'), portfolio: await newPortfolio(held, agency) }
}

const planOf = async ({ agencyId }: TestAgency) =>
  (
    await owner.query(
      `select day::text, debtor_id, portfolio_id, score, reasons, balance_cents, oldest_due_on::text
       from plan_item where agency_id = $1 order by day, score desc, debtor_id`,
      [agencyId],
    )
  ).rows

async function listed(agent: Person) {
  const plannedAt = await ensurePlan(world, agent)
  const asked = { portfolioId: undefined, plannedAt, pageSize: 50, isEnough: () => false }
  const rows = await world.transaction(agent, (tx) => listNow(tx, asked))
  return rows.map(({ facts, priority }) => [facts.debtorId, priority.reasons[0]?.reason])
}

test('a night that runs twice leaves the same plan', async () => {
  const { agency, portfolio } = await office()
  for (let n = 0; n < 5; n += 1) await newDebtor(held, agency, portfolio)
  await newDebtor(held, agency, portfolio, { items: [] })
  const first = await planDay(world, agency.agencyId)
  const plan = await planOf(agency)
  const again = await planDay(world, agency.agencyId)
  assert.deepEqual([first.planned, again.planned], [5, 5])
  assert.deepEqual(await planOf(agency), plan)
  assert.equal(plan[0].balance_cents, '10000')
})

test('two nights at once are one plan', async () => {
  const { agency, portfolio } = await office()
  await newDebtor(held, agency, portfolio)
  await Promise.all([planDay(world, agency.agencyId), planDay(world, agency.agencyId)])
  assert.equal((await planOf(agency)).length, 1)
})

test('pages of people leave nobody out', async () => {
  const { agency, portfolio } = await office()
  await owner.query(
    `with people as (
       insert into debtor (agency_id, kind, country, document_kind, document, name, locale,
         created_at)
       select $1, 'person', 'BR', 'cpf', n::text, 'PESSOA ' || n, 'pt-BR', now()
       from generate_series(1, 4500) n returning agency_id, id),
     phones as (
       insert into contact_point (agency_id, debtor_id, kind, value, provenance, noted_at)
       select agency_id, id, 'phone', '+5511987654321', 'creditor_contract', now() from people
       returning 1),
     debts as (
       insert into debt (agency_id, portfolio_id, creditor_id, debtor_id, contract, created_at)
       select agency_id, $2, $3, id, 'C', now() from people
       returning agency_id, id, debtor_id),
     items as (
       insert into debt_item (agency_id, debt_id, portfolio_id, creditor_id, debtor_id, due_on,
         original_cents)
       select agency_id, id, $2, $3, debtor_id, '2026-10-10', 5000 from debts
       returning agency_id, id)
     insert into ledger_entry (agency_id, debt_item_id, creditor_id, kind, component,
       amount_cents, on_day, at)
     select agency_id, id, $3, 'opening', 'principal', 5000, '2026-10-10', now() from items`,
    [agency.agencyId, portfolio.portfolioId, portfolio.creditorId],
  )
  assert.deepEqual(await planDay(world, agency.agencyId), { planned: 4500 })
})

test('what happens during the day shows at once: a stop takes off the list', async () => {
  const { agency, ana, portfolio } = await office()
  const maria = await newDebtor(held, agency, portfolio)
  const joana = await newDebtor(held, agency, portfolio, {
    items: [{ cents: 900000, dueOn: '2026-11-01' }],
  })
  assert.deepEqual(
    (await listed(ana)).map(([id]) => id),
    [joana.debtorId, maria.debtorId],
  )
  const placed = await placeStop(world, ana, {
    debtorId: joana.debtorId,
    kind: 'channel',
    channel: 'voice',
    contactPointId: null,
    untilOn: null,
    evidence: 'pediu',
    door: 'person-page',
    callId: null,
    protocol: null,
  })
  assert.ok(placed.ok)
  assert.deepEqual(
    (await listed(ana)).map(([id]) => id),
    [maria.debtorId],
  )
})

test('an agreement that breaks brings the person back at once, with that reason', async () => {
  const { agency, ana, portfolio } = await office()
  await newDebtor(held, agency, portfolio)
  const { debtorId } = await newDebtor(held, agency, portfolio)
  await agree(agency, debtorId, portfolio)
  assert.equal((await listed(ana)).length, 1)
  clock.set('2026-12-20T10:00:00-03:00')
  assert.equal((await listed(ana)).find(([id]) => id === debtorId)?.[1], 'instalment-late')
  clock.set('2026-12-21T10:00:00-03:00')
  await planDay(world, agency.agencyId)
  await owner.query('delete from plan_item where debtor_id = $1', [debtorId])
  assert.equal((await listed(ana)).length, 1)
  assert.equal((await followUpAgreements(world, agency.agencyId)).rescued, 1)
  assert.equal((await listed(ana)).find(([id]) => id === debtorId)?.[1], 'agreement-rescue')
  clock.set('2026-12-24T10:00:00-03:00')
  assert.equal((await followUpAgreements(world, agency.agencyId)).broken, 1)
  const back = await world.transaction(ana, async (tx) => {
    const plannedAt = tx.now
    const asked = { portfolioId: undefined, plannedAt, pageSize: 50, isEnough: () => false }
    return listNow(tx, asked)
  })
  const found = back.find(({ facts }) => facts.debtorId === debtorId)
  assert.ok(found?.priority.reasons.some(({ reason }) => reason === 'broken-agreement'))
})

async function agree(
  { agencyId }: TestAgency,
  debtorId: string,
  { portfolioId, creditorId }: { portfolioId: string; creditorId: string },
) {
  const client = await owner.connect()
  await client.query('begin')
  const { rows } = await client.query(
    `insert into offer (agency_id, debtor_id, portfolio_id, creditor_id, shape, quote,
       balance_cents, discount_cents, total_cents, policy_version, terms_version, made_by,
       made_at, acceptable_until)
     values ($1, $2, $3, $4, 'custom', '{}', 10000, 0, 10000, 0, 0, 'teste',
       '2026-11-24T10:00-03', '2026-11-25T00:00-03')
     returning id`,
    [agencyId, debtorId, portfolioId, creditorId],
  )
  const made = await client.query(
    `insert into agreement (agency_id, code, offer_id, debtor_id, portfolio_id, creditor_id,
       balance_cents, discount_cents, total_cents, accepted_at, accepted_channel, accepted_text)
     values ($1, 'A-1', $2, $3, $4, $5, 10000, 0, 10000, '2026-11-24T10:00-03', 'voice_manual', '')
     returning id`,
    [agencyId, rows[0].id, debtorId, portfolioId, creditorId],
  )
  await client.query(
    `insert into instalment (agency_id, agreement_id, creditor_id, n, due_on, amount_cents)
     values ($1, $2, $3, 1, '2026-12-10', 10000)`,
    [agencyId, made.rows[0].id, creditorId],
  )
  await client.query('commit')
  client.release()
}

test('another agency plans and lists only its own', async () => {
  const ours = await office()
  await newDebtor(held, ours.agency, ours.portfolio)
  const theirs = await office()
  assert.equal((await planDay(world, theirs.agency.agencyId)).planned, 0)
  assert.deepEqual(await listed(theirs.ana), [])
})
