import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { listPointLines } from '../debtors/point-store.ts'
import { purgeNumbers } from './purge-actions.ts'

const held = await openTestWorld()
const { world, owner } = held
const agency = await held.newAgency()
const portfolio = await newPortfolio(held, agency)

async function somebody(provenance: string, more: { isOpen?: boolean } = {}) {
  const made = await newDebtor(held, agency, portfolio, { provenance, phone: '+5511987654321' })
  if (!more.isOpen)
    await owner.query(`update debt_item set state = 'settled' where debtor_id = $1`, [
      made.debtorId,
    ])
  return made
}

const storedValue = async (contactPointId: string) =>
  (await owner.query('select value from contact_point where id = $1', [contactPointId])).rows[0]
    .value

test('what a bureau gave goes with the debt, and its story says so', async () => {
  const { debtorId, contactPointId } = await somebody('bureau_enriched')
  await purgeNumbers(world, agency.agencyId)
  assert.equal(await storedValue(contactPointId), `purged:21:${contactPointId}`)
  const lines = await world.transaction(agency.person('agent'), (tx) =>
    listPointLines(tx, debtorId),
  )
  assert.deepEqual(
    lines.map(({ happened, evidence }) => [happened, evidence]),
    [
      ['noted', null],
      ['purged', 'BR-LGPD-AFTER'],
    ],
  )
  const { rows } = await owner.query(
    `select facts from journal_line where what = 'debtor.numbers-purged' and debtor_id = $1`,
    [debtorId],
  )
  assert.deepEqual(rows, [{ facts: { count: 1 } }])
})

test('what the person or the contract gave stays, and so does all of an open debt', async () => {
  const kept = [
    await somebody('consumer_provided'),
    await somebody('creditor_contract'),
    await somebody('public_search', { isOpen: true }),
  ]
  await purgeNumbers(world, agency.agencyId)
  for (const { contactPointId } of kept)
    assert.equal(await storedValue(contactPointId), '+5511987654321')
})

test('while a complaint is open nothing is erased', async () => {
  const { debtorId, contactPointId } = await somebody('unknown')
  const { rows } = await owner.query(
    `insert into hold (agency_id, debtor_id, reason, placed_at)
     values ($1, $2, 'complaint', now()) returning id`,
    [agency.agencyId, debtorId],
  )
  await purgeNumbers(world, agency.agencyId)
  assert.equal(await storedValue(contactPointId), '+5511987654321')
  await owner.query('update hold set lifted_at = now() where id = $1', [rows[0].id])
  assert.equal((await purgeNumbers(world, agency.agencyId)).people, 1)
  assert.match(await storedValue(contactPointId), /^purged:21:/)
})

test('what is kept for a suit stays, whatever is owed', async () => {
  const { debtorId, contactPointId } = await somebody('bureau_enriched')
  await owner.query(
    `insert into legal_hold (agency_id, debtor_id, reason, placed_at, placed_by)
     values ($1, $2, 'Processo', now(), 'Rita')`,
    [agency.agencyId, debtorId],
  )
  assert.equal((await purgeNumbers(world, agency.agencyId)).people, 0)
  assert.equal(await storedValue(contactPointId), '+5511987654321')
})

test('what another night removed whole is not erased again', async () => {
  const { contactPointId } = await somebody('bureau_enriched')
  await owner.query(`update contact_point set value = 'removed:' || id where id = $1`, [
    contactPointId,
  ])
  assert.equal((await purgeNumbers(world, agency.agencyId)).people, 0)
  assert.equal(await storedValue(contactPointId), `removed:${contactPointId}`)
})

test('a night that runs twice erases once', async () => {
  await somebody('bureau_enriched')
  assert.equal((await purgeNumbers(world, agency.agencyId)).people, 1)
  assert.equal((await purgeNumbers(world, agency.agencyId)).people, 0)
})
