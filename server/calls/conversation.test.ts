import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBrief } from '../../api/calls.ts'
import { openTestHttp, testPassword } from '../../test/http.ts'
import { type DebtorGiven, newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import * as actions from './actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { hangUp, setThirdParty, verifyIdentity } from './line-actions.ts'
import { acceptOffer, listOffers } from './offer-actions.ts'

const held = await openTestWorld()
const http = await openTestHttp(held)
const { world, clock } = held

const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const maria = { birthOn: '1985-03-14', documentEnd: '725', name: 'Maria Dores' }

async function office(given: DebtorGiven = {}) {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { document: '52998224725', ...given })
  return { agency, ana, portfolio, ...debtor }
}

async function prepared(agent: Person, debtorId: string): Promise<string> {
  const call = await actions.openCall(world, agent, { debtorId })
  assert.ok(call.ok, answerOf(call))
  const { callId } = call.value
  await actions.seeBrief(world, agent, callId)
  return callId
}

async function talking(given: DebtorGiven = {}) {
  const made = await office(given)
  const callId = await prepared(made.ana, made.debtorId)
  const dialed = await dial(world, made.ana, { callId, contactPointId: made.contactPointId })
  assert.ok(dialed.ok && dialed.value.permit.isAllowed)
  return { ...made, callId }
}

async function verified(given: DebtorGiven = {}) {
  const made = await talking(given)
  const heard = await verifyIdentity(world, made.ana, { callId: made.callId, heard: maria })
  assert.ok(heard.ok && heard.value.isVerified)
  return made
}

const ending = (callId: string, outcome: string, more: object = {}) => ({
  callId,
  outcome,
  note: '',
  fields: {},
  ...more,
})

/** A cookie of a person that `test/world.ts` made. */
async function cookieOf(agencyId: string, role: 'agent' | 'supervisor') {
  const { rows } = await held.owner.query<{ hash: string | null }>(
    'select password as hash from auth.account where "userId" = $1',
    [`${agencyId}-${role}`],
  )
  if (rows.length === 0) {
    const made = await http.auth.addPerson({
      agencyId,
      name: 'Carla',
      email: `carla-${role}@${agencyId}.test`,
      role,
      password: testPassword,
      locale: 'pt-BR',
    })
    assert.ok(made)
  }
  return http.signIn(`carla-${role}@${agencyId}.test`)
}

test('amounts are shown before dialing, hidden until identity is known, and from others', async () => {
  const made = await office({ items: [{ cents: 123457, dueOn: '2026-10-10' }] })
  const cookie = await cookieOf(made.agency.agencyId, 'agent')
  const { rows } = await held.owner.query(`select id, name from auth."user" where email = $1`, [
    `carla-agent@${made.agency.agencyId}.test`,
  ])
  const carla: Person = { ...made.ana, userId: rows[0].id, name: rows[0].name }
  const callId = await prepared(carla, made.debtorId)
  const read = async () =>
    (await http.ask(readBrief, { callId }, cookie)).body as never as BriefBody
  // Due on a Saturday before a holiday: late since Tuesday 13 October, 42 days.
  const totalCents = 123457 + 2469 + 1728
  const before = await read()
  assert.deepEqual([before.areAmountsOpen, before.totalCents], [true, totalCents])
  await dial(world, carla, { callId, contactPointId: made.contactPointId })
  const ringing = await read()
  assert.equal(ringing.areAmountsOpen, false)
  assert.equal(ringing.itemCount, 1)
  assert.doesNotMatch(JSON.stringify(ringing), /123457|126|totalCents":\d/)
  await verifyIdentity(world, carla, { callId, heard: maria })
  const open = await read()
  assert.equal(open.totalCents, totalCents)
  assert.equal(open.items[0]?.originalCents, 123457)
  await setThirdParty(world, carla, { callId, isThirdParty: true })
  assert.doesNotMatch(JSON.stringify(await read()), /123457|127778/)
  assert.match(open.script[1]?.say[0]?.text ?? '', /^Bom dia! Aqui é Carla/)
  const strangers = await cookieOf((await office()).agency.agencyId, 'agent')
  assert.equal((await http.ask(readBrief, { callId }, strangers)).status, 404)
})

type BriefBody = {
  areAmountsOpen: boolean
  itemCount: number
  totalCents: number | null
  items: { originalCents: number }[]
  script: { say: { text: string }[] }[]
}

test('what is on file is not shown, and after three wrong tries it is somebody else', async () => {
  const { ana, callId } = await talking()
  const heard = { birthOn: '1980-01-01', documentEnd: '725' }
  const first = await verifyIdentity(world, ana, { callId, heard })
  assert.ok(first.ok)
  assert.deepEqual(first.value, {
    isVerified: false,
    matches: { birthOn: false, documentEnd: true },
    triesLeft: 2,
  })
  await verifyIdentity(world, ana, { callId, heard })
  await verifyIdentity(world, ana, { callId, heard })
  const fourth = await verifyIdentity(world, ana, { callId, heard: maria })
  assert.equal(answerOf(fourth), 'too-many-tries')
  const { rows } = await held.owner.query('select third_party from call where id = $1', [callId])
  assert.equal(rows[0].third_party, true)
})

test('a day that does not exist is named, and costs no try', async () => {
  const { ana, callId } = await talking()
  const heard = { birthOn: '1985-02-30', name: 'Maria Dores' }
  const answer = await verifyIdentity(world, ana, { callId, heard })
  assert.equal(answerOf(answer), 'invalid-input')
  const right = await verifyIdentity(world, ana, { callId, heard: maria })
  assert.equal(right.ok && right.value.triesLeft, 2)
})

test('the third attempt of a day is allowed; the fourth refused, with the next time', async () => {
  const { ana, debtorId, contactPointId } = await office()
  const allowed: boolean[] = []
  for (const time of ['08:00', '10:00', '12:00', '14:00']) {
    clock.set(`2026-11-24T${time}:00-03:00`)
    const callId = await prepared(ana, debtorId)
    const dialed = await dial(world, ana, { callId, contactPointId })
    assert.ok(dialed.ok)
    allowed.push(dialed.value.permit.isAllowed)
    if (!dialed.value.permit.isAllowed) {
      assert.equal(dialed.value.permit.blockers[0]?.ruleId, 'BR-POL-FREQ-DAY')
      assert.equal(String(dialed.value.permit.nextAllowedAt), '2026-11-25T11:00:00Z')
      assert.equal(dialed.value.attemptId, null)
      break
    }
    await hangUp(world, ana, callId)
    assert.ok((await closeCall(world, ana, ending(callId, 'OCU'))).ok)
  }
  assert.deepEqual(allowed, [true, true, true, false])
  const { rows } = await held.owner.query(
    'select outcome, count(*)::int from permit_decision where debtor_id = $1 group by 1 order by 1',
    [debtorId],
  )
  assert.deepEqual(rows, [
    { outcome: 'allow', count: 3 },
    { outcome: 'block', count: 1 },
  ])
})

test('at 20:00 in São Paulo the answer is no, and the call stays as it was', async () => {
  const { ana, debtorId, contactPointId } = await office()
  const callId = await prepared(ana, debtorId)
  clock.set('2026-11-24T20:00:00-03:00')
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok && !dialed.value.permit.isAllowed)
  assert.equal(dialed.value.permit.blockers[0]?.place, 'BR-SP')
  const { rows } = await held.owner.query('select state from call where id = $1', [callId])
  assert.equal(rows[0].state, 'preparing')
})

test('where nobody knows the place the answer is no, until somebody does', async () => {
  const { ana, debtorId, contactPointId } = await office({
    phone: '+558001234567',
    jurisdiction: null,
  })
  const callId = await prepared(ana, debtorId)
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok && !dialed.value.permit.isAllowed)
  assert.equal(dialed.value.permit.blockers[0]?.ruleId, 'ALL-PLACE-UNKNOWN')
  assert.equal(dialed.value.permit.nextAllowedAt, null)
})

test('a wrong number is dead at once, for good', async () => {
  const { ana, debtorId, contactPointId, callId } = await talking()
  assert.ok((await closeCall(world, ana, ending(callId, 'ERR'))).ok)
  const { rows } = await held.owner.query(
    'select state, right_party from contact_point where id = $1',
    [contactPointId],
  )
  assert.deepEqual(rows, [{ state: 'dead', right_party: 'wrong' }])
  clock.advance({ hours: 2 })
  const again = await prepared(ana, debtorId)
  const dialed = await dial(world, ana, { callId: again, contactPointId })
  assert.ok(dialed.ok && !dialed.value.permit.isAllowed)
  assert.match(String(dialed.value.permit.blockers[0]?.ruleId), /WRONG-PARTY/)
})

test('a crash loses nothing typed, and two windows do not overwrite each other', async () => {
  const { ana, debtorId, callId } = await talking()
  const draft = { step: 'listen', note: 'perdeu o emprego', outcome: null, fields: { a: 'b' } }
  assert.ok((await actions.saveDraft(world, ana, { callId, draftVersion: 0, draft })).ok)
  const late = await actions.saveDraft(world, ana, { callId, draftVersion: 0, draft })
  assert.equal(answerOf(late), 'changed-meanwhile')
  const again = await actions.openCall(world, ana, { debtorId })
  assert.equal(again.ok && again.value.callId, callId)
  const { rows } = await held.owner.query('select state, draft from call where id = $1', [callId])
  assert.deepEqual(rows, [{ state: 'dialing', draft }])
})

test('a call ends with an outcome or not at all', async () => {
  const { ana, callId } = await talking()
  const close = async (outcome: string, more = {}) =>
    answerOf(await closeCall(world, ana, ending(callId, outcome, more)))
  assert.equal(await close(''), 'unknown-outcome')
  assert.equal(await close('S-NAT'), 'unknown-outcome')
  assert.equal(await close('ACV'), 'outcome-needs-identity')
  assert.equal(await close('AGEN'), 'missing-field')
  assert.equal(
    await close('DESC', { fields: { statement: 'não reconhece' } }),
    'needs-confirmation',
  )
  assert.equal(await close('NAT'), 'yes')
  assert.equal(await close('NAT'), 'call-closed')
})

test('a person whose brief was never seen can be left too, with the outcome that says so', async () => {
  const { ana, debtorId } = await office()
  const call = await actions.openCall(world, ana, { debtorId })
  assert.ok(call.ok)
  const left = await closeCall(world, ana, {
    ...ending(call.value.callId, 'NLIG'),
    fields: { why: 'missing-facts' },
  })
  assert.equal(answerOf(left), 'yes')
})

test('a promise is firm only with a day, an amount and a means', async () => {
  const { ana, callId, debtorId } = await verified()
  const close = async (promise?: object) =>
    closeCall(world, ana, ending(callId, 'PROM', promise ? { promise } : {}) as never)
  assert.equal(answerOf(await close()), 'promise-incomplete')
  const past = { dueOn: '2026-11-23', amountCents: 5000, means: 'pix' }
  assert.equal(answerOf(await close(past)), 'promise-incomplete')
  const impossible = { dueOn: '2026-11-31', amountCents: 5000, means: 'pix' }
  assert.equal(answerOf(await close(impossible)), 'invalid-input')
  assert.equal(answerOf(await close({ ...past, dueOn: '2026-11-27' })), 'yes')
  const { rows } = await held.owner.query(
    'select amount_cents, due_on::text, means, state from promise where debtor_id = $1',
    [debtorId],
  )
  assert.deepEqual(rows, [
    { amount_cents: '5000', due_on: '2026-11-27', means: 'pix', state: 'open' },
  ])
})

test('a callback is booked inside the allowed hours, and only there', async () => {
  const { ana, callId, debtorId, contactPointId } = await talking()
  const close = async (callbackAt: string) =>
    closeCall(world, ana, ending(callId, 'AGEN', { callbackAt }))
  const night = await close('2026-11-24T21:00:00-03:00')
  assert.equal(answerOf(night), 'callback-outside-hours')
  assert.equal(!night.ok && night.facts.nextAllowedAt, '2026-11-25T11:00:00Z')
  assert.equal(answerOf(await close('2026-11-24T09:00:00-03:00')), 'callback-in-the-past')
  assert.equal(answerOf(await close('2027-01-24T10:00:00-03:00')), 'callback-too-far')
  const booked = await close('2026-11-24T15:00:00-03:00')
  assert.equal(booked.ok && String(booked.value.nextAttemptAt), '2026-11-24T18:00:00Z')
  clock.set('2026-11-24T15:05:00-03:00')
  const again = await prepared(ana, debtorId)
  const dialed = await dial(world, ana, { callId: again, contactPointId })
  assert.ok(
    dialed.ok && dialed.value.permit.isAllowed,
    'they asked for it, though they talked today',
  )
  assert.ok((await closeCall(world, ana, ending(again, 'DESL'))).ok)
  const done = await held.owner.query('select state from callback where debtor_id = $1', [debtorId])
  assert.deepEqual(done.rows, [{ state: 'done' }])
})

test('who asks not to be called is not called, and who has died is left in peace', async () => {
  const first = await talking()
  const stop = ending(first.callId, 'OPT', { fields: { channel: 'voice' } })
  assert.ok((await closeCall(world, first.ana, stop)).ok)
  const second = await talking()
  const death = ending(second.callId, 'FALT', {
    fields: { informant: 'a irmã' },
    isConfirmed: true,
  })
  assert.ok((await closeCall(world, second.ana, death)).ok)
  clock.set('2026-11-25T10:00:00-03:00')
  for (const [{ ana, debtorId, contactPointId }, rule] of [
    [first, 'ALL-OPT-OUT'],
    [second, 'ALL-HOLD-DECEASED'],
  ] as const) {
    const callId = await prepared(ana, debtorId)
    const dialed = await dial(world, ana, { callId, contactPointId })
    assert.equal(dialed.ok && dialed.value.permit.blockers[0]?.ruleId, rule)
  }
})

test('offers are for the verified person only, and to agree takes an agreement', async () => {
  const { ana, callId, debtorId, portfolio, agency } = await talking()
  const table = { debtorId, portfolioId: portfolio.portfolioId }
  assert.equal(answerOf(await listOffers(world, ana, table)), 'identity-not-verified')
  const supervisor = agency.person('supervisor')
  assert.equal(answerOf(await listOffers(world, supervisor, table)), 'yes')
  const others = await listOffers(world, supervisor, { ...table, callId })
  assert.equal(answerOf(others), 'identity-not-verified')
  await verifyIdentity(world, ana, { callId, heard: maria })
  const offers = await listOffers(world, ana, { ...table, callId })
  assert.ok(offers.ok)
  assert.equal(answerOf(await closeCall(world, ana, ending(callId, 'ACV'))), 'no-agreement-made')
  const offerId = offers.value.items[0]?.offerId ?? ''
  const accepted = await acceptOffer(world, ana, { offerId, callId })
  assert.ok(accepted.ok, answerOf(accepted))
  assert.ok((await closeCall(world, ana, ending(callId, 'ACV'))).ok)
  const { rows } = await held.owner.query(
    'select productive, promise, right_party from attempt where call_id = $1',
    [callId],
  )
  assert.deepEqual(rows, [{ productive: true, promise: true, right_party: true }])
})
