import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWhatWorks } from '../../api/what-works.ts'
import { openTestHttp, testPassword } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import { openCall, seeBrief } from '../calls/actions.ts'
import { closeCall } from '../calls/close-actions.ts'
import { dial } from '../calls/dial-actions.ts'
import { hangUp, verifyIdentity } from '../calls/line-actions.ts'
import { sayLine, unsayLine } from '../studio/said-actions.ts'
import { came, counted, together } from './what-works.ts'

const held = await openTestWorld()
const http = await openTestHttp(held)
const { world } = held

const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const maria = { birthOn: '1985-03-14', name: 'Maria Dores' }
const saidLine = { lineId: 'listen.what-matters', place: 'step.listen.ask' }

let made = 0

/** A call with the right person, in which a sentence is said or not, and what it came to. */
async function talked(agency: TestAgency, isSaid: boolean, outcome: 'RECU' | 'NMOM' | 'PROM') {
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency, `Credor ${++made}`)
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  const opened = await openCall(world, ana, { debtorId })
  assert.ok(opened.ok, answerOf(opened))
  const { callId } = opened.value
  await seeBrief(world, ana, callId)
  assert.equal(answerOf(await dial(world, ana, { callId, contactPointId })), 'yes')
  assert.equal(answerOf(await verifyIdentity(world, ana, { callId, heard: maria })), 'yes')
  if (isSaid) {
    const said = { callId, ...saidLine }
    assert.equal(answerOf(await sayLine(world, ana, said)), 'yes')
    assert.equal(answerOf(await sayLine(world, ana, { ...said, answer: 'concrete' })), 'yes')
  }
  await hangUp(world, ana, callId)
  const promise = { dueOn: '2026-11-27', amountCents: 5000, means: 'pix' } as const
  const closed = await closeCall(world, ana, {
    callId,
    outcome,
    note: '',
    fields: {},
    ...(outcome === 'PROM' ? { promise } : {}),
  })
  assert.equal(answerOf(closed), 'yes')
  return { callId, ana }
}

async function reportOf(agency: TestAgency, role: 'agent' | 'supervisor' | 'viewer') {
  const email = `${role}.le@${agency.agencyId}.test`
  const person = { agencyId: agency.agencyId, name: role, email, password: testPassword, role }
  await http.auth.addPerson({ ...person, locale: 'pt-BR' })
  return http.ask(readWhatWorks, {}, await http.signIn(email))
}

type Report = {
  all: { deal: { successes: number; tries: number } }
  lines: { lineId: string; deal: { successes: number; tries: number }; concrete: object | null }[]
  agents: unknown[]
}

test('a sentence counts once in each call where it was said, with what the call came to', async () => {
  const agency = await held.newAgency()
  await talked(agency, true, 'PROM')
  await talked(agency, true, 'NMOM')
  await talked(agency, false, 'NMOM')
  const { body } = await reportOf(agency, 'supervisor')
  const { all, lines, agents } = body as Report
  assert.deepEqual([all.deal.successes, all.deal.tries], [1, 3])
  const line = lines.find(({ lineId }) => lineId === saidLine.lineId)
  assert.deepEqual([line?.deal.successes, line?.deal.tries], [1, 2])
  assert.ok(line?.concrete)
  assert.equal(agents.length, 1)
})

test('an agent reads of their own calls only, and a creditor’s viewer nothing', async () => {
  const agency = await held.newAgency()
  await talked(agency, true, 'PROM')
  const own = (await reportOf(agency, 'agent')).body as Report
  assert.deepEqual([own.all.deal.tries, own.lines.length, own.agents.length], [0, 0, 0])
  assert.equal((await reportOf(agency, 'viewer')).status, 403)
})

test('what was tapped by mistake is taken back while the call is open, and then stays', async () => {
  const agency = await held.newAgency()
  const { callId, ana } = await talked(agency, true, 'NMOM')
  const undone = await unsayLine(world, ana, { callId, lineId: saidLine.lineId })
  assert.equal(answerOf(undone), 'call-closed')
  const late = { callId, ...saidLine }
  assert.equal(answerOf(await sayLine(world, ana, late)), 'yes', 'a tap made offline arrives late')
  assert.equal(answerOf(await sayLine(world, ana, { ...late, place: 'nowhere' })), 'unknown-place')
  assert.equal(answerOf(await sayLine(world, agency.person('owner'), late)), 'not-your-call')
})

test('tallies add up, and few tries are said to be few', () => {
  const one = { calls: 20, deals: 5, nextSteps: 9 }
  const sum = together([one, one])
  assert.deepEqual(sum, { calls: 40, deals: 10, nextSteps: 18 })
  assert.equal(came(sum).deal.share, 0.25)
  assert.equal(counted(5, 20).isFew, true)
  assert.equal(counted(10, 40).isFew, false)
})
