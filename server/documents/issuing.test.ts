import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workOff } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { recordPayment } from '../payments/actions.ts'
import { documentPdf } from '../platform/pdf.ts'
import { issueClearance, issueReceipt, issueTerm } from './agreement-actions.ts'
import { issueDebtClearance, issueStatement, issueYearly } from './debt-actions.ts'
import { aboutPdf, wholeBlocks } from './file.ts'
import { findDocument, findDocumentByCode, listDocuments } from './store.ts'

const testWorld = await openTestWorld()
const { world, owner } = testWorld
const agency = await testWorld.newAgency()
const agent = agency.person('agent')
const portfolio = await newPortfolio(testWorld, agency)

async function deal(shape: string) {
  const { debtorId } = await newDebtor(testWorld, agency, portfolio)
  const { portfolioId } = portfolio
  const offers = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const offer = offers.value.items.find(({ quote }) => quote.shape === shape)
  assert.ok(offer)
  const accepted = await acceptOffer(world, agent, offer.offerId)
  assert.ok(accepted.ok)
  return { debtorId, ...accepted.value, quote: offer.quote }
}

let payments = 0
async function pay(agreementId: string, amountCents: number) {
  payments += 1
  const requestKey = `01990000-0000-7000-8000-${String(payments).padStart(12, '0')}`
  const made = await recordPayment(world, agent, {
    ...{ agreementId, amountCents, requestKey },
    ...{ paidOn: '2026-11-24', means: 'pix', note: '' },
  } as never)
  assert.ok(made.ok)
  return made.value.paymentId
}

const kindsOf = async (agreementId: string) => {
  const all = await world.transaction(agent, (tx) => listDocuments(tx, { agreementId }))
  return all.map(({ kind }) => kind).toSorted()
}

test('the same term asked for twice, or ten times at once, is one document', async () => {
  const { agreementId } = await deal('pay-now')
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => issueTerm(world, agent, agreementId)),
  )
  const ids = new Set(answers.map((answer) => (answer.ok ? answer.value.documentId : 'refused')))
  assert.equal(ids.size, 1)
  assert.equal(answers.filter((answer) => answer.ok && answer.value.isNew).length, 1)
  assert.deepEqual(await kindsOf(agreementId), ['term'])
})

test('a term is a PDF that says who said yes to what, with a code to verify it', async () => {
  const { agreementId } = await deal('smallest-monthly')
  const issued = await issueTerm(world, agent, agreementId)
  assert.ok(issued.ok)
  const { documentId, code } = issued.value
  const kept = await world.transaction(agent, (tx) => findDocument(tx, documentId))
  assert.ok(kept)
  const blocks = wholeBlocks(kept, 'https://exemplo.com.br')
  const read = readPdf(await documentPdf(aboutPdf(kept), blocks))
  assert.match(read.text, /Canal\nLigação telefônica/)
  assert.match(read.text, /Quem atendeu\nagent de teste/)
  assert.ok(read.text.includes(`https://exemplo.com.br/v/${code}`))
  assert.equal(read.language, 'pt-BR')
})

test('a clearance letter is refused while a centavo is owed, and issued by itself when none is', async () => {
  const { agreementId, quote } = await deal('pay-now')
  await pay(agreementId, Number(quote.totalCents) - 1)
  const early = await issueClearance(world, agent, agreementId)
  assert.ok(!early.ok)
  assert.equal(early.refusal, 'not-settled')
  await pay(agreementId, 1)
  await workOff(testWorld)
  assert.deepEqual(await kindsOf(agreementId), ['clearance', 'receipt', 'receipt', 'term'])
  const again = await issueClearance(world, agent, agreementId)
  assert.ok(again.ok && !again.value.isNew)
})

test('a letter about debts that are owed again is known to be undone', async () => {
  const { agreementId, debtorId, quote } = await deal('pay-now')
  await pay(agreementId, Number(quote.totalCents))
  const letter = await issueClearance(world, agent, agreementId)
  assert.ok(letter.ok)
  const found = () =>
    world.transaction(agent, (tx) => findDocumentByCode(tx, letter.ok ? letter.value.code : ''))
  assert.equal((await found())?.isUndone, false)
  await owner.query(`update debt_item set state = 'open' where debtor_id = $1`, [debtorId])
  assert.equal((await found())?.isUndone, true)
})

test('a receipt waits until it is known whose the money is', async () => {
  const { rows } = await owner.query<{ id: string }>(
    `insert into payment (agency_id, source, amount_cents, paid_at, paid_on, means, state,
       unmatched_reason, recorded_by, recorded_at)
     values ($1, 'manual', 100, now(), now(), 'pix', 'unmatched', 'no-txid', 'eu', now())
     returning id`,
    [agency.agencyId],
  )
  const answer = await issueReceipt(world, agent, rows[0]?.id ?? '')
  assert.ok(!answer.ok)
  assert.equal(answer.refusal, 'payment-without-place')
})

test('without the creditor’s address nothing is issued, and what is missing is named', async () => {
  const other = await newPortfolio(testWorld, agency, 'Sem Endereço')
  const { debtorId } = await newDebtor(testWorld, agency, other)
  await owner.query('update creditor set address = null where id = $1', [other.creditorId])
  const { portfolioId } = other
  const answer = await issueStatement(world, agent, { debtorId, portfolioId })
  assert.ok(!answer.ok)
  assert.equal(answer.refusal, 'creditor-details-missing')
  assert.equal(answer.facts.field, 'address')
})

test('a memory of calculation of a day is one document; of another day, another', async () => {
  const { debtorId } = await newDebtor(testWorld, agency, portfolio)
  const about = { debtorId, portfolioId: portfolio.portfolioId }
  const today = await issueStatement(world, agent, about)
  const same = await issueStatement(world, agent, { ...about, asOf: '2026-11-24' })
  const later = await issueStatement(world, agent, { ...about, asOf: '2026-12-24' })
  assert.ok(today.ok && same.ok && later.ok)
  assert.equal(today.value.documentId, same.value.documentId)
  assert.notEqual(today.value.documentId, later.value.documentId)
  const letter = await issueDebtClearance(world, agent, about)
  assert.ok(!letter.ok && letter.refusal === 'not-settled')
})

test('a yearly statement is for creditors that say they provide a service', async () => {
  const { debtorId } = await newDebtor(testWorld, agency, portfolio)
  const about = { debtorId, portfolioId: portfolio.portfolioId, year: 2025 }
  const shop = await issueYearly(world, agent, about)
  assert.ok(!shop.ok && shop.refusal === 'not-a-service')
  await owner.query('update creditor set provides_service = true where id = $1', [
    portfolio.creditorId,
  ])
  const service = await issueYearly(world, agent, about)
  assert.ok(!service.ok && service.refusal === 'nothing-that-year')
})

test('a creditor’s viewer reads and issues nothing', async () => {
  const { agreementId } = await deal('pay-now')
  const viewer = agency.person('viewer', [portfolio.creditorId])
  const answer = await issueTerm(world, viewer, agreementId)
  assert.ok(!answer.ok && answer.refusal === 'not-allowed')
})

test('documents and acceptances are never changed', async () => {
  for (const table of ['document', 'acceptance']) {
    const change = world.transaction(agent, (tx) =>
      table === 'document'
        ? tx.run`update document set title = 'x'`
        : tx.run`update acceptance set accepted_text = 'x'`,
    )
    await assert.rejects(change, /permission denied/, table)
  }
})
