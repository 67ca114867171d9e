import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { addAddress } from '../debtors/address-actions.ts'
import { planDay } from './actions.ts'
import { caseOf, mindGaps } from './gap-actions.ts'
import { countGaps, listGaps } from './gap-store.ts'
import { ensurePlan, listNow } from './worklist-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  return { agency, ana: agency.person('agent'), portfolio: await newPortfolio(held, agency) }
}
type Office = Awaited<ReturnType<typeof office>>

const gapsOf = ({ ana }: Office) =>
  world
    .transaction(ana, (tx) => listGaps(tx, {}, { limit: 50 }))
    .then((rows) => rows.map(({ debtorId, missing }) => [debtorId, missing.join(' ')]))

const nowhere = { jurisdiction: null, birthOn: null, postalCode: '' }

test('a plan finds who cannot be called well yet, and what each lacks', async () => {
  const made = await office()
  const { agency, portfolio } = made
  await newDebtor(held, agency, portfolio)
  const lost = await newDebtor(held, agency, portfolio, { jurisdiction: null })
  const silent = await newDebtor(held, agency, portfolio, {
    items: [{ cents: 90, dueOn: '2026-10-10' }],
  })
  await owner.query(`update contact_point set state = 'dead' where id = $1`, [
    silent.contactPointId,
  ])
  await planDay(world, agency.agencyId)
  assert.deepEqual(await gapsOf(made), [
    [lost.debtorId, 'place'],
    [silent.debtorId, 'phone'],
  ])
  const counts = await world.transaction(made.ana, (tx) => countGaps(tx, {}))
  assert.deepEqual(
    counts.map(({ missing, count }) => `${missing} ${count}`),
    ['phone 1', 'place 1'],
  )
})

test('planned again, the same gaps stand once', async () => {
  const made = await office()
  await newDebtor(held, made.agency, made.portfolio, nowhere)
  await planDay(world, made.agency.agencyId)
  const first = await gapsOf(made)
  await planDay(world, made.agency.agencyId)
  assert.equal(first.length, 1)
  assert.deepEqual(await gapsOf(made), first)
})

test('what is mended leaves the room at once', async () => {
  const made = await office()
  const { debtorId } = await newDebtor(held, made.agency, made.portfolio, { jurisdiction: null })
  await planDay(world, made.agency.agencyId)
  assert.equal((await gapsOf(made)).length, 1)
  const given = await addAddress(world, made.ana, {
    debtorId,
    postalCode: '88100-000',
    provenance: 'creditor_contract',
    isMove: true,
  })
  assert.ok(given.ok)
  await mindGaps(world, { agencyId: made.agency.agencyId, debtorId })
  assert.deepEqual(await gapsOf(made), [])
})

test('nobody is asked to complete the case of whom nobody may call', async () => {
  const made = await office()
  const { debtorId } = await newDebtor(held, made.agency, made.portfolio, { jurisdiction: null })
  await owner.query(
    `insert into opt_out (agency_id, debtor_id, channel, evidence, at)
     values ($1, $2, 'all', 'pediu', now())`,
    [made.agency.agencyId, debtorId],
  )
  await planDay(world, made.agency.agencyId)
  assert.deepEqual(await gapsOf(made), [])
})

test('of two alike, the one of whom all is known is called first', async () => {
  const made = await office()
  const { agency, ana, portfolio } = made
  const lacking = await newDebtor(held, agency, portfolio)
  const whole = await newDebtor(held, agency, portfolio)
  await owner.query('update debt set product = null where debtor_id = $1', [lacking.debtorId])
  const plannedAt = await ensurePlan(world, ana)
  const asked = { portfolioId: undefined, plannedAt, pageSize: 50, isEnough: () => false }
  const rows = await world.transaction(ana, (tx) => listNow(tx, asked))
  assert.deepEqual(
    rows.map(({ facts }) => facts.debtorId),
    [whole.debtorId, lacking.debtorId],
  )
  const lackingCase = await world.transaction(ana, (tx) =>
    caseOf(tx, { debtorId: lacking.debtorId, portfolioId: portfolio.portfolioId }),
  )
  assert.equal(lackingCase?.isComplete, false)
})

test('another agency sees none of it', async () => {
  const made = await office()
  await newDebtor(held, made.agency, made.portfolio, { jurisdiction: null })
  await planDay(world, made.agency.agencyId)
  assert.deepEqual(await gapsOf(await office()), [])
})
