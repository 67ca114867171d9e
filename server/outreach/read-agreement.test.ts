import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listAgreements, noteCopied, readAgreement } from '../../api/agreements.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import { openTestHttp, testPassword } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { makeOffers } from '../negotiation/actions.ts'

const testWorld = await openTestWorld()
const { world, newAgency } = testWorld
const http = await openTestHttp(testWorld)
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const { debtorId } = await newDebtor(testWorld, agency, portfolio, {
  items: [{ dueOn: '2026-08-10', cents: 60000 }],
})
const agent = agency.person('agent')
const made = await makeOffers(world, agent, { debtorId, portfolioId: portfolio.portfolioId })
assert.ok(made.ok)
const plan = made.value.items.find(({ quote }) => quote.shape === 'smallest-monthly')
const accepted = await acceptOffer(world, agent, plan?.offerId ?? '')
assert.ok(accepted.ok)
const { agreementId } = accepted.value

const email = 'agente@acordos.test'
const { agencyId } = agency
await http.auth.addPerson({
  agencyId,
  name: 'Ana Agente',
  email,
  password: testPassword,
  role: 'agent',
  locale: 'pt-BR',
})
const cookie = await http.signIn(email)

type Read = ReplyOf<typeof readAgreement>
const read = async () => {
  const { status, body } = await http.ask(readAgreement, { agreementId }, cookie)
  assert.equal(status, 200, JSON.stringify(body))
  return (body as Read).agreement
}

test('an agreement comes with its instalments, each with a Pix to scan, copy and share', async () => {
  const agreement = await read()
  const sum = agreement.instalments.reduce((total, { amountCents }) => total + amountCents, 0)
  assert.equal(sum, agreement.totalCents)
  const [first] = agreement.instalments
  assert.match(first?.charge?.payload ?? '', /^000201/)
  assert.match(first?.charge?.qrSvg ?? '', /^<svg /)
  assert.equal(first?.charge?.payeeName, 'Vale Fibra')
  assert.ok(first?.shareText?.includes(first?.charge?.payload ?? '?'))
  assert.match(agreement.acceptedText, /^Acordo com Vale Fibra/)
})

test('the list knows how much was paid and what comes next', async () => {
  const { body } = await http.ask(listAgreements, {}, cookie)
  const [row] = (body as ReplyOf<typeof listAgreements>).items
  assert.equal(row?.paidCents, 0)
  assert.equal(row?.nextDueOn, '2026-11-24')
  assert.equal(row?.isLate, false)
})

test('a code that was copied is noted', async () => {
  const { status } = await http.ask(noteCopied, { agreementId, n: 1 }, cookie)
  assert.equal(status, 200)
})
