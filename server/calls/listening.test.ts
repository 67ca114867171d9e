import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { setDebtKind } from '../creditors/actions.ts'
import type { Person } from '../identity/actor.ts'
import { correctAnswer, undoAnswer } from '../listening/actions.ts'
import * as actions from './actions.ts'
import { dial } from './dial-actions.ts'
import { verifyIdentity } from './line-actions.ts'
import { listQuestions, noteAnswer, pinQuestions, readListening } from './listening-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

async function prepared() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { document: '52998224725' })
  const call = await actions.openCall(world, ana, { debtorId: debtor.debtorId })
  assert.ok(call.ok)
  return { agency, ana, ...portfolio, ...debtor, callId: call.value.callId }
}

const read = async (agent: Person, callId: string) => {
  const found = await readListening(world, agent, callId)
  assert.ok(found.ok)
  return found.value
}
const idsOf = ({ questions }: { questions: readonly { questionId: string }[] }) =>
  questions.map(({ questionId }) => questionId)
const refusalOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'

test('three questions are proposed, and stay as they were once the brief was seen', async () => {
  const { ana, callId } = await prepared()
  const before = await read(ana, callId)
  assert.equal(before.isPinned, false)
  assert.equal(before.questions.length, 3)
  await actions.seeBrief(world, ana, callId)
  const first = before.questions[0]
  assert.ok(first)
  const told = await noteAnswer(world, ana, {
    callId,
    fact: 'next-income-on',
    value: '2026-12-05',
    questionId: first.questionId,
  })
  assert.equal(refusalOf(told), 'yes')
  const after = await read(ana, callId)
  assert.equal(after.isPinned, true)
  assert.deepEqual(idsOf(after), idsOf(before))
  assert.equal(after.questions[0]?.answer?.value, '2026-12-05')
})

test('what the agent chose before stays, also when the brief is seen afterwards', async () => {
  const { ana, callId } = await prepared()
  const questions = [{ questionId: 'doubts' }, { questionId: 'your-view' }]
  assert.equal(refusalOf(await pinQuestions(world, ana, { callId, questions })), 'yes')
  await actions.seeBrief(world, ana, callId)
  assert.deepEqual(idsOf(await read(ana, callId)), ['doubts', 'your-view'])
})

test('places may be swapped and left empty', async () => {
  const { ana, callId } = await prepared()
  const pin = (...ids: string[]) =>
    pinQuestions(world, ana, { callId, questions: ids.map((questionId) => ({ questionId })) })
  assert.equal(refusalOf(await pin('doubts', 'your-view', 'since-when')), 'yes')
  assert.equal(refusalOf(await pin('your-view', 'doubts')), 'yes')
  assert.deepEqual(idsOf(await read(ana, callId)), ['your-view', 'doubts'])
})

test('a question of the agent’s own has to be open, and an open form is proposed', async () => {
  const { ana, callId } = await prepared()
  const pin = (text: string) =>
    pinQuestions(world, ana, {
      callId,
      questions: [{ own: { text, fact: 'has-said' } }, { questionId: 'doubts' }],
    })
  const closed = await pin('O senhor pode pagar hoje?')
  assert.ok(!closed.ok)
  assert.equal(closed.refusal, 'question-not-open')
  assert.match(String(closed.facts.suggestion), /\?$/)
  assert.equal(refusalOf(await pin('Como foi a conversa com a loja?')), 'yes')
  const { questions } = await read(ana, callId)
  assert.equal(questions[0]?.text, 'Como foi a conversa com a loja?')
  assert.equal(questions[0]?.isOwn, true)
  const own = questions[0]?.questionId ?? ''
  const told = await noteAnswer(world, ana, {
    ...{ callId, fact: 'has-said', value: 'foi bem', questionId: own },
  })
  assert.equal(refusalOf(told), 'yes')
  const { answers } = await read(ana, callId)
  assert.equal(answers[0]?.question, 'Como foi a conversa com a loja?')
})

test('asked once: the next call knows it, says who noted it and when, and asks for other things', async () => {
  const { ana, callId, debtorId, agency } = await prepared()
  await noteAnswer(world, ana, { callId, fact: 'worry', value: 'interest' })
  await owner.query(
    `update call set state = 'closed', closed_at = now(), outcome = 'NAT' where id = $1`,
    [callId],
  )
  clock.set('2026-12-03T10:00:00-03:00')
  const bia = { ...agency.person('agent'), userId: `${agency.agencyId}-supervisor`, name: 'Bia' }
  const next = await actions.openCall(world, bia, { debtorId })
  assert.ok(next.ok)
  const known = await read(bia, next.value.callId)
  assert.deepEqual(
    known.answers.map(({ fact, value, toldOn, notedBy, isOld }) => ({
      ...{ fact, value, toldOn: String(toldOn), notedBy, isOld },
    })),
    [
      {
        fact: 'worry',
        value: 'interest',
        toldOn: '2026-11-24',
        notedBy: ana.name,
        isOld: false,
      },
    ],
  )
  assert.equal(known.learned, 0)
  assert.ok(known.questions.every(({ fact }) => fact !== 'worry'))
})

test('a correction counts in the place of what it follows, and both stay', async () => {
  const { ana, callId, debtorId } = await prepared()
  await noteAnswer(world, ana, { callId, fact: 'worry', value: 'interest' })
  await noteAnswer(world, ana, { callId, fact: 'worry', value: 'trust' })
  const { answers, learned } = await read(ana, callId)
  assert.deepEqual(
    answers.map(({ value }) => value),
    ['trust'],
  )
  assert.equal(learned, 1)
  const { rows } = await owner.query('select value from answer where debtor_id = $1', [debtorId])
  assert.equal(rows.length, 2)
})

test('noted by mistake: what was known before counts again', async () => {
  const { ana, callId } = await prepared()
  await noteAnswer(world, ana, { callId, fact: 'motive', value: 'fits-month' })
  const wrong = await noteAnswer(world, ana, { callId, fact: 'motive', value: 'none' })
  assert.ok(wrong.ok)
  assert.equal(refusalOf(await undoAnswer(world, ana, wrong.value.answerId)), 'yes')
  const { answers } = await read(ana, callId)
  assert.deepEqual(
    answers.map(({ value }) => value),
    ['fits-month'],
  )
  assert.equal(refusalOf(await undoAnswer(world, ana, wrong.value.answerId)), 'changed-meanwhile')
})

test('the only answer taken back leaves nothing known, and may be told anew', async () => {
  const { ana, callId } = await prepared()
  const only = await noteAnswer(world, ana, { callId, fact: 'motive', value: 'none' })
  assert.ok(only.ok)
  await undoAnswer(world, ana, only.value.answerId)
  assert.deepEqual((await read(ana, callId)).answers, [])
  const again = { callId, fact: 'motive', value: 'fits-month', basedOn: null } as const
  assert.equal(refusalOf(await noteAnswer(world, ana, again)), 'yes')
})

test('whoever looked at an older answer is told that it changed', async () => {
  const { ana, callId, debtorId } = await prepared()
  const first = await noteAnswer(world, ana, { callId, fact: 'motive', value: 'none' })
  assert.ok(first.ok)
  const basedOn = first.value.answerId
  const told = { debtorId, fact: 'motive', questionId: null, ownWords: null } as const
  const more = { ...told, basedOn }
  assert.equal(refusalOf(await correctAnswer(world, ana, { ...more, value: 'fits-month' })), 'yes')
  const late = await correctAnswer(world, ana, { ...more, value: 'clear-name' })
  assert.equal(refusalOf(late), 'changed-meanwhile')
})

test('nothing is noted of a person while somebody else is on the line', async () => {
  const { ana, callId } = await prepared()
  await owner.query(
    `update call set state = 'talking', brief_seen_at = now(), third_party = true where id = $1`,
    [callId],
  )
  const told = await noteAnswer(world, ana, { callId, fact: 'worry', value: 'trust' })
  assert.equal(refusalOf(told), 'third-party-on-line')
})

test('an illness is one word and no more', async () => {
  const { ana, callId } = await prepared()
  const note = (fact: 'reason' | 'context', value: string) =>
    noteAnswer(world, ana, { callId, fact, value })
  const detail = await note('context', 'a mãe tem câncer')
  assert.ok(!detail.ok)
  assert.deepEqual([detail.refusal, detail.facts.word], ['sensitive-detail', 'cancer'])
  assert.equal(refusalOf(await note('reason', 'illness')), 'yes')
})

test('amounts that were told are hidden from dialing until identity is verified', async () => {
  const { ana, callId, contactPointId } = await prepared()
  await noteAnswer(world, ana, { callId, fact: 'monthly-budget-cents', value: '15000' })
  await actions.seeBrief(world, ana, callId)
  const [before] = (await read(ana, callId)).answers
  assert.equal(before?.value, '15000')
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  const [hidden] = (await read(ana, callId)).answers
  assert.equal(hidden?.value, null)
  const heard = { birthOn: '1985-03-14', documentEnd: '725', name: 'Maria Dores' }
  const known = await verifyIdentity(world, ana, { callId, heard })
  assert.ok(known.ok && known.value.isVerified)
  const [open] = (await read(ana, callId)).answers
  assert.equal(open?.value, '15000')
})

test('what a list hinders is asked only of whoever this creditor had listed', async () => {
  const { ana, callId, debtorId } = await prepared()
  const told = { callId, fact: 'listing-hinders', value: 'rent-home' } as const
  assert.equal(refusalOf(await noteAnswer(world, ana, told)), 'not-listed')
  await owner.query(
    `insert into measure (agency_id, act, debt_id, portfolio_id, creditor_id, debtor_id, registry,
       item_ids, owed_cents, state, is_past, asked_at, asked_by, done_on, done_by, done_evidence)
     select agency_id, 'negativate', id, portfolio_id, creditor_id, debtor_id, 'Birô', '{}', 1,
       'in-force', true, now(), 'eles', now(), 'eles', 'x'
     from debt where debtor_id = $1`,
    [debtorId],
  )
  assert.equal(refusalOf(await noteAnswer(world, ana, told)), 'yes')
  await noteAnswer(world, ana, { callId, fact: 'motive', value: 'clear-name' })
  const { isListed, argument } = await read(ana, callId)
  assert.equal(isListed, true)
  assert.match(argument[0] ?? '', /alugar um imóvel/)
})

test('in Colombia nobody asks why: not proposed, not pinned, not noted, and the law says so', async () => {
  const { ana, callId, debtorId } = await prepared()
  await owner.query(`update debtor set country = 'CO', locale = 'es' where id = $1`, [debtorId])
  const { whyNotAsked, questions, missing } = await read(ana, callId)
  assert.equal(whyNotAsked?.ruleId, 'CO-NO-WHY')
  assert.ok(questions.every(({ fact }) => fact !== 'reason'))
  assert.ok(!missing.includes('reason'))
  const pin = { callId, questions: [{ questionId: 'what-happened' }] }
  assert.equal(refusalOf(await pinQuestions(world, ana, pin)), 'why-not-asked')
  const told = { fact: 'reason', value: 'forgot' } as const
  assert.equal(refusalOf(await noteAnswer(world, ana, { callId, ...told })), 'why-not-asked')
  const later = { debtorId, questionId: null, ownWords: null, ...told }
  assert.equal(refusalOf(await correctAnswer(world, ana, later)), 'why-not-asked')
})

test('the kind of debt of a portfolio decides which questions there are', async () => {
  const { ana, callId, portfolioId, agency } = await prepared()
  const has = async (id: string) => {
    const all = await listQuestions(world, ana, callId)
    return all.ok && all.value.items.some(({ questionId }) => questionId === id)
  }
  assert.equal(await has('school-year'), false)
  const school = { portfolioId, debtKind: 'school' } as const
  assert.equal(refusalOf(await setDebtKind(world, ana, school)), 'not-allowed')
  assert.equal(refusalOf(await setDebtKind(world, agency.person('owner'), school)), 'yes')
  assert.equal(await has('school-year'), true)
  assert.equal((await read(ana, callId)).debtKind, 'school')
})
