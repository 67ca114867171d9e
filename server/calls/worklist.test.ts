import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listCallbacks, readWorklist } from '../../api/worklist.ts'
import { openTestHttp, testPassword, workOff } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import { enqueue } from '../platform/enqueue.ts'
import * as actions from './actions.ts'
import { callbackHours } from './callback-actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { verifyIdentity } from './line-actions.ts'

const held = await openTestWorld()
const http = await openTestHttp(held)
const { world, clock, owner } = held

type Listed = {
  plannedAt: string | null
  waiting: number
  doneToday: number
  items: {
    debtorId: string
    name: string
    document: string
    balanceCents: number
    daysLate: number
    score: number
    reasons: { reason: string; points: number }[]
    callbackAt: string | null
    heldBy: string | null
    permit: { isAllowed: boolean; attemptsToday: number; attemptsMax: number }
  }[]
}

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const cookie = await cookieOf(agency)
  return {
    agency,
    cookie,
    ana: agency.person('agent'),
    portfolio: await newPortfolio(held, agency),
  }
}

/** Somebody who looks at the list over HTTP, beside the people of the test. */
async function cookieOf({ agencyId }: TestAgency): Promise<string> {
  const email = `carla@${agencyId}.test`
  const person = { agencyId, name: 'Carla', email, role: 'supervisor', locale: 'pt-BR' } as const
  assert.ok(await http.auth.addPerson({ ...person, password: testPassword }))
  return http.signIn(email)
}

async function read(cookie: string, ask: object = {}): Promise<Listed> {
  const { status, body } = await http.ask(readWorklist, ask, cookie)
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

test('the list says who, how much today, how late and why; no document is whole', async () => {
  const { agency, cookie, portfolio } = await office()
  await newDebtor(held, agency, portfolio, {
    document: '52998224725',
    items: [{ cents: 10000, dueOn: '2026-10-25' }],
  })
  const { items, waiting, doneToday, plannedAt } = await read(cookie)
  assert.deepEqual([waiting, doneToday, items.length], [1, 0, 1])
  assert.equal(plannedAt, '2026-11-24T13:00:00Z')
  const [row] = items
  // Due on a Sunday: interest runs since Monday.
  assert.equal(row?.balanceCents, 10000 + 200 + 97)
  assert.equal(row?.daysLate, 30)
  assert.doesNotMatch(row?.document ?? '', /529\.?982/)
  assert.deepEqual(
    row?.reasons.reduce((sum, { points }) => sum + points, 0),
    row?.score,
  )
  assert.deepEqual(row?.permit.isAllowed, true)
  assert.deepEqual([row?.permit.attemptsToday, row?.permit.attemptsMax], [0, 3])
})

test('who has the person open is said; who was called leaves the list for a while', async () => {
  const { agency, cookie, ana, portfolio } = await office()
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  await read(cookie)
  const call = await actions.openCall(world, ana, { debtorId })
  assert.ok(call.ok)
  const { callId } = call.value
  assert.equal((await read(cookie)).items[0]?.heldBy, 'agent de teste')
  await actions.seeBrief(world, ana, callId)
  await dial(world, ana, { callId, contactPointId })
  const closed = await closeCall(world, ana, { callId, outcome: 'NAT', note: '', fields: {} })
  assert.equal(closed.ok && String(closed.value.nextAttemptAt), '2026-11-24T17:00:00Z')
  const after = await read(cookie)
  assert.deepEqual([after.items.length, after.doneToday], [0, 1])
  clock.set('2026-11-24T14:00:00-03:00')
  const again = await read(cookie)
  assert.equal(again.items[0]?.permit.attemptsToday, 1)
  clock.set('2026-11-24T20:30:00-03:00')
  assert.equal((await read(cookie)).items[0]?.permit.isAllowed, false)
})

test('a file loaded during the day is on the list when its planning was done', async () => {
  const { agency, cookie, ana, portfolio } = await office()
  await newDebtor(held, agency, portfolio)
  assert.equal((await read(cookie)).items.length, 1)
  await newDebtor(held, agency, portfolio, { name: 'JOANA' })
  assert.equal((await read(cookie)).items.length, 1)
  await world.transaction(ana, (tx) => enqueue(tx, 'planning.planDay', {}, 'plan'))
  await workOff(held)
  assert.equal((await read(cookie)).items.length, 2)
})

test('a booked callback waits for its agent, and comes first when it is due', async () => {
  const { agency, cookie, ana, portfolio } = await office()
  await newDebtor(held, agency, portfolio, { items: [{ cents: 900000, dueOn: '2026-11-01' }] })
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  const call = await actions.openCall(world, ana, { debtorId })
  assert.ok(call.ok)
  const { callId } = call.value
  await actions.seeBrief(world, ana, callId)
  await dial(world, ana, { callId, contactPointId })
  const hours = await world.transaction(ana, (tx) => callbackHours(tx, { debtorId }))
  assert.ok(hours.ok)
  assert.equal(String(hours.value.days[0]?.windows[0]?.from), '2026-11-24T13:00:00Z')
  assert.equal(String(hours.value.days[0]?.windows[0]?.to), '2026-11-24T23:00:00Z')
  assert.deepEqual(hours.value.days[5]?.windows, [], 'a Sunday')
  const ask = { callId, outcome: 'AGEN', note: '', fields: {} }
  const booked = await closeCall(world, ana, { ...ask, callbackAt: '2026-11-24T16:00:00-03:00' })
  assert.ok(booked.ok)
  const waiting = await http.ask(listCallbacks, {}, cookie)
  const { items } = waiting.body as { items: { isMine: boolean; isOverdue: boolean }[] }
  assert.deepEqual(
    items.map(({ isMine, isOverdue }) => [isMine, isOverdue]),
    [[false, false]],
  )
  clock.set('2026-11-24T16:00:00-03:00')
  const [first] = (await read(cookie)).items
  assert.equal(first?.debtorId, debtorId)
  assert.equal(first?.reasons[0]?.reason, 'callback-due')
  assert.equal(first?.permit.isAllowed, true, 'they asked for it, though they talked today')
})

test('where the place is not known there are no hours to choose from', async () => {
  const { agency, ana, portfolio } = await office()
  const where = { phone: '+558001234567', jurisdiction: null }
  const { debtorId } = await newDebtor(held, agency, portfolio, where)
  const hours = await world.transaction(ana, (tx) => callbackHours(tx, { debtorId }))
  assert.equal(!hours.ok && hours.refusal, 'place-unknown')
})

test('a promise waits for its day, and when no money came the night says so', async () => {
  const { agency, cookie, ana, portfolio } = await office()
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  const call = await actions.openCall(world, ana, { debtorId })
  assert.ok(call.ok)
  const { callId } = call.value
  await actions.seeBrief(world, ana, callId)
  await dial(world, ana, { callId, contactPointId })
  const heard = { birthOn: '1985-03-14', name: 'Maria das Dores' }
  await verifyIdentity(world, ana, { callId, heard })
  const promise = { dueOn: '2026-11-26', amountCents: 10000, means: 'pix' }
  const closed = await closeCall(world, ana, {
    callId,
    outcome: 'PROM',
    note: '',
    fields: {},
    promise,
  })
  assert.ok(closed.ok)
  const reasonsOn = async (day: string) => {
    clock.set(`${day}T10:00:00-03:00`)
    await world.transaction(ana, (tx) => enqueue(tx, 'planning.planDay', {}, 'plan'))
    await workOff(held)
    return (await read(cookie)).items[0]?.reasons.map(({ reason }) => reason)
  }
  assert.equal(await reasonsOn('2026-11-25'), undefined)
  assert.ok((await reasonsOn('2026-11-26'))?.includes('promise-due'))
  assert.equal((await reasonsOn('2026-11-30'))?.includes('promise-due'), false)
  const { rows } = await owner.query('select state from promise where debtor_id = $1', [debtorId])
  assert.deepEqual(rows, [{ state: 'broken' }])
})
