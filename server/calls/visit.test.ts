import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import { lawOf } from '../law/actions.ts'
import { askCheque, moveCheque } from '../payments/cheque-actions.ts'
import { listFacts } from '../planning/facts-store.ts'
import { defaultPriority, priority } from '../planning/priority.ts'
import { factsReader } from '../planning/work-facts.ts'
import { bookVisit, endVisit, moveVisit } from '../visits/actions.ts'
import { openOffice, setOffice } from '../visits/office-actions.ts'
import { listVisitsOf } from '../visits/store.ts'
import * as actions from './actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { setThirdParty } from './line-actions.ts'
import { bookVisitOfCall } from './visit-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }))
const place = {
  name: 'Boa Conversa Centro',
  address: 'Rua das Flores, 10, São Paulo/SP',
  mapUrl: null,
  place: 'BR-SP',
  creditorId: null,
  slotMinutes: 30,
  capacity: 2,
  hours,
  closedDays: [],
  keepsHolidays: true,
  bring: 'Documento com foto',
}
const tomorrow = '2026-11-25T10:00:00-03:00'

async function office(change: object = {}) {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  const opened = await openOffice(world, agency.person('supervisor'), { ...place, ...change })
  assert.ok(opened.ok, answerOf(opened))
  const { officeId } = opened.value
  const newPerson = async () => {
    const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
    return { debtorId, contactPointId, portfolioId: portfolio.portfolioId }
  }
  return { agency, portfolio, officeId, newPerson, ana: agency.person('agent') }
}

async function inCall() {
  const made = await office()
  const person = await made.newPerson()
  const { ana } = made
  const call = await actions.openCall(world, ana, person)
  assert.ok(call.ok)
  const { callId } = call.value
  await actions.seeBrief(world, ana, callId)
  const dialed = await dial(world, ana, { callId, contactPointId: person.contactPointId })
  assert.ok(dialed.ok && dialed.value.permit.isAllowed)
  const visi = { callId, outcome: 'VISI', note: '', fields: {} }
  return { ...made, ...person, callId, visi }
}

const standing = (actor: Person, debtorId: string) =>
  world.transaction(actor, async (tx) => {
    const [row] = await listFacts(tx, [debtorId])
    assert.ok(row)
    const { packs } = await lawOf(tx)
    const when = { now: tx.now, zone: tx.zone }
    const ranked = priority(factsReader(packs, tx.now, tx.zone)(row), defaultPriority, when)
    return ranked.ok ? (ranked.value.reasons[0]?.reason ?? '') : ranked.refusal
  })

test('ten who ask for the same hour at once: the office receives as many as it has room for', async () => {
  const { agency, officeId, newPerson } = await office()
  const people = await Promise.all(Array.from({ length: 10 }, newPerson))
  const ana = agency.person('agent')
  const answers = await Promise.all(
    people.map((person) => bookVisit(world, ana, { ...person, officeId, startsAt: tomorrow })),
  )
  const said = answers.map(answerOf).sort()
  assert.deepEqual(said, [...Array(8).fill('slot-taken'), 'yes', 'yes'])
})

test('the database itself holds the room, whoever writes past the rule', async () => {
  const { agency, officeId, newPerson, portfolio } = await office({ capacity: 1 })
  const force = async (startsAt: string) => {
    const { debtorId } = await newPerson()
    return owner.query(
      `insert into visit (agency_id, office_id, debtor_id, portfolio_id, creditor_id, starts_at,
         ends_at, bring, booked_by, booked_at)
       values ($1, $2, $3, $4, $5, $6, $6::timestamptz + interval '30 minutes', '', 'x', now())`,
      [agency.agencyId, officeId, debtorId, portfolio.portfolioId, portfolio.creditorId, startsAt],
    )
  }
  await force(tomorrow)
  await force('2026-11-25T10:30:00-03:00')
  await assert.rejects(force('2026-11-25T10:15:00-03:00'), /no room in this office/)
})

test('a person has one visit before them; another wish moves it, and frees the first hour', async () => {
  const made = await inCall()
  const { ana, callId, officeId, newPerson } = made
  const book = (startsAt: string) => bookVisitOfCall(world, ana, { callId, officeId, startsAt })
  assert.equal(answerOf(await book(tomorrow)), 'yes')
  assert.equal(answerOf(await book('2026-11-26T10:00:00-03:00')), 'yes')
  const [visit, ...more] = await world.transaction(ana, (tx) => listVisitsOf(tx, made.debtorId))
  assert.equal(more.length, 0)
  assert.equal(String(visit?.startsAt), '2026-11-26T13:00:00Z')
  assert.equal(visit?.bring, 'Documento com foto')
  const again = { ...made, officeId, startsAt: tomorrow }
  assert.equal(answerOf(await bookVisit(world, ana, again)), 'visit-booked-already')
  for (const person of [await newPerson(), await newPerson()]) {
    const booked = await bookVisit(world, ana, { ...person, officeId, startsAt: tomorrow })
    assert.equal(answerOf(booked), 'yes')
  }
  assert.equal(answerOf(await book(tomorrow)), 'slot-taken')
  const [kept] = await world.transaction(ana, (tx) => listVisitsOf(tx, made.debtorId))
  assert.equal(String(kept?.startsAt), '2026-11-26T13:00:00Z', 'a full hour leaves it in place')
})

test('the outcome is said only of a visit that is booked, and then the person rests', async () => {
  const { ana, callId, officeId, visi, debtorId } = await inCall()
  assert.equal(answerOf(await closeCall(world, ana, visi)), 'no-visit-booked')
  const startsAt = '2026-11-27T10:00:00-03:00'
  assert.equal(answerOf(await bookVisitOfCall(world, ana, { callId, officeId, startsAt })), 'yes')
  assert.equal(answerOf(await closeCall(world, ana, visi)), 'yes')
  assert.equal(await standing(ana, debtorId), 'visit-waiting')
  clock.set('2026-11-26T09:00:00-03:00')
  assert.equal(await standing(ana, debtorId), 'visit-reminder')
})

test('nothing is booked with somebody else on the line', async () => {
  const { ana, callId, officeId } = await inCall()
  await setThirdParty(world, ana, { callId, isThirdParty: true })
  const booked = await bookVisitOfCall(world, ana, { callId, officeId, startsAt: tomorrow })
  assert.equal(answerOf(booked), 'third-party-on-the-line')
})

async function booked(agency: TestAgency, officeId: string, person: { debtorId: string }) {
  const ana = agency.person('agent')
  const ask = { ...person, officeId, startsAt: tomorrow } as never
  const made = await bookVisit(world, ana, ask)
  assert.ok(made.ok, answerOf(made))
  return made.value.visitId
}

test('who did not come gets a friendly call, once somebody wrote it down', async () => {
  const { agency, officeId, newPerson, ana } = await office()
  const person = await newPerson()
  const visitId = await booked(agency, officeId, person)
  assert.equal(answerOf(await endVisit(world, ana, { visitId, to: 'missed' })), 'visit-not-yet')
  clock.set('2026-11-25T10:40:00-03:00')
  assert.equal(answerOf(await endVisit(world, ana, { visitId, to: 'missed' })), 'yes')
  assert.equal(answerOf(await endVisit(world, ana, { visitId, to: 'missed' })), 'visit-ended')
  clock.set('2026-11-26T10:00:00-03:00')
  assert.equal(await standing(ana, person.debtorId), 'visit-missed')
})

test('a payment or an agreement is said to have come of a visit only when it is there', async () => {
  const { agency, officeId, newPerson, ana } = await office()
  const visitId = await booked(agency, officeId, await newPerson())
  clock.set('2026-11-25T10:10:00-03:00')
  const came = (cameOf?: 'payment' | 'agreement' | 'talk') =>
    endVisit(world, ana, { visitId, to: 'came', ...(cameOf ? { cameOf } : {}) })
  assert.equal(answerOf(await came()), 'missing-field')
  assert.equal(answerOf(await came('payment')), 'no-payment-found')
  assert.equal(answerOf(await came('agreement')), 'no-agreement-made')
  assert.equal(answerOf(await came('talk')), 'yes')
  const moved = await moveVisit(world, ana, { visitId, officeId, startsAt: tomorrow })
  assert.equal(answerOf(moved), 'visit-ended')
})

test('an office of one creditor receives nobody of another; a closed one, or a holiday, nobody', async () => {
  const { agency, newPerson, ana, officeId } = await office()
  const other = await newPortfolio(held, agency, 'Outra Loja')
  const supervisor = agency.person('supervisor')
  const theirs = await openOffice(world, supervisor, { ...place, creditorId: other.creditorId })
  assert.ok(theirs.ok)
  const person = await newPerson()
  const book = (where: string, startsAt = tomorrow) =>
    bookVisit(world, ana, { ...person, officeId: where, startsAt })
  assert.equal(answerOf(await book(theirs.value.officeId)), 'office-of-another')
  assert.equal(answerOf(await book(officeId, '2026-12-25T10:00:00-03:00')), 'office-closed-then')
  const change = { ...place, officeId, state: 'closed' as const, version: 1 }
  assert.equal(answerOf(await setOffice(world, ana, change)), 'not-allowed')
  assert.equal(answerOf(await setOffice(world, supervisor, change)), 'yes')
  assert.equal(answerOf(await setOffice(world, supervisor, change)), 'changed-meanwhile')
  assert.equal(answerOf(await book(officeId)), 'office-closed-then')
})

test('a cheque is said to be fetched only once somebody is to fetch it, and is money once', async () => {
  const { ana, callId, debtorId, agency, portfolio } = await inCall()
  const { portfolioId } = portfolio
  const cheq = { callId, outcome: 'CHEQ', note: '', fields: {} }
  await owner.query('update call set verified_at = now() where id = $1', [callId])
  assert.equal(answerOf(await closeCall(world, ana, cheq)), 'no-cheque-asked')
  const pickUp = {
    ...{ debtorId, portfolioId, amountCents: 5000, address: 'Rua A, 1', collector: 'Bia' },
    ...{ pickUpOn: '2026-11-25', slot: 'morning' as const, note: '' },
  }
  const late = await askCheque(world, ana, { ...pickUp, windowFrom: '11:00', windowTo: '09:00' })
  assert.equal(answerOf(late), 'window-wrong')
  const asked = await askCheque(world, ana, { ...pickUp, windowFrom: '09:00', windowTo: '11:00' })
  assert.ok(asked.ok)
  assert.equal(answerOf(await closeCall(world, ana, cheq)), 'yes')
  assert.equal(await standing(ana, debtorId), 'cheque-on-its-way')
  const { chequeId } = asked.value
  const supervisor = agency.person('supervisor')
  const move = async (to: 'collected' | 'deposited' | 'cleared' | 'bounced', more: object = {}) =>
    answerOf(await moveCheque(world, supervisor, { chequeId, to, reason: '', ...more }))
  assert.equal(await move('collected', { cmc7: '123' }), 'cmc7-wrong')
  assert.equal(await move('collected', { cmc7: '999123450170005675700001234566' }), 'yes')
  const payments = async () =>
    (await owner.query('select 1 from payment where debtor_id = $1', [debtorId])).rows.length
  assert.equal(await move('deposited'), 'yes')
  assert.equal(await payments(), 0, 'paper is no money')
  assert.equal(await move('bounced', { returnCode: 11 }), 'yes')
  assert.equal(await standing(ana, debtorId), 'cheque-came-back')
  assert.equal(await move('deposited'), 'yes')
  assert.equal(await move('cleared'), 'yes')
  assert.equal(await move('cleared'), 'no-such-move')
  assert.equal(await payments(), 1)
})
