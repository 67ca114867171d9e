import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer as accept } from '../agreements/actions.ts'
import { followUpAgreements } from '../agreements/night-actions.ts'
import { noteServiceFact } from '../debts/service-fact-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import * as actions from './actions.ts'
import { dial } from './dial-actions.ts'
import { findings } from './finding-actions.ts'
import { setThirdParty, verifyIdentity } from './line-actions.ts'
import { placeStop } from './stop-actions.ts'
import { readNegotiations, readStudy } from './study-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held
const maria = { birthOn: '1985-03-14', documentEnd: '725' }

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { document: '52998224725' })
  return { agency, ana: agency.person('agent'), ...portfolio, ...debtor }
}
type Office = Awaited<ReturnType<typeof office>>

async function opened({ ana, debtorId }: Office): Promise<string> {
  const call = await actions.openCall(world, ana, { debtorId })
  assert.ok(call.ok)
  return call.value.callId
}

const studyOf = async ({ ana }: Office, callId: string) => {
  const read = await world.transaction(ana, (tx) => readStudy(tx, ana, callId))
  assert.ok(read.ok)
  return read.value
}
const triedWith = async ({ ana }: Office, callId: string) => {
  const read = await world.transaction(ana, (tx) => readNegotiations(tx, ana, callId, 'BRL'))
  assert.ok(read.ok)
  return read.value
}
const found = ({ ana }: Office, callId: string, search: string) =>
  world.transaction(ana, (tx) => findings(tx, ana, callId, search))

const debtOf = async ({ debtorId }: Office) =>
  (await owner.query('select id, contract from debt where debtor_id = $1', [debtorId])).rows[0]

test('the study says what is known, what is missing, and who must supply it', async () => {
  const made = await office()
  const { completeness, issues, payer, contracts } = await studyOf(made, await opened(made))
  assert.equal(completeness?.isComplete, true)
  assert.deepEqual(
    completeness?.facts.filter(({ isKnown }) => !isKnown).map(({ fact, by }) => `${fact} ${by}`),
    [
      'bought-on creditor',
      'service-use creditor',
      'confirmed-number agent',
      'email person',
      'treatment agent',
    ],
  )
  assert.deepEqual([issues, payer], [[], null])
  assert.deepEqual(contracts[0]?.facts, [], 'nothing is invented where nobody said anything')
})

test('what the service gave is shown with who said it and when', async () => {
  const made = await office()
  const debt = await debtOf(made)
  const told = { debtId: debt.id, kind: 'suspended-days', source: 'person' } as const
  assert.ok((await noteServiceFact(world, made.ana, { ...told, value: '4' })).ok)
  const { contracts, completeness } = await studyOf(made, await opened(made))
  const [fact] = contracts[0]?.facts ?? []
  assert.deepEqual(
    [fact?.kind, fact?.value, fact?.source, fact?.sourceName, String(fact?.asOf)],
    ['suspended-days', '4', 'person', made.ana.name, '2026-11-24'],
  )
  assert.ok(completeness?.facts.find(({ fact: name }) => name === 'service-use')?.isKnown)
  const again = await noteServiceFact(world, made.ana, { ...told, value: '4' })
  assert.equal(!again.ok && again.refusal, 'nothing-to-correct')
})

test('a pause is an open issue, with its day and who placed it', async () => {
  const made = await office()
  const { debtorId } = made
  const callId = await opened(made)
  const stop = { debtorId, kind: 'hardship', evidence: 'Perdeu o emprego', callId } as const
  const placed = await placeStop(world, made.ana, { ...stop, door: 'call' } as never)
  assert.ok(placed.ok, JSON.stringify(placed))
  const [issue] = (await studyOf(made, callId)).issues
  assert.deepEqual(
    [issue?.kind, issue?.what, issue?.said, issue?.byName],
    ['stop', 'hardship', 'Perdeu o emprego', made.ana.name],
  )
})

test('from dialing on nothing of it is shown, until the right person is there', async () => {
  const made = await office()
  const { ana, contactPointId } = made
  const callId = await opened(made)
  const seen = async () => [
    (await studyOf(made, callId)).isHidden,
    (await triedWith(made, callId)).isHidden,
    (await found(made, callId, 'fatura')).ok,
  ]
  assert.deepEqual(await seen(), [false, false, true])
  assert.ok((await actions.seeBrief(world, ana, callId)).ok)
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  const ringing = await studyOf(made, callId)
  assert.deepEqual([ringing.contracts, ringing.completeness], [[], null])
  assert.deepEqual(await seen(), [true, true, false])
  assert.ok((await verifyIdentity(world, ana, { callId, heard: maria })).ok)
  assert.deepEqual(await seen(), [false, false, true])
  await setThirdParty(world, ana, { callId, isThirdParty: true })
  assert.deepEqual(await seen(), [true, true, false])
})

test('a broken agreement is told whole: owed, offered, agreed, paid, and what was missed', async () => {
  const made = await office()
  const { agency, debtorId, portfolioId } = made
  const chief = agency.person('supervisor')
  const offers = await makeOffers(world, chief, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const offer = offers.value.items.find(({ quote }) => quote.instalments.length > 1)
  assert.ok(offer)
  assert.ok((await accept(world, chief, offer.offerId)).ok)
  clock.set('2027-01-24T10:00:00-03:00')
  await followUpAgreements(world, agency.agencyId)
  clock.set('2027-03-24T10:00:00-03:00')
  await followUpAgreements(world, agency.agencyId)
  const { items, terms } = await triedWith(made, await opened(made))
  const [line] = items
  assert.deepEqual(
    [line?.kind, line?.state, line?.originalCents, line?.agreedCents, line?.paidCents],
    ['agreement', 'broken', 10000n, offer.quote.totalCents, 0n],
  )
  assert.deepEqual([line?.because?.reason, line?.because?.n], ['payment-missed', 1])
  assert.ok(String(line?.because?.dueOn).startsWith('2026-1'))
  assert.ok(terms && terms.paymentsMax > 1 && terms.means.includes('pix'))
})

test('a few words find the invoice, and nobody else finds anything', async () => {
  const made = await office()
  const callId = await opened(made)
  const items = await found(made, callId, 'fatura outubro')
  assert.ok(items.ok)
  assert.deepEqual(
    items.value.items.map(({ kind, amountCents }) => [kind, amountCents]),
    [['item', 10000n]],
  )
  const other = made.agency.person('supervisor')
  const refused = await world.transaction(other, (tx) => findings(tx, other, callId, 'fatura'))
  assert.equal(!refused.ok && refused.refusal, 'not-your-call')
})
