import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHttp } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { openCall, seeBrief } from '../calls/actions.ts'
import { dial } from '../calls/dial-actions.ts'
import { verifyIdentity } from '../calls/line-actions.ts'
import type { TapKind } from '../calls/nerves.ts'
import { tap } from '../calls/tap-actions.ts'
import { sendSurvey } from './actions.ts'
import { addTalks, groupsOf, noTalk, seenByAgent, talkOf } from './results.ts'
import { listTalks } from './results-store.ts'

const held = await openTestWorld()
const http = await openTestHttp(held)
const { world, clock } = held
const publicAddress = 'https://combinado.exemplo.com.br'
const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'

async function talking({ isVerified = true } = {}) {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { document: '52998224725' })
  const call = await openCall(world, ana, { debtorId: debtor.debtorId })
  assert.ok(call.ok)
  const { callId } = call.value
  const { contactPointId } = debtor
  await seeBrief(world, ana, callId)
  await dial(world, ana, { callId, contactPointId })
  const heard = { birthOn: '1985-03-14', documentEnd: '725' }
  if (isVerified) await verifyIdentity(world, ana, { callId, heard })
  return { agency, ana, ...portfolio, ...debtor, callId }
}

const ask = ({ callId, contactPointId }: { callId: string; contactPointId: string }) =>
  ({ callId, contactPointId, channel: 'whatsapp', occasion: 'asked', publicAddress }) as const

async function sent() {
  const made = await talking()
  const handed = await sendSurvey(world, made.ana, ask(made))
  assert.ok(handed.ok && handed.value.link, JSON.stringify(handed))
  const text = decodeURIComponent(handed.value.link.replaceAll('+', ' '))
  const path = /\/opiniao\/[\w-]+/.exec(text)?.[0]
  assert.ok(path, text)
  return { ...made, text, path }
}

const get = (path: string) => http.app.inject({ method: 'GET', url: path })
const post = (path: string, answer: string) =>
  http.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `answer=${answer}`,
  })

test('the question tells nothing of a debt, of who asks or of whom, and is answered in one press', async () => {
  const { path, text } = await sent()
  const page = await get(path)
  assert.equal(page.statusCode, 200)
  for (const said of [text.replace(/\/opiniao.*/, ''), page.body]) {
    assert.doesNotMatch(said, /d[ií]vida|pend[eê]ncia|valor|fatura|Vale Fibra|R\$/i)
  }
  assert.doesNotMatch(page.body, /Maria|Assessoria/)
  assert.match(page.body, /respeito/)
  assert.equal((await post(path, 'partly')).statusCode, 303)
  assert.match((await get(path)).body, /Agradecemos/)
})

test('the first answer stays, and nothing else is an answer', async () => {
  const { path, callId } = await sent()
  await post(path, 'sempre')
  await post(path, 'yes')
  await post(path, 'no')
  const { rows } = await held.owner.query('select answer from survey where call_id = $1', [callId])
  assert.deepEqual(rows, [{ answer: 'yes' }])
})

test('sent again it is the same question, and once answered it is not sent', async () => {
  const made = await sent()
  assert.equal(answerOf(await sendSurvey(world, made.ana, ask(made))), 'yes')
  const { rows } = await held.owner.query('select count(*)::int from survey where call_id = $1', [
    made.callId,
  ])
  assert.deepEqual(rows, [{ count: 1 }])
  await post(made.path, 'yes')
  assert.equal(answerOf(await sendSurvey(world, made.ana, ask(made))), 'survey-answered')
})

test('only who was verified is asked, and no text goes without a permit', async () => {
  const made = await talking({ isVerified: false })
  assert.equal(answerOf(await sendSurvey(world, made.ana, ask(made))), 'identity-not-verified')
  const other = await talking()
  clock.set('2026-11-24T23:30:00-03:00')
  const late = { ...ask(other), occasion: 'ours' } as const
  const refused = await sendSurvey(world, other.ana, late)
  assert.ok(refused.ok && refused.value.link === null && !refused.value.permit.isAllowed)
})

test('after a week, and with another address, there is no question', async () => {
  const { path } = await sent()
  clock.advance({ hours: 24 * 7 })
  assert.equal((await get(path)).statusCode, 404)
  assert.equal((await get(`/opiniao/${'x'.repeat(43)}`)).statusCode, 404)
})

test('respect and mood are counted by person, with how far few answers can be trusted', async () => {
  const made = await sent()
  const { ana, callId, path } = made
  await post(path, 'yes')
  const tapped = (what: TapKind, n: number) => {
    const requestKey = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
    return tap(world, ana, { callId, requestKey, what, step: 'listen' })
  }
  await tapped('start-low', 1)
  await tapped('end-even', 2)
  const span = { from: clock.now().subtract({ hours: 1 }), until: clock.now().add({ hours: 1 }) }
  const rows = await world.transaction(ana, (tx) => listTalks(tx, span, null))
  const [whole] = groupsOf(rows, ({ agentId }) => agentId)
  assert.ok(whole)
  const { respect, mood } = talkOf(whole.counts)
  assert.deepEqual([respect.count, respect.of, respect.isFew], [1, 1, true])
  assert.deepEqual([mood.count, mood.of], [1, 1])
  assert.ok(respect.low < 0.3 && respect.high === 1)
})

test('what nobody answered is no share of anything', () => {
  assert.deepEqual(addTalks([]), noTalk)
  const { respect } = talkOf(noTalk)
  assert.deepEqual([respect.of, respect.share, respect.isFew], [0, 0, true])
})

test('an agent sees answers as a whole: four tell nothing yet, five do', () => {
  const counts = (answered: number) => ({ ...noTalk, answered, respected: 4 })
  assert.equal(talkOf(seenByAgent(counts(4))).respect.of, 0)
  assert.equal(talkOf(seenByAgent(counts(5))).respect.of, 5)
})
