import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { sayReply, settleExcuse, withdrawExcuse } from '../excuses/actions.ts'
import { openCall, seeBrief } from './actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { hearExcuse, lookUpExcuse, readExcuses } from './excuse-actions.ts'
import { answerQuestion, applyExcuse } from './excuse-effect-actions.ts'
import { verifyIdentity } from './line-actions.ts'

const held = await openTestWorld('2026-11-24T10:00:00-03:00')
const { world, clock, owner } = held

const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Record<string, unknown>>(text, values)).rows

/** Maria on the line of Ana's, known to be Maria. */
async function onTheLine() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const [ana, rita] = [agency.person('agent'), agency.person('supervisor')]
  const portfolio = await newPortfolio(held, agency)
  const given = { birthOn: '1980-05-12', postalCode: '01310100' }
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio, given)
  const opened = await openCall(world, ana, { debtorId })
  assert.ok(opened.ok)
  const { callId } = opened.value
  await seeBrief(world, ana, callId)
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok && dialed.value.attemptId)
  const heard = { birthOn: '1980-05-12', postalCode: '01310-100' }
  const known = await verifyIdentity(world, ana, { callId, heard })
  assert.ok(known.ok && known.value.isVerified)
  const hear = async (excuse: Parameters<typeof hearExcuse>[2]['excuse']) => {
    const made = await hearExcuse(world, ana, { callId, excuse, foundBy: 'tap' })
    assert.ok(made.ok)
    return made.value.saidId
  }
  const excuses = async () => {
    const read = await readExcuses(world, ana, callId)
    assert.ok(read.ok)
    return read.value
  }
  return { agency, ana, rita, portfolio, debtorId, callId, hear, excuses }
}

test('the cards are all there, in the words of the person, with their names filled in', async () => {
  const { excuses } = await onTheLine()
  const { cards, likely, said } = await excuses()
  assert.equal(cards.length, 25)
  assert.deepEqual([likely, said], [[], []])
  const scam = cards.find(({ excuse }) => excuse === 'thinks-scam')
  assert.match(String(scam?.replies[0]?.words), /Vale Fibra/)
  assert.equal(scam?.replies[0]?.rate.isFew, true)
})

test('said twice in a call it is said once; by mistake, it is taken back', async () => {
  const { ana, hear, excuses, debtorId } = await onTheLine()
  const saidId = await hear('lost-job')
  assert.equal(await hear('lost-job'), saidId)
  assert.equal((await excuses()).said.length, 1)
  assert.ok((await withdrawExcuse(world, ana, saidId)).ok)
  assert.equal((await excuses()).said.length, 0)
  assert.notEqual(await hear('lost-job'), saidId)
  const lines = await rows(
    `select what from journal_line where debtor_id = $1 and what like 'excuse.%' order by id`,
    debtorId,
  )
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['excuse.heard', 'excuse.withdrawn', 'excuse.heard'],
  )
})

test('what was said before is what to be ready for; after a month it says nothing more', async () => {
  const { ana, hear, excuses, debtorId, callId } = await onTheLine()
  await hear('illness')
  const told = await excuses()
  assert.deepEqual(
    told.likely.map(({ excuse, mine, sharePct }) => [excuse, mine, sharePct]),
    [['illness', 1, 100]],
  )
  assert.equal(told.said[0]?.untilOn.toString(), '2026-12-24')
  await closeCall(world, ana, { callId, outcome: 'DESL', note: '', fields: {} })
  clock.set('2026-12-24T10:00:00-03:00')
  const again = await openCall(world, ana, { debtorId })
  assert.ok(again.ok)
  const read = async () => {
    const found = await readExcuses(world, ana, again.value.callId)
    assert.ok(found.ok)
    return found.value
  }
  assert.equal((await read()).said.length, 1)
  clock.set('2026-12-25T10:00:00-03:00')
  assert.equal((await read()).said.length, 0)
  assert.equal((await read()).likely[0]?.excuse, 'illness')
})

test('no mark against anybody is made by an agent: a supervisor decides', async () => {
  const { ana, rita, hear, excuses } = await onTheLine()
  const saidId = await hear('already-paid')
  const ask = { saidId, state: 'unverified', seenIn: 'our-data' } as const
  const asked = await settleExcuse(world, ana, ask)
  assert.ok(asked.ok && asked.value.isAsked)
  assert.deepEqual(
    (await excuses()).said.map(({ state, reviewWish }) => [state, reviewWish]),
    [['open', 'unverified']],
  )
  const decided = await settleExcuse(world, rita, ask)
  assert.ok(decided.ok && !decided.value.isAsked)
  assert.deepEqual(
    (await excuses()).said.map(({ state, reviewWish }) => [state, reviewWish]),
    [['unverified', null]],
  )
  await assert.rejects(
    rows(`update excuse_said set settled_by_role = 'agent' where id = $1`, saidId),
    /no_negative_mark_without_a_reviewer/,
  )
})

test('verified hardship is a verified problem, and only a supervisor makes it one', async () => {
  const { ana, rita, hear, debtorId } = await onTheLine()
  const saidId = await hear('lost-job')
  const ask = { saidId, state: 'verified', seenIn: 'proof' } as const
  const problems = () =>
    rows(`select kind, evidence from verified_problem where debtor_id = $1`, debtorId)
  const asked = await settleExcuse(world, ana, ask)
  assert.ok(asked.ok && asked.value.isAsked)
  assert.deepEqual(await problems(), [])
  assert.ok((await settleExcuse(world, rita, ask)).ok)
  assert.deepEqual(await problems(), [{ kind: 'job-lost', evidence: 'document' }])
})

test('a problem of the service rests the contact for its days, once', async () => {
  const { ana, hear, debtorId } = await onTheLine()
  const saidId = await hear('service-problem')
  const done = await applyExcuse(world, ana, saidId)
  assert.ok(done.ok)
  assert.equal(done.value.untilOn?.toString(), '2026-11-26')
  assert.ok((await applyExcuse(world, ana, saidId)).ok)
  assert.deepEqual(
    await rows(`select reason, until_on::text from hold where debtor_id = $1`, debtorId),
    [{ reason: 'technical', until_on: '2026-11-26' }],
  )
  assert.deepEqual(await withdrawExcuse(world, ana, saidId), {
    ok: false,
    refusal: 'excuse-applied',
    facts: {},
  })
  const nothing = await applyExcuse(world, ana, await hear('thinks-scam'))
  assert.equal(nothing.ok, false)
})

test('a payment of the same amount that nobody owns yet confirms; none says not yet', async () => {
  const { agency, ana, callId, portfolio } = await onTheLine()
  const look = async () => {
    const found = await lookUpExcuse(world, ana, { callId, excuse: 'already-paid' })
    assert.ok(found.ok && found.value.isOpen)
    return found.value.items.map(({ what, stand }) => `${what}: ${stand}`)
  }
  assert.ok((await look()).includes('no-unmatched: does-not-confirm'))
  await rows(
    `insert into payment (agency_id, source, amount_cents, paid_at, paid_on, means, state,
       unmatched_reason, recorded_by, recorded_at, request_key, creditor_id, portfolio_id)
     values ($1, 'manual', 10000, now(), '2026-11-20', 'pix', 'unmatched', 'nobody', 'Ana', now(),
       'k', $2, $3)`,
    agency.agencyId,
    portfolio.creditorId,
    portfolio.portfolioId,
  )
  assert.ok((await look()).includes('unmatched: confirms'))
})

test('nothing is looked up for whoever is not known to be the person', async () => {
  const { ana, callId } = await onTheLine()
  await rows(`update call set verified_at = null where id = $1`, callId)
  const found = await lookUpExcuse(world, ana, { callId, excuse: 'already-paid' })
  assert.deepEqual(found, { ok: true, value: { isOpen: false, items: [] } })
})

test('which reply was said, and what the call came to, is counted', async () => {
  const { ana, hear, excuses, callId } = await onTheLine()
  const saidId = await hear('travelling')
  const said = { saidId, lineId: 'travelling.reply-1', came: null }
  assert.ok((await sayReply(world, ana, said)).ok)
  assert.ok((await sayReply(world, ana, { ...said, came: 'went-on' })).ok)
  assert.deepEqual((await excuses()).said[0]?.replies, [
    { lineId: 'travelling.reply-1', came: 'went-on' },
  ])
  const other = await sayReply(world, ana, { ...said, lineId: 'forgot.reply-1' })
  assert.equal(other.ok, false)
  const closed = await closeCall(world, ana, {
    ...{ callId, outcome: 'PROM', note: '', fields: {} },
    promise: { dueOn: '2026-12-01', amountCents: 5000, means: 'pix' },
  })
  assert.ok(closed.ok)
  const [kept] = await rows(`select followed from excuse_reply where said_id = $1`, saidId)
  assert.equal(kept?.followed, 'promise')
})

test('two agencies hear nothing of each other', async () => {
  const [one, other] = [await onTheLine(), await onTheLine()]
  const saidId = await one.hear('forgot')
  const stranger = await settleExcuse(world, other.rita, {
    ...{ saidId, state: 'verified', seenIn: 'person' },
  })
  assert.deepEqual(stranger, { ok: false, refusal: 'unknown-excuse', facts: {} })
  assert.equal((await other.excuses()).likely.length, 0)
})

test('the creditor is asked once; its answer ends the pause where a supervisor notes it', async () => {
  const { ana, rita, hear, excuses, debtorId, callId } = await onTheLine()
  await applyExcuse(world, ana, await hear('technician-never-came'))
  const question = async () => (await excuses()).said[0]?.question
  const questionId = String((await question())?.id)
  assert.equal(String((await question())?.dueOn), '2026-11-29')
  const lifted = () =>
    rows(`select lifted_at is not null as is from hold where debtor_id = $1`, debtorId)
  const answer = { questionId, answer: 'Visita perdida em 10/11, remarcada.', finding: 'confirms' }
  const told = await answerQuestion(world, rita, { ...answer, finding: 'confirms' })
  assert.ok(told.ok)
  assert.deepEqual(await lifted(), [{ is: true }])
  const again = await answerQuestion(world, rita, { ...answer, finding: 'unknown' })
  assert.deepEqual(again, { ok: false, refusal: 'already-answered', facts: {} })
  const found = await lookUpExcuse(world, ana, { callId, excuse: 'technician-never-came' })
  assert.ok(found.ok)
  const said = found.value.items.find(({ what }) => what === 'creditor-said')
  assert.equal(said?.stand, 'confirms')
})

test('an agent notes the answer, and the pause ends on its day', async () => {
  const { ana, hear, excuses, debtorId } = await onTheLine()
  await applyExcuse(world, ana, await hear('service-problem'))
  const questionId = String((await excuses()).said[0]?.question?.id)
  const answer = { questionId, answer: 'Sem registro de falha.', finding: 'does-not-confirm' }
  assert.ok((await answerQuestion(world, ana, { ...answer, finding: 'does-not-confirm' })).ok)
  assert.deepEqual(await rows(`select lifted_at from hold where debtor_id = $1`, debtorId), [
    { lifted_at: null },
  ])
})
