import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import * as actions from './actions.ts'
import { closeCall } from './close-actions.ts'
import { readCallLines, readConversation } from './conversation-actions.ts'
import { decideApproval } from './counter-actions.ts'
import { dial } from './dial-actions.ts'
import { askAnotherPromise } from './firmness-actions.ts'
import { readGains } from './gain-actions.ts'
import { answerHelp, askHelp, listHelp, restAfterAbuse } from './help-actions.ts'
import { setThirdParty, verifyIdentity } from './line-actions.ts'
import type { TapKind } from './nerves.ts'
import { acceptOffer, listOffers, requestQuote } from './offer-actions.ts'
import { answerTap, tap } from './tap-actions.ts'

const held = await openTestWorld()
const { world, clock, owner: database } = held

let keys = 0
/** A key that no other tap of this file has. */
const newKey = () => `00000000-0000-7000-8000-${String(++keys).padStart(12, '0')}`

const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const maria = { birthOn: '1985-03-14', documentEnd: '725' }

async function talking() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const [ana, bia] = [agency.person('agent'), agency.person('supervisor')]
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { document: '52998224725' })
  const call = await actions.openCall(world, ana, { debtorId: debtor.debtorId })
  assert.ok(call.ok)
  const { callId } = call.value
  await actions.seeBrief(world, ana, callId)
  const dialed = await dial(world, ana, { callId, contactPointId: debtor.contactPointId })
  assert.ok(dialed.ok && dialed.value.permit.isAllowed)
  return { agency, ana, bia, ...portfolio, ...debtor, callId }
}

async function verified() {
  const made = await talking()
  const heard = await verifyIdentity(world, made.ana, { callId: made.callId, heard: maria })
  assert.ok(heard.ok && heard.value.isVerified)
  return made
}

type Made = Awaited<ReturnType<typeof talking>>

const tapped = async ({ ana, callId }: Made, what: TapKind, requestKey: string = newKey()) => {
  const made = await tap(world, ana, { callId, requestKey, what, step: 'listen' })
  assert.ok(made.ok, answerOf(made))
  return made.value.tapId
}

const readOf = async ({ ana, callId }: Made) => {
  const found = await readConversation(world, ana, callId)
  assert.ok(found.ok)
  return found.value
}

test('taps on both sides are kept with their moment; tense twice, relief is suggested', async () => {
  const made = await talking()
  await tapped(made, 'start-low')
  await tapped(made, 'person-tense')
  assert.equal((await readOf(made)).needsRelief, false)
  clock.advance({ minutes: 1 })
  await tapped(made, 'self-tense')
  const { nerves, needsRelief, mood, taps } = await readOf(made)
  assert.deepEqual(nerves, { self: 'tense', person: 'tense' })
  assert.deepEqual([needsRelief, mood], [true, { start: 'low', end: null }])
  assert.equal(String(taps.at(-1)?.tappedAt), '2026-11-24T13:01:00Z')
})

test('a tap that arrives twice is one tap', async () => {
  const made = await talking()
  const key = newKey()
  assert.equal(await tapped(made, 'person-tense', key), await tapped(made, 'person-tense', key))
  assert.equal((await readOf(made)).taps.length, 1)
})

test('each no brings another open question, and may say which question came before', async () => {
  const made = await verified()
  assert.equal((await readOf(made)).rescue, null)
  const tapId = await tapped(made, 'said-no')
  const first = (await readOf(made)).rescue
  assert.match(first?.text ?? '', /\?$/)
  await tapped(made, 'said-no')
  assert.notEqual((await readOf(made)).rescue?.id, first?.id)
  const { ana, callId } = made
  assert.equal(answerOf(await answerTap(world, ana, { callId, tapId, after: 'closed' })), 'yes')
  assert.equal((await readOf(made)).taps[0]?.after, 'closed')
  const unknown = await answerTap(world, ana, { callId, tapId: newKey(), after: 'open' })
  assert.equal(answerOf(unknown), 'unknown-tap')
})

test('before identity is known a no brings no question, and nobody hears of broken promises', async () => {
  const made = await talking()
  await breakPromises(made, 3)
  await tapped(made, 'said-no')
  const { rescue, firmness } = await readOf(made)
  assert.deepEqual([rescue, firmness], [null, null])
})

test('a technique is noted with whether a concrete answer followed', async () => {
  const made = await talking()
  const { ana, callId } = made
  const ask = { callId, requestKey: newKey(), what: 'technique', step: 'options' } as const
  assert.equal(answerOf(await tap(world, ana, ask)), 'technique-missing')
  const used = await tap(world, ana, { ...ask, technique: 'two-dates' })
  assert.ok(used.ok)
  await answerTap(world, ana, { callId, tapId: used.value.tapId, hasAnswer: true })
  const [first] = (await readOf(made)).taps
  assert.deepEqual([first?.technique, first?.hasAnswer], ['two-dates', true])
})

test('a supervisor hears of a hard call once, answers, and the agent reads it', async () => {
  const made = await talking()
  const { ana, bia, callId } = made
  const asked = await askHelp(world, ana, { callId, reason: 'tense' })
  const again = await askHelp(world, ana, { callId, reason: 'abuse' })
  assert.ok(asked.ok && again.ok)
  assert.equal(asked.value.helpId, again.value.helpId)
  assert.equal(answerOf(await listHelp(world, ana, {})), 'not-allowed')
  const waiting = await listHelp(world, bia, {})
  assert.ok(waiting.ok)
  assert.deepEqual(
    waiting.value.items.map(({ id, isOver }) => [id, isOver]),
    [[asked.value.helpId, false]],
  )
  const answer = { helpId: asked.value.helpId, answer: 'Entro na linha' }
  assert.equal(answerOf(await answerHelp(world, bia, answer)), 'yes')
  assert.equal(answerOf(await answerHelp(world, bia, answer)), 'unknown-help-request')
  assert.equal((await readOf(made)).help?.answer, 'Entro na linha')
})

test('after abuse a rest is owed, once for a call', async () => {
  const { ana, callId } = await talking()
  assert.equal(answerOf(await restAfterAbuse(world, ana, callId)), 'yes')
  assert.equal(answerOf(await restAfterAbuse(world, ana, callId)), 'yes')
  const { rows } = await database.query('select state from break_grant where call_id = $1', [
    callId,
  ])
  assert.deepEqual(rows, [{ state: 'waiting' }])
})

test('what stands against the debt is told only to the verified person', async () => {
  const made = await talking()
  const told = async () => {
    const found = await readCallLines(world, made.ana, made.callId)
    assert.ok(found.ok)
    return found.value.consequences.map(({ text }) => text).join(' ')
  }
  assert.equal(await told(), '')
  await verifyIdentity(world, made.ana, { callId: made.callId, heard: maria })
  assert.match(await told(), /não está registrado/)
  await setThirdParty(world, made.ana, { callId: made.callId, isThirdParty: true })
  assert.equal(await told(), '')
})

const promising = (callId: string, more: object = {}) => ({
  callId,
  outcome: 'PROM',
  note: '',
  fields: { dueOn: '2026-12-01', amountCents: '5000', means: 'pix' },
  promise: { dueOn: '2026-12-01', amountCents: 5000, means: 'pix' },
  ...more,
})

async function breakPromises({ agency, debtorId, portfolioId, creditorId }: Made, count: number) {
  await database.query(
    `insert into promise (agency_id, debtor_id, portfolio_id, creditor_id, call_id, due_on,
       amount_cents, means, state, made_at)
     select $1, $2, $3, $4, new_id(), date '2026-11-10' - n, 1000, 'pix', 'broken', now()
     from generate_series(1, $5) n`,
    [agency.agencyId, debtorId, portfolioId, creditorId, count],
  )
}

test('a promise needs a day, an amount and a means', async () => {
  const { ana, callId } = await verified()
  const promise = { dueOn: '2026-12-01', amountCents: 5000, means: ' ' }
  assert.equal(
    answerOf(await closeCall(world, ana, promising(callId, { promise }))),
    'promise-incomplete',
  )
  assert.equal(answerOf(await closeCall(world, ana, promising(callId))), 'yes')
})

test('after three broken promises one more waits for a supervisor, and is spent with it', async () => {
  const made = await verified()
  const { ana, bia, callId } = made
  await breakPromises(made, 3)
  assert.equal((await readOf(made)).firmness?.isFirm, true)
  assert.equal(answerOf(await closeCall(world, ana, promising(callId))), 'needs-entry')
  const ask = { callId, totalCents: 5000, firstDueOn: '2026-12-01', reason: 'recebe dia 30' }
  const asked = await askAnotherPromise(world, ana, ask)
  assert.ok(asked.ok, answerOf(asked))
  assert.equal(answerOf(await askAnotherPromise(world, ana, ask)), 'already-asked')
  const { approvalId } = asked.value
  const decided = { approvalId, isApproved: true, reason: 'última com só a palavra' }
  const yes = await decideApproval(world, bia, decided)
  assert.deepEqual(yes, { ok: true, value: { offerId: null } })
  assert.equal(answerOf(await closeCall(world, ana, promising(callId))), 'yes')
  const { rows } = await database.query('select state from approval_request where id = $1', [
    approvalId,
  ])
  assert.deepEqual(rows, [{ state: 'used' }])
})

test('both gains of an offer are read back to the verified person, and kept with what was agreed', async () => {
  const made = await verified()
  const { ana, callId, debtorId, portfolioId } = made
  const offers = await listOffers(world, ana, { debtorId, portfolioId, callId })
  assert.ok(offers.ok)
  const offerId = offers.value.items[0]?.offerId ?? ''
  const read = await readGains(world, ana, { callId, offerId })
  assert.ok(read.ok)
  const said = read.value.gains.map(({ text }) => text)
  assert.match(said.join(' '), /Para Vale Fibra: R\$ [\d,.]+ com dia certo/)
  const accepted = await acceptOffer(world, ana, { offerId, callId })
  assert.ok(accepted.ok)
  const { rows } = await database.query(
    'select accepted_text as text from agreement where id = $1',
    [accepted.value.agreementId],
  )
  for (const line of said) assert.ok(rows[0].text.includes(line), line)
  await setThirdParty(world, ana, { callId, isThirdParty: true })
  assert.equal(answerOf(await readGains(world, ana, { callId, offerId })), 'identity-not-verified')
})

test('an agreement of somebody who broke several is taken with an entry at once', async () => {
  const made = await verified()
  const { ana, callId, debtorId, portfolioId } = made
  await breakPromises(made, 3)
  const table = { debtorId, portfolioId, callId }
  const quoted = async (firstDueOn: string) => {
    const terms = { downPaymentCents: 0, parts: 2, firstDueOn, discountPct: '0' }
    const found = await requestQuote(world, ana, { ...table, ...terms })
    assert.ok(found.ok, answerOf(found))
    return found.value.offer.offerId
  }
  const late = await quoted('2026-12-04')
  assert.equal(answerOf(await acceptOffer(world, ana, { offerId: late, callId })), 'needs-entry')
  const soon = await quoted('2026-11-26')
  assert.equal(answerOf(await acceptOffer(world, ana, { offerId: soon, callId })), 'yes')
})

test('two broken promises ask for nothing more, and nobody asks without need', async () => {
  const made = await verified()
  const { ana, callId, debtorId, portfolioId } = made
  await breakPromises(made, 2)
  const ask = { callId, totalCents: 5000, firstDueOn: '2026-12-01', reason: 'recebe dia 30' }
  assert.equal(answerOf(await askAnotherPromise(world, ana, ask)), 'not-firm')
  assert.ok((await listOffers(world, ana, { debtorId, portfolioId, callId })).ok)
  assert.equal(answerOf(await closeCall(world, ana, promising(callId))), 'yes')
})
