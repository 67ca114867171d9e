import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workOff } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { followUpAgreements } from '../agreements/night-actions.ts'
import { openCall, seeBrief } from '../calls/actions.ts'
import { closeCall } from '../calls/close-actions.ts'
import { dial } from '../calls/dial-actions.ts'
import { liftStop } from '../calls/lift-actions.ts'
import { placeStop } from '../calls/stop-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { planDay } from '../planning/actions.ts'
import { openComplaint, type Told } from './actions.ts'
import { reportThreat } from './call-actions.ts'
import * as cases from './case-actions.ts'
import { watchComplaints } from './night-actions.ts'

const held = await openTestWorld()
const { world, owner, clock } = held
const agency = await held.newAgency()
const fibra = await newPortfolio(held, agency)
const loja = await newPortfolio(held, agency, 'Loja Sol')
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]
const { day } = await import('../../kit/dates.ts')

const told = (more: Partial<Told> = {}): Told => ({
  channel: 'procon',
  onDay: day('2026-11-20'),
  causes: ['too-many-contacts'],
  story: 'Ligam todo dia.',
  ...more,
})

const must = <Value>(
  answer: { ok: true; value: Value } | { ok: false; refusal: string },
): Value => {
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal)
  return answer.value
}
const ask = async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows
const planned = async (debtorId: string) => {
  await planDay(world, agency.agencyId)
  return (await ask('select 1 from plan_item where debtor_id = $1', debtorId)).length
}
const tryToCall = async (debtorId: string, portfolioId: string, contactPointId: string) => {
  const { callId } = must(await openCall(world, agent, { debtorId, portfolioId }))
  must(await seeBrief(world, agent, callId))
  const { permit } = must(await dial(world, agent, { callId, contactPointId }))
  return { callId, isAllowed: permit.isAllowed }
}
const endCall = (callId: string, outcome: string, fields: Record<string, string> = {}) =>
  closeCall(world, agent, { callId, outcome, note: '', fields, isConfirmed: true })

test('whoever complains is left in peace at once, by every creditor, until the case is closed', async () => {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(held, agency, fibra)
  await owner.query(
    `insert into callback (agency_id, debtor_id, portfolio_id, creditor_id, at)
     values ($1, $2, $3, $4, now()), ($1, $2, $5, $6, now())`,
    [
      agency.agencyId,
      debtorId,
      fibra.portfolioId,
      fibra.creditorId,
      loja.portfolioId,
      loja.creditorId,
    ],
  )
  assert.equal(await planned(debtorId), 1)
  const { complaintId } = must(
    await openComplaint(world, agent, told({ debtorId, number: '26.11.0001' })),
  )
  assert.equal(await planned(debtorId), 0)
  const waiting = await ask(
    `select 1 from callback where debtor_id = $1 and state = 'waiting'`,
    debtorId,
  )
  assert.equal(waiting.length, 0)
  const during = await tryToCall(debtorId, fibra.portfolioId, contactPointId)
  assert.equal(during.isAllowed, false)
  must(await endCall(during.callId, 'NLIG', { why: 'not-allowed-now' }))

  const [hold] = await ask('select id from hold where debtor_id = $1', debtorId)
  const lifted = await liftStop(world, supervisor, {
    stopId: hold.id,
    ground: 'mistake',
    evidence: 'sem querer',
  })
  assert.equal(lifted.ok ? '' : lifted.refusal, 'complaint-still-open')

  const end = {
    complaintId,
    result: 'resolved',
    rootCause: 'too-many-contacts',
    reason: 'Pedimos desculpas',
  }
  const tooSoon = await cases.closeComplaint(world, supervisor, end)
  assert.equal(tooSoon.ok ? '' : tooSoon.refusal, 'complaint-unanswered')
  must(
    await cases.answerComplaint(world, supervisor, {
      complaintId,
      answer: 'Reduzimos as ligações.',
    }),
  )
  assert.equal(await planned(debtorId), 0, 'answered is not closed')
  must(await cases.closeComplaint(world, supervisor, end))
  clock.set('2026-11-25T10:00:00-03:00')
  assert.equal(await planned(debtorId), 1)
})

test('a case about nobody we know stops nobody, until it is tied to a person', async () => {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId } = await newDebtor(held, agency, fibra)
  const { complaintId } = must(
    await openComplaint(world, agent, told({ channel: 'reclame-aqui', complainant: 'Maria D.' })),
  )
  assert.equal(await planned(debtorId), 1)
  must(await cases.tieComplaint(world, agent, { complaintId, debtorId }))
  assert.equal(await planned(debtorId), 0)
  const again = await cases.tieComplaint(world, agent, { complaintId, debtorId })
  assert.equal(again.ok ? '' : again.refusal, 'already-tied')
})

test('two cases of one person: contact waits for the second', async () => {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId } = await newDebtor(held, agency, fibra)
  const first = must(await openComplaint(world, agent, told({ debtorId })))
  must(await openComplaint(world, agent, told({ debtorId, channel: 'anatel' })))
  const end = { result: 'withdrawn', rootCause: 'other', reason: 'Desistiu' }
  must(await cases.closeComplaint(world, supervisor, { ...end, ...first }))
  assert.equal(await planned(debtorId), 0)
})

test('the same number at the same source is one case, however it is written', async () => {
  must(await openComplaint(world, agent, told({ number: 'AB-77' })))
  const again = await openComplaint(world, agent, told({ number: 'ab-77 ' }))
  assert.equal(again.ok ? '' : again.refusal, 'already-registered')
  must(await openComplaint(world, agent, told({ channel: 'anatel', number: 'AB-77' })))
})

test('a threat heard in a call opens one case for a supervisor, and stops contact', async () => {
  clock.set('2026-11-24T11:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(held, agency, fibra)
  const { callId } = await tryToCall(debtorId, fibra.portfolioId, contactPointId)
  const heard = { callId, said: 'Vou ao Procon', where: 'procon' }
  const { complaintId } = must(await reportThreat(world, agent, heard))
  assert.deepEqual(must(await reportThreat(world, agent, heard)), { complaintId })
  const [row] = await ask(
    'select kind, owner_id, due_on::text, due_basis from complaint where id = $1',
    complaintId,
  )
  assert.deepEqual(row, {
    kind: 'threat',
    owner_id: supervisor.userId,
    due_on: '2026-11-25',
    due_basis: 'policy',
  })
  must(await endCall(callId, 'DESL'))
  assert.equal(await planned(debtorId), 0)
})

test('the outcome "Procon" of a call becomes a case, with the hold that the call placed', async () => {
  clock.set('2026-11-24T13:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(held, agency, fibra)
  const { callId } = await tryToCall(debtorId, fibra.portfolioId, contactPointId)
  must(await endCall(callId, 'PROC', { protocol: '2026/998' }))
  await workOff(held)
  const rows = await ask(
    `select number, complaint.hold_id = hold.id as same from complaint
     join hold using (debtor_id) where complaint.debtor_id = $1`,
    debtorId,
  )
  assert.deepEqual(rows, [{ number: '2026/998', same: true }])
})

test('a threat and a complaint of one call: closing the one leaves the other its pause', async () => {
  clock.set('2026-11-24T13:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(held, agency, fibra)
  const { callId } = await tryToCall(debtorId, fibra.portfolioId, contactPointId)
  const threat = must(await reportThreat(world, agent, { callId, said: '', where: 'procon' }))
  must(await endCall(callId, 'DESL'))
  const hold = (await ask('select hold_id from complaint where id = $1', threat.complaintId))[0]
  const other = must(await openComplaint(world, agent, told({ debtorId })))
  await owner.query('update complaint set hold_id = $1 where id = $2', [
    hold?.hold_id,
    other.complaintId,
  ])
  await owner.query(`update hold set lifted_at = now() where debtor_id = $1 and id <> $2`, [
    debtorId,
    hold?.hold_id,
  ])
  const end = { result: 'withdrawn', rootCause: 'other', reason: 'Desistiu' }
  must(await cases.closeComplaint(world, supervisor, { ...end, ...threat }))
  const pauses = async () =>
    (await ask('select 1 from hold where debtor_id = $1 and lifted_at is null', debtorId)).length
  assert.equal(await pauses(), 1, 'the second case still stands')
  must(await cases.closeComplaint(world, supervisor, { ...end, ...other }))
  assert.equal(await pauses(), 0)
})

test('a closed case takes its stop along, so that the next complaint stops contact again', async () => {
  clock.set('2026-11-24T13:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(held, agency, fibra)
  const { callId } = await tryToCall(debtorId, fibra.portfolioId, contactPointId)
  must(await endCall(callId, 'PROC', { protocol: '2026/1001' }))
  await workOff(held)
  const [row] = await ask('select id from complaint where debtor_id = $1', debtorId)
  const end = { result: 'withdrawn', rootCause: 'other', reason: 'Desistiu' }
  must(await cases.closeComplaint(world, supervisor, { ...end, complaintId: String(row?.id) }))
  assert.equal(await planned(debtorId), 1)
  must(
    await placeStop(world, agent, {
      ...{ debtorId, kind: 'complaint', channel: null, contactPointId: null, untilOn: null },
      ...{ evidence: 'Vai ao Procon', door: 'person-page', callId: null, protocol: null },
    }),
  )
  assert.equal(await planned(debtorId), 0)
})

test('an agreement is neither reminded of nor broken while its person complains', async () => {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId } = await newDebtor(held, agency, fibra)
  const offers = must(await makeOffers(world, agent, { debtorId, portfolioId: fibra.portfolioId }))
  const { agreementId } = must(await acceptOffer(world, agent, offers.items[0]?.offerId ?? ''))
  const { complaintId } = must(await openComplaint(world, agent, told({ debtorId })))
  clock.set('2027-02-10T03:00:00-03:00')
  await followUpAgreements(world, agency.agencyId)
  const state = async () =>
    (await ask('select state from agreement where id = $1', agreementId))[0]?.state
  const notes = async () =>
    (await ask('select 1 from rescue where agreement_id = $1', agreementId)).length
  assert.deepEqual([await state(), await notes()], ['open', 0])
  must(
    await cases.closeComplaint(world, supervisor, {
      ...{ complaintId, result: 'withdrawn', rootCause: 'other', reason: 'Desistiu' },
    }),
  )
  await followUpAgreements(world, agency.agencyId)
  assert.deepEqual([await state(), await notes()], ['open', 1], 'first somebody calls to save it')
})

test('each alarm rings once for each last day, and an answer ends them', async () => {
  clock.set('2026-11-24T10:00:00-03:00')
  const { complaintId } = must(
    await openComplaint(world, agent, told({ dueOn: day('2026-12-01') })),
  )
  const alarms = async () =>
    (
      await ask(
        `select alarm, for_day::text from complaint_event where complaint_id = $1
           and kind = 'alarm' order by id`,
        complaintId,
      )
    ).map(({ alarm, for_day }) => `${alarm} ${for_day}`)
  for (const night of ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']) {
    clock.set(`${night}T03:00:00-03:00`)
    await watchComplaints(world, agency.agencyId)
    await watchComplaints(world, agency.agencyId)
  }
  const rung = ['soon 2026-12-01', 'today 2026-12-01', 'late 2026-12-01']
  assert.deepEqual(await alarms(), rung)
  must(await cases.answerComplaint(world, supervisor, { complaintId, answer: 'Respondido.' }))
  clock.set('2026-12-20T03:00:00-03:00')
  await watchComplaints(world, agency.agencyId)
  assert.deepEqual(await alarms(), rung)
})

test('words that may not be said are pointed out before an answer is kept', async () => {
  const { complaintId } = must(await openComplaint(world, agent, told()))
  const answer = 'O cliente é um caloteiro.'
  const pointed = await cases.answerComplaint(world, supervisor, { complaintId, answer })
  assert.equal(pointed.ok ? '' : pointed.refusal, 'words-to-look-at')
  must(await cases.answerComplaint(world, supervisor, { complaintId, answer, isMeant: true }))
})

test('an agent sees and notes; who answers for the floor answers and closes', async () => {
  const { complaintId } = must(await openComplaint(world, agent, told()))
  must(await cases.addNote(world, agent, { complaintId, kind: 'note', said: 'Ligou de novo.' }))
  const refused = await cases.answerComplaint(world, agent, { complaintId, answer: 'ok' })
  assert.equal(refused.ok ? '' : refused.refusal, 'not-allowed')
  const viewer = await openComplaint(world, agency.person('viewer'), told())
  assert.equal(viewer.ok ? '' : viewer.refusal, 'not-allowed')
  const link = await cases.addNote(world, agent, {
    complaintId,
    kind: 'link',
    said: 'javascript:x',
  })
  assert.equal(link.ok ? '' : link.refusal, 'invalid-link')
})

test('the database keeps no open case of a known person without a hold', async () => {
  const { debtorId } = await newDebtor(held, agency, fibra)
  await assert.rejects(
    owner.query(
      `insert into complaint (agency_id, kind, channel, debtor_id, on_day, causes, story, due_on,
         due_basis, opened_at, opened_by)
       values ($1, 'complaint', 'procon', $2, now(), '{other}', '', now(), 'given', now(), 'x')`,
      [agency.agencyId, debtorId],
    ),
    /contact_stops_while_it_is_open/,
  )
})
