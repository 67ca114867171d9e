import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents as inCents, toDecimalText } from '../../kit/money.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { matchPayment } from './actions.ts'
import { claimNotice, hearPix, listUnclaimed, settle } from './pix-actions.ts'
import { askRefund, endRefund, keepLeftOver, spendCredits, undoMatch } from './rest-actions.ts'

// What becomes of money that came odd: too much, of somebody else, or only for a while.

const testWorld = await openTestWorld()
const { world, owner, newAgency, clock } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]
const { agencyId } = agency
const { portfolioId, creditorId } = portfolio

type Row = Record<string, unknown>
const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows
const one = async (text: string, ...values: unknown[]) => (await rows(text, ...values))[0] ?? {}

let made = 0
async function agreed(...owed: number[]) {
  made += 1
  const items = owed.map((amount, index) => ({ dueOn: `2026-09-1${index}`, cents: amount }))
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, { items })
  const { agreementId, txid, cents } = await agreeAgain(debtorId)
  return { debtorId, agreementId, txid, cents }
}

async function agreeAgain(debtorId: string) {
  const offers = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const offer = offers.value.items.find(({ quote }) => quote.shape === 'pay-now')
  assert.ok(offer)
  const accepted = await acceptOffer(world, agent, offer.offerId)
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const charge = await one(
    'select txid, amount_cents::int as cents from charge where agreement_id = $1',
    agreementId,
  )
  return { agreementId, txid: String(charge.txid), cents: Number(charge.cents) }
}

const nameOf = (n: number) => `E${String(n).padStart(31, '0')}`
async function pay(txid: string | undefined, cents: number, more: object = {}) {
  made += 1
  const notice = {
    endToEndId: nameOf(made),
    ...(txid ? { txid } : {}),
    valor: toDecimalText(inCents(cents)),
    horario: String(clock.now()),
    chave: 'cobranca@valefibra.exemplo.com.br',
    ...more,
  }
  await hearPix(world, { pix: [notice] })
  await settle(world, agencyId, notice.endToEndId)
  const { id } = await one('select id from payment where end_to_end_id = $1', notice.endToEndId)
  return { paymentId: String(id), notice }
}

const paymentOf = (paymentId: string) =>
  one(
    `select state, placed_cents::int as placed, left_over_cents::int as left,
       credit_cents::int as credit, refund_cents::int as refund from payment where id = $1`,
    paymentId,
  )
const stateOf = async (agreementId: string) =>
  (await one('select state from agreement where id = $1', agreementId)).state
const owedBy = async (debtorId: string) =>
  Number(
    (
      await one(
        `select coalesce(sum(amount_cents), 0)::int as cents from ledger_entry
         join debt_item item on item.id = debt_item_id where item.debtor_id = $1`,
        debtorId,
      )
    ).cents,
  )

test('a wrong match is undone by entries, and the agreement that it kept goes on', async () => {
  const wrong = await agreed(10000)
  const right = await agreed(10000)
  const before = await owedBy(wrong.debtorId)
  const { paymentId } = await pay(undefined, wrong.cents)
  const { agreementId } = wrong
  assert.ok((await matchPayment(world, supervisor, { paymentId, agreementId })).ok)
  assert.equal(await stateOf(wrong.agreementId), 'kept')

  const asked = { paymentId, reason: 'era de outra pessoa' }
  const refused = await undoMatch(world, agent, asked)
  assert.equal(refused.ok ? '' : refused.refusal, 'not-allowed')
  assert.ok((await undoMatch(world, supervisor, asked)).ok)
  assert.equal(await stateOf(wrong.agreementId), 'open')
  assert.equal(await owedBy(wrong.debtorId), before, 'the discount too is owed again')
  const again = await undoMatch(world, supervisor, asked)
  assert.equal(again.ok ? '' : again.refusal, 'not-matched')

  const given = { paymentId, agreementId: right.agreementId }
  assert.ok((await matchPayment(world, supervisor, given)).ok)
  assert.equal(await stateOf(right.agreementId), 'kept')
  const placements = await rows(
    `select sign(amount_cents)::int as sign, reason from placement where payment_id = $1
     order by reason nulls first`,
    paymentId,
  )
  assert.deepEqual(placements, [
    { sign: 1, reason: null },
    { sign: 1, reason: null },
    { sign: -1, reason: 'era de outra pessoa' },
  ])
})

test('what was left over pays what the person comes to owe, and the rest is kept', async () => {
  const { debtorId, txid, cents } = await agreed(10000)
  const { paymentId } = await pay(txid, cents + 3000)
  assert.deepEqual((await paymentOf(paymentId)).left, 3000)
  const kept = await keepLeftOver(world, supervisor, { paymentId })
  assert.ok(kept.ok)
  assert.deepEqual(kept.value, { placedCents: 0n, creditCents: 3000n })

  await owner.query(
    `insert into debt (agency_id, portfolio_id, creditor_id, debtor_id, contract, created_at)
     values ($1, $2, $3, $4, 'NOVO', now())`,
    [agencyId, portfolioId, creditorId, debtorId],
  )
  const { id: itemId } = await one(
    `insert into debt_item (agency_id, debt_id, portfolio_id, creditor_id, debtor_id, due_on,
       original_cents)
     select agency_id, id, portfolio_id, creditor_id, debtor_id, '2026-12-10', 2000
     from debt where debtor_id = $1 and contract = 'NOVO' returning id`,
    debtorId,
  )
  await owner.query(
    `insert into ledger_entry (agency_id, debt_item_id, creditor_id, kind, component, amount_cents,
       on_day, at) values ($1, $2, $3, 'opening', 'principal', 2000, '2026-12-10', now())`,
    [agencyId, itemId, creditorId],
  )
  assert.deepEqual(await spendCredits(world, agencyId), { used: 1 })
  assert.deepEqual(
    await spendCredits(world, agencyId),
    { used: 0 },
    'a night twice changes nothing',
  )
  const { state } = await one('select state from debt_item where id = $1', itemId)
  assert.equal(state, 'settled')
  const expected = { state: 'matched', placed: cents + 2000, left: 0, credit: 1000, refund: 0 }
  assert.deepEqual(await paymentOf(paymentId), expected)
})

test('what was left over goes back to the payer, when a person says that it did', async () => {
  const { txid, cents } = await agreed(10000)
  const { paymentId } = await pay(txid, cents + 500)
  const asked = await askRefund(world, supervisor, { paymentId, reason: 'pagou a mais' })
  assert.ok(asked.ok)
  const { refundId } = asked.value
  const nothing = await askRefund(world, supervisor, { paymentId, reason: 'de novo' })
  assert.equal(nothing.ok ? '' : nothing.refusal, 'nothing-left-over')
  assert.ok((await endRefund(world, supervisor, refundId, { state: 'cancelled' })).ok)
  assert.equal((await paymentOf(paymentId)).left, 500)
  const second = await askRefund(world, supervisor, { paymentId, reason: 'pagou a mais' })
  assert.ok(second.ok)
  const end = { state: 'returned', on: day('2026-11-24'), reference: 'D1' } as const
  assert.ok((await endRefund(world, supervisor, second.value.refundId, end)).ok)
  const late = await endRefund(world, supervisor, second.value.refundId, end)
  assert.equal(late.ok ? '' : late.refusal, 'refund-ended')
  const expected = { state: 'matched', placed: cents, left: 0, credit: 0, refund: 500 }
  assert.deepEqual(await paymentOf(paymentId), expected)
})

test('a Pix that the bank gives back wholly opens the agreement again, once', async () => {
  const { agreementId, debtorId, txid, cents } = await agreed(10000)
  const before = await owedBy(debtorId)
  const { paymentId, notice } = await pay(txid, cents)
  assert.equal(await stateOf(agreementId), 'kept')
  const back = { id: 'D1', valor: notice.valor, status: 'DEVOLVIDO' }
  const again = { ...notice, devolucoes: [back] }
  for (let time = 0; time < 3; time += 1) {
    await hearPix(world, { pix: [again] })
    await settle(world, agencyId, `${notice.endToEndId}:D1`)
  }
  assert.equal(await stateOf(agreementId), 'open')
  assert.equal(await owedBy(debtorId), before)
  const expected = { state: 'returned', placed: 0, left: 0, credit: 0, refund: cents }
  assert.deepEqual(await paymentOf(paymentId), expected)
})

test('a part that goes back leaves the other part where it was', async () => {
  const { agreementId, txid, cents } = await agreed(10000)
  const { paymentId, notice } = await pay(txid, cents)
  const back = { id: 'D2', valor: '10.00', status: 'DEVOLVIDO' }
  const refused = { id: 'D3', valor: '20.00', status: 'NAO_REALIZADO' }
  await hearPix(world, { pix: [{ ...notice, devolucoes: [back, refused] }] })
  await settle(world, agencyId, `${notice.endToEndId}:D2`)
  assert.equal(await stateOf(agreementId), 'open')
  const expected = { state: 'matched', placed: cents - 1000, left: 0, credit: 0, refund: 1000 }
  assert.deepEqual(await paymentOf(paymentId), expected)
  const paid = await one(
    'select sum(paid_cents)::int as cents from instalment where agreement_id = $1',
    agreementId,
  )
  assert.equal(paid.cents, cents - 1000)
})

test('money by a key of two agencies waits until one of them says that it is its own', async () => {
  const other = await newAgency('A Outra')
  await newPortfolio(testWorld, other)
  const notice = {
    endToEndId: nameOf(900),
    valor: '12.34',
    horario: String(clock.now()),
    chave: 'cobranca@valefibra.exemplo.com.br',
  }
  await hearPix(world, { pix: [notice] })
  const theirs = other.person('supervisor')
  const noticeId = notice.endToEndId
  for (const who of [supervisor, theirs]) {
    const seen = await listUnclaimed(world, who)
    assert.ok(seen.ok)
    assert.deepEqual(
      seen.value.map((row) => row.noticeId),
      [noticeId],
    )
  }
  const answers = await Promise.all(
    [supervisor, theirs].map((who) => claimNotice(world, who, { noticeId })),
  )
  assert.equal(answers.filter(({ ok }) => ok).length, 1, 'the first has it')
  const kept = await rows('select agency_id from payment_notice where end_to_end_id = $1', noticeId)
  assert.equal(kept.length, 1)
})
