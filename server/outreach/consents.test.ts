import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { recordConsent } from '../debtors/consent-actions.ts'
import { listConsents } from '../debtors/consent-store.ts'
import { obtainPermit } from './actions.ts'
import { setShownNumber } from './number-settings-actions.ts'

const held = await openTestWorld()
const { world, owner } = held

async function somebody() {
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { phone: '+5511987654321' })
  return { agency, ana: agency.person('agent'), ...portfolio, ...debtor }
}

type Some = Awaited<ReturnType<typeof somebody>>

const blockersOf = ({ ana, debtorId, contactPointId }: Some, channel: 'sms' | 'voice_manual') =>
  world.transaction(ana, async (tx) => {
    const asked = { channel, purpose: 'collection' } as const
    const decision = await obtainPermit(tx, ana, { debtorId, contactPointId }, asked)
    return decision.ok ? [] : decision.blockers.map(({ ruleId }) => ruleId)
  })

const told = { way: 'call', evidence: 'disse na ligação' } as const

test('a channel that the person takes back is closed at once, and open again when it is given', async () => {
  const one = await somebody()
  const { ana, debtorId } = one
  const say = (isGiven: boolean) =>
    recordConsent(world, ana, { debtorId, channel: 'sms', isGiven, ...told })
  assert.deepEqual(await blockersOf(one, 'sms'), [])
  assert.ok((await say(false)).ok)
  assert.deepEqual(await blockersOf(one, 'sms'), ['ALL-OPT-OUT'])
  assert.ok((await say(true)).ok)
  assert.ok((await say(true)).ok)
  assert.deepEqual(await blockersOf(one, 'sms'), [])
  const lines = await world.transaction(ana, (tx) => listConsents(tx, debtorId))
  assert.deepEqual(
    lines.map(({ isGiven, way }) => [isGiven, way]),
    [
      [true, 'call'],
      [false, 'call'],
    ],
  )
})

test('a number on the list of São Paulo is not called, unless the person authorised the creditor', async () => {
  const one = await somebody()
  const { ana, debtorId, creditorId, agency } = one
  await owner.query(
    `insert into suppression_number values ($1, 5511987654321, 'procon-sp-nao-me-ligue',
       '2026-10-01', $2)`,
    [agency.agencyId, debtorId],
  )
  assert.deepEqual(await blockersOf(one, 'voice_manual'), ['BR-SP-NML'])
  const leave = { debtorId, channel: 'creditor', isGiven: true, ...told } as const
  const missing = await recordConsent(world, ana, leave)
  assert.equal(!missing.ok && missing.refusal, 'creditor-missing')
  assert.ok((await recordConsent(world, ana, { ...leave, creditorId })).ok)
  assert.deepEqual(await blockersOf(one, 'voice_manual'), [])
})

test('a number that goes on a list counts after its days of grace', async () => {
  const one = await somebody()
  const on = (since: string) =>
    owner.query(
      `insert into suppression_number values ($1, 5511987654321, 'procon-sp-nao-me-ligue', $2, $3)
       on conflict (agency_id, number, list_id) do update set since = excluded.since`,
      [one.agency.agencyId, since, one.debtorId],
    )
  await on('2026-10-26')
  assert.deepEqual(await blockersOf(one, 'sms'), [])
  await on('2026-10-25')
  assert.deepEqual(await blockersOf(one, 'sms'), ['BR-SP-NML'])
})

test('an agency that hides its number calls nobody', async () => {
  const one = await somebody()
  const boss = one.agency.person('owner')
  assert.ok((await setShownNumber(world, boss, { callerId: 'withheld' })).ok)
  assert.deepEqual(await blockersOf(one, 'voice_manual'), ['BR-ANATEL-CLI'])
  const shown = { callerId: 'identified', number: '(11) 4000-0000' } as const
  assert.ok((await setShownNumber(world, boss, shown)).ok)
  assert.deepEqual(await blockersOf(one, 'voice_manual'), [])
  const byAgent = await setShownNumber(world, one.ana, shown)
  assert.equal(!byAgent.ok && byAgent.refusal, 'not-allowed')
})

test('nothing of a debt is written to a number that only a bureau gave', async () => {
  const one = await somebody()
  await owner.query(`update contact_point set provenance = 'bureau_enriched' where id = $1`, [
    one.contactPointId,
  ])
  assert.deepEqual(await blockersOf(one, 'sms'), ['BR-CONTACT-POINT'])
})
