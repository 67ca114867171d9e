import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { openCall } from '../calls/actions.ts'
import { openNextCall } from '../calls/next-actions.ts'
import { answerLesson, askCertificate, needCertificate, readTraining } from './actions.ts'
import { lessons } from './lesson.ts'
import { beginPractice, endPractice, readPractice, sayInPractice } from './practice-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio)
  return {
    portfolioId: portfolio.portfolioId,
    debtorId: debtor.debtorId,
    ana: agency.person('agent'),
    sergio: agency.person('supervisor'),
    olivia: agency.person('owner'),
  }
}

type Office = Awaited<ReturnType<typeof office>>

async function passEveryLesson(ana: Office['ana']) {
  for (const { id, questions } of lessons) {
    const answers = questions.map(({ right }) => right)
    const answered = await answerLesson(world, ana, { lessonId: id, answers })
    assert.ok(answered.ok && answered.value.isPassed)
  }
}

/** As if so many different people had been well treated. */
const practised = (ana: Office['ana'], people: readonly string[]) =>
  owner.query(
    `insert into practice_call
       (agency_id, user_id, seed, locale, character, begun_at, ended_at, points, passed)
     select $1, $2, 1, 'pt-BR', someone, now(), now(), 90, true from unnest($3::text[]) someone`,
    [ana.agencyId, ana.userId, people],
  )

test('a lesson is passed with every answer right; a wrong one is explained', async () => {
  const { ana } = await office()
  const [first] = lessons
  assert.ok(first)
  const wrong = await answerLesson(world, ana, { lessonId: first.id, answers: [9, 9] })
  assert.ok(wrong.ok && !wrong.value.isPassed)
  assert.ok(wrong.value.questions.every(({ because }) => because['pt-BR'].length > 10))
  const read = await readTraining(world, ana)
  assert.ok(read.ok && read.value.lessons.every(({ passedAt }) => passedAt === null))
})

test('every lesson has one right choice among its choices, in three languages', () => {
  for (const { questions, title, text } of lessons) {
    for (const one of [title, ...text, ...questions.flatMap((asked) => [asked.ask, asked.because])])
      assert.ok(one['pt-BR'] && one.es && one.en)
    for (const { choices, right } of questions) assert.ok(choices[right], 'there is a right one')
  }
})

test('a practice call is kept as it goes, said once when sent twice, and judged at its end', async () => {
  const { ana } = await office()
  const begun = await beginPractice(world, ana, { locale: 'pt-BR', seed: 7 })
  assert.ok(begun.ok)
  const { practiceCallId } = begun.value
  const hello = { practiceCallId, turn: 0, said: 'Bom dia! Aqui é a Ana, da Boa Conversa.' }
  assert.ok((await sayInPractice(world, ana, hello)).ok)
  const again = await sayInPractice(world, ana, hello)
  assert.equal(!again.ok && again.refusal, 'changed-meanwhile')
  const resumed = await beginPractice(world, ana, { locale: 'es' })
  assert.equal(resumed.ok && resumed.value.practiceCallId, practiceCallId)
  const ended = await endPractice(world, ana, { practiceCallId })
  assert.ok(ended.ok)
  assert.equal(ended.value.turns.length, 1)
  assert.equal(ended.value.ending, 'stopped')
  assert.equal(ended.value.score?.judged.length, 7)
  const late = await sayInPractice(world, ana, { ...hello, turn: 1 })
  assert.equal(!late.ok && late.refusal, 'practice-call-over')
})

test('who it is stays hidden until the end, and nobody else may look', async () => {
  const { ana, sergio } = await office()
  const begun = await beginPractice(world, ana, { locale: 'pt-BR', seed: 3 })
  assert.ok(begun.ok)
  const read = await readPractice(world, ana, begun.value)
  assert.ok(read.ok && read.value.score === null)
  const theirs = await readPractice(world, sergio, begun.value)
  assert.equal(!theirs.ok && theirs.refusal, 'unknown-practice-call')
})

test('a portfolio that asks for a certificate is not called without one', async () => {
  const { ana, olivia, portfolioId, debtorId } = await office()
  await needCertificate(world, olivia, { portfolioId, isNeeded: true })
  const refused = await openCall(world, ana, { debtorId })
  assert.equal(!refused.ok && refused.refusal, 'needs-certificate')
  const next = await openNextCall(world, ana, {})
  assert.equal(!next.ok && next.refusal, 'needs-certificate')
})

test('those who lead others may call without one', async () => {
  const { sergio, olivia, portfolioId, debtorId } = await office()
  await needCertificate(world, olivia, { portfolioId, isNeeded: true })
  assert.ok((await openCall(world, sergio, { debtorId })).ok)
})

test('it is given for every lesson and two different people, and says what lacks before', async () => {
  const { ana, olivia, portfolioId, debtorId } = await office()
  await needCertificate(world, olivia, { portfolioId, isNeeded: true })
  const missing = async () => {
    const asked = await askCertificate(world, ana, { portfolioId })
    return asked.ok ? 'given' : asked.facts?.missing
  }
  assert.equal(await missing(), 'lessons')
  await passEveryLesson(ana)
  assert.equal(await missing(), 'practice-calls')
  await practised(ana, ['forgot', 'forgot'])
  assert.equal(await missing(), 'practice-calls')
  await practised(ana, ['quiet'])
  assert.equal(await missing(), 'given')
  assert.ok((await openCall(world, ana, { debtorId })).ok)
})

test('after a year it is asked for again', async () => {
  const { ana, olivia, portfolioId, debtorId } = await office()
  await passEveryLesson(ana)
  await practised(ana, ['forgot', 'quiet'])
  assert.ok((await askCertificate(world, ana, { portfolioId })).ok)
  await needCertificate(world, olivia, { portfolioId, isNeeded: true })
  clock.set('2027-11-24T10:00:00-03:00')
  assert.ok((await openCall(world, ana, { debtorId })).ok, 'its last day counts')
  await owner.query('update call set state = $1, outcome = $2, closed_at = now()', [
    'closed',
    'NAT',
  ])
  clock.set('2027-11-25T10:00:00-03:00')
  const late = await openCall(world, ana, { debtorId })
  assert.equal(!late.ok && late.refusal, 'needs-certificate')
})

test('an agent does not decide what a portfolio asks for', async () => {
  const { ana, portfolioId } = await office()
  const tried = await needCertificate(world, ana, { portfolioId, isNeeded: false })
  assert.equal(!tried.ok && tried.refusal, 'not-allowed')
})
