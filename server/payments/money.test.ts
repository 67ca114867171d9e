import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents as inCents, toDecimalText } from '../../kit/money.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer, cancelAgreement } from '../agreements/actions.ts'
import { followUpAgreements } from '../agreements/night-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { matchPayment, recordPayment } from './actions.ts'
import { hearPix, settle } from './pix-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]

const owing = {
  items: [
    { dueOn: '2026-09-10', cents: 10000 },
    { dueOn: '2026-10-10', cents: 10000 },
  ],
}

type Row = Record<string, unknown>
const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows
const one = async (text: string, ...values: unknown[]) => (await rows(text, ...values))[0] ?? {}

async function agreed(shape: string) {
  const person = await newDebtor(testWorld, agency, portfolio, owing)
  const { debtorId } = person
  const { portfolioId } = portfolio
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(made.ok)
  const offer = made.value.items.find(({ quote }) => quote.shape === shape)
  assert.ok(offer, `${shape} is offered`)
  const accepted = await acceptOffer(world, agent, offer.offerId)
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const charges = await rows(
    `select txid, amount_cents::int as cents from charge where agreement_id = $1 order by issued_at,
       (select n from instalment where id = instalment_id)`,
    agreementId,
  )
  return { ...person, agreementId, offer, charges }
}

let told = 0
const pix = (txid: unknown, cents: number, at = String(clock.now())) => {
  told += 1
  const endToEndId = `E${String(told).padStart(31, '0')}`
  return { endToEndId, txid, valor: toDecimalText(inCents(cents)), horario: at }
}

async function hear(...notices: ReturnType<typeof pix>[]) {
  const heard = await hearPix(world, { pix: notices })
  for (const { endToEndId } of notices) await settle(world, agency.agencyId, endToEndId)
  return heard
}

const stateOf = (agreementId: string) =>
  one('select state from agreement where id = $1', agreementId)

const balanceOf = (debtorId: string) =>
  one(
    `select coalesce(sum(amount_cents) filter (where component = 'principal'), 0)::int as principal
     from ledger_entry join debt_item item on item.id = debt_item_id where item.debtor_id = $1`,
    debtorId,
  )

test('an accepted offer makes instalments that add up, each with its Pix', async () => {
  const { agreementId, offer, charges } = await agreed('smallest-monthly')
  const sum = await one(
    `select sum(amount_cents)::int as cents, count(*)::int as parts from instalment
     where agreement_id = $1`,
    agreementId,
  )
  assert.equal(sum.cents, Number(offer.quote.totalCents))
  assert.equal(charges.length, sum.parts)
  assert.match(String(charges[0]?.txid), /^C[0-9A-Z]{24}$/)
})

test('the same offer is accepted once, however many say yes at the same time', async () => {
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, owing)
  const { portfolioId } = portfolio
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(made.ok)
  const [first] = made.value.items
  assert.ok(first)
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => acceptOffer(world, agent, first.offerId)),
  )
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))
  assert.deepEqual([...new Set(refusals)], ['already-in-agreement'])
})

test('an offer that expired, or whose debt changed since, is not accepted', async () => {
  const { debtorId, itemIds } = await newDebtor(testWorld, agency, portfolio, owing)
  const { portfolioId } = portfolio
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(made.ok)
  const [first] = made.value.items
  assert.ok(first)
  await owner.query(
    `insert into ledger_entry (agency_id, debt_item_id, creditor_id, kind, component, amount_cents,
       on_day, at)
     values ($1, $2, $3, 'adjustment', 'principal', -100, '2026-11-01', now())`,
    [agency.agencyId, itemIds[0], portfolio.creditorId],
  )
  const outdated = await acceptOffer(world, agent, first.offerId)
  assert.equal(outdated.ok ? '' : outdated.refusal, 'offer-outdated')
  clock.set('2026-12-24T10:00:00-03:00')
  const expired = await acceptOffer(world, agent, first.offerId)
  assert.equal(expired.ok ? '' : expired.refusal, 'offer-expired')
  clock.set('2026-11-24T10:00:00-03:00')
})

test('the bank tells fifty times at once, and it is one payment', async () => {
  const { agreementId, debtorId, charges } = await agreed('pay-now')
  const notice = pix(charges[0]?.txid, Number(charges[0]?.cents))
  const fifty = Array.from({ length: 50 })
  const answers = await Promise.all(fifty.map(() => hearPix(world, { pix: [notice] })))
  assert.equal(
    answers.reduce((sum, { heard }) => sum + heard, 0),
    1,
  )
  await Promise.all(fifty.map(() => settle(world, agency.agencyId, notice.endToEndId)))
  assert.deepEqual(await stateOf(agreementId), { state: 'kept' })
  assert.deepEqual(await balanceOf(debtorId), { principal: 0 })
  const counted = await one(
    'select count(*)::int as count from payment where agreement_id = $1',
    agreementId,
  )
  assert.equal(counted.count, 1)
})

test('a part of an instalment is taken, and the rest keeps the agreement', async () => {
  const { agreementId, charges } = await agreed('pay-now')
  const cents = Number(charges[0]?.cents)
  await hear(pix(charges[0]?.txid, 100))
  assert.deepEqual(await stateOf(agreementId), { state: 'open' })
  const fresh = await rows(
    `select amount_cents::int as cents, txid = $2 as "isOld" from charge
     where agreement_id = $1 and superseded_at is null`,
    agreementId,
    charges[0]?.txid,
  )
  assert.deepEqual(fresh, [{ cents: cents - 100, isOld: false }], 'a fresh code of what is left')
  await hear(pix(charges[0]?.txid, cents - 100))
  assert.deepEqual(await stateOf(agreementId), { state: 'kept' })
})

test('money beyond what was agreed waits on the payment for a person', async () => {
  const { agreementId, charges } = await agreed('pay-now')
  const cents = Number(charges[0]?.cents)
  await hear(pix(charges[0]?.txid, cents + 777))
  const kept = await one(
    'select left_over_cents::int as cents, state from payment where agreement_id = $1',
    agreementId,
  )
  assert.deepEqual(kept, { cents: 777, state: 'matched' })
})

test('a Pix of nobody waits on a list until a supervisor says whose it is', async () => {
  const { agreementId, charges } = await agreed('pay-now')
  const cents = Number(charges[0]?.cents)
  const stray = {
    ...pix('C000000000000000000000000', cents),
    chave: 'cobranca@valefibra.exemplo.com.br',
  }
  await hear(stray)
  const waiting = await one(
    'select id, state, unmatched_reason from payment where end_to_end_id = $1',
    stray.endToEndId,
  )
  assert.equal(waiting.unmatched_reason, 'unknown-txid')
  const paymentId = String(waiting.id)
  const refused = await matchPayment(world, agent, { paymentId, agreementId })
  assert.equal(refused.ok ? '' : refused.refusal, 'not-allowed')
  const matched = await matchPayment(world, supervisor, { paymentId, agreementId })
  assert.ok(matched.ok)
  assert.deepEqual(await stateOf(agreementId), { state: 'kept' })
  const again = await matchPayment(world, supervisor, { paymentId, agreementId })
  assert.equal(again.ok ? '' : again.refusal, 'already-matched')
})

test('the same payment recorded twice by hand is one payment', async () => {
  const { agreementId } = await agreed('smallest-monthly')
  const given = {
    agreementId,
    requestKey: '01990000-0000-7000-8000-000000000001',
    amountCents: 3000,
    paidOn: '2026-11-24',
    means: 'cash' as const,
    note: 'no balcão',
  }
  const answers = await Promise.all([1, 2].map(() => recordPayment(world, agent, given)))
  assert.ok(answers.every(({ ok }) => ok))
  const paid = await one(
    'select sum(paid_cents)::int as cents from instalment where agreement_id = $1',
    agreementId,
  )
  assert.equal(paid.cents, 3000)
})

test('an agreement is reminded, warned and broken; what was paid stays paid', async () => {
  const { agreementId, debtorId, charges } = await agreed('down-payment')
  await hear(pix(charges[0]?.txid, Number(charges[0]?.cents)))
  for (let days = 1; days <= 45; days += 1) {
    clock.advance({ hours: 24 })
    await followUpAgreements(world, agency.agencyId)
    await followUpAgreements(world, agency.agencyId)
  }
  const said = await rows(
    `select what, count(*)::int as count from journal_line
     where facts ->> 'agreementId' = $1 and actor_kind = 'system' group by what order by what`,
    agreementId,
  )
  assert.deepEqual(said, [
    { what: 'agreement.broken', count: 1 },
    { what: 'agreement.reminder-due', count: 3 },
    { what: 'agreement.rescue-opened', count: 1 },
    { what: 'agreement.warning-due', count: 2 },
  ])
  assert.deepEqual(await stateOf(agreementId), { state: 'broken' })
  const free = await one(
    `select count(*)::int as count from debt_item
     where debtor_id = $1 and state = 'open' and agreement_id is null`,
    debtorId,
  )
  assert.equal(free.count, 2)
  const balance = await balanceOf(debtorId)
  assert.ok(Number(balance.principal) < 20000, 'the entry was taken off')
  clock.set('2026-11-24T10:00:00-03:00')
})

test('a cancelled agreement frees its debts, and says why', async () => {
  const { agreementId, debtorId } = await agreed('pay-now')
  const refused = await cancelAgreement(world, agent, { agreementId, reason: 'engano' })
  assert.equal(refused.ok ? '' : refused.refusal, 'not-allowed')
  assert.ok((await cancelAgreement(world, supervisor, { agreementId, reason: 'engano' })).ok)
  const free = await one(
    'select count(*)::int as count from debt_item where debtor_id = $1 and agreement_id is null',
    debtorId,
  )
  assert.equal(free.count, 2)
})

test('every word and every centavo left a line in the journal', async () => {
  const lines = await rows('select distinct what from journal_line order by what')
  const names = lines.map(({ what }) => what)
  for (const what of [
    'agreement.opened',
    'agreement.kept',
    'agreement.broken',
    'agreement.cancelled',
    'agreement.reminder-due',
    'agreement.warning-due',
    'payment.received',
    'payment.unmatched',
  ])
    assert.ok(names.includes(what), what)
})
