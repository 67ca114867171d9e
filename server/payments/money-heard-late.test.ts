import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents as inCents, toDecimalText } from '../../kit/money.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer, cancelAgreement } from '../agreements/actions.ts'
import { makeOffers, requestQuote } from '../negotiation/actions.ts'
import { recordDebtPayment } from './actions.ts'
import { hearPix, settle } from './pix-actions.ts'

// Stories that the simulation found: money that is heard of in another order than it was paid.

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]
const { portfolioId } = portfolio
const start = '2026-11-24T10:00:00-03:00'

type Row = Record<string, unknown>
const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows

async function owing(...cents: number[]) {
  clock.set(start)
  const items = cents.map((amount, index) => ({ cents: amount, dueOn: `2026-10-1${index}` }))
  return (await newDebtor(testWorld, agency, portfolio, { items })).debtorId
}

async function offered(debtorId: string, shape: string) {
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  const offer = made.ok ? made.value.items.find(({ quote }) => quote.shape === shape) : undefined
  assert.ok(offer, `${shape} is offered`)
  return offer
}

async function agreed(debtorId: string, shape: string) {
  const accepted = await acceptOffer(world, agent, (await offered(debtorId, shape)).offerId)
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const [charge] = await rows(
    `select txid, charge.amount_cents::int as cents from charge
     join instalment on instalment.id = instalment_id
     where charge.agreement_id = $1 order by n limit 1`,
    agreementId,
  )
  return { agreementId, txid: charge?.txid, cents: Number(charge?.cents) }
}

let told = 0
async function hear(txid: unknown, cents: number, horario: string) {
  told += 1
  const endToEndId = `E${String(told).padStart(31, '0')}`
  const valor = toDecimalText(inCents(cents))
  await hearPix(world, { pix: [{ endToEndId, txid, valor, horario }] })
  await settle(world, agency.agencyId, endToEndId)
}

const byHand = (debtorId: string, amountCents: number, paidOn: string) => {
  told += 1
  const requestKey = `01990000-0000-7000-8000-${String(told).padStart(12, '0')}`
  const given = { requestKey, amountCents, paidOn, means: 'cash', note: '' } as const
  return recordDebtPayment(world, agent, { debtorId, portfolioId, ...given })
}

/** What the entries alone leave of each debt, the oldest first. */
const ledgersOf = async (debtorId: string) =>
  (
    await rows(
      `select sum(amount_cents)::int as cents from ledger_entry
       join debt_item item on item.id = debt_item_id where debtor_id = $1
       group by item.id, due_on order by due_on`,
      debtorId,
    )
  ).map(({ cents }) => cents)

test('money heard of late pays what is still owed, not what was paid already', async () => {
  const debtorId = await owing(10000, 20000)
  clock.set('2026-12-04T10:00:00-03:00')
  assert.ok((await byHand(debtorId, 10000, '2026-12-04')).ok)
  assert.ok((await byHand(debtorId, 10000, '2026-11-25')).ok)
  const left = await ledgersOf(debtorId)
  assert.equal(left.length, 2)
  assert.equal(Number(left[0]) + Number(left[1]), 10000, 'every centavo is in a ledger')
  assert.ok(Number(left[0]) >= -400, 'the first debt took no more than it owed with its charges')
})

test('a Pix of a cancelled agreement pays the one that took over its debts', async () => {
  const debtorId = await owing(10000)
  const old = await agreed(debtorId, 'pay-now')
  const given = { agreementId: old.agreementId, reason: 'engano' }
  assert.ok((await cancelAgreement(world, supervisor, given)).ok)
  const { agreementId, cents } = await agreed(debtorId, 'pay-now')
  await hear(old.txid, cents, start)
  const [row] = await rows('select state from agreement where id = $1', agreementId)
  assert.equal(row?.state, 'kept')
  const [payment] = await rows('select agreement_id from payment where txid = $1', old.txid)
  assert.equal(payment?.agreement_id, agreementId)
})

test('an offer is outdated when money came after it was made, whatever its day', async () => {
  const debtorId = await owing(10000)
  const wish = { downPaymentCents: 0, parts: 1, firstDueOn: '2026-11-30', discountPct: '0' }
  const quoted = await requestQuote(world, agent, { debtorId, portfolioId, ...wish })
  assert.ok(quoted.ok)
  const { offerId } = quoted.value.offer
  clock.set('2026-11-25T10:00:00-03:00')
  assert.ok((await byHand(debtorId, 5000, '2026-11-25')).ok)
  const answer = await acceptOffer(world, agent, offerId)
  assert.equal(answer.ok ? '' : answer.refusal, 'offer-outdated')
})

test('a debt that is settled stays at zero, component by component', async () => {
  const debtorId = await owing(10000)
  const { txid, cents } = await agreed(debtorId, 'pay-now')
  clock.set('2026-11-27T10:00:00-03:00')
  await hear(txid, 5000, '2026-11-27T10:00:00-03:00')
  await hear(txid, cents - 5000, start)
  const owed = await rows(
    `select item.state, sum(amount_cents) filter (where component = 'principal')::int as principal
     from ledger_entry join debt_item item on item.id = debt_item_id
     where debtor_id = $1 group by item.id, item.state`,
    debtorId,
  )
  assert.deepEqual(owed, [{ state: 'settled', principal: 0 }])
})
