import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind } from '../../api/listening.ts'
import { day, moment } from '../../kit/dates.ts'
import { questions } from '../playbook/question-bank.ts'
import type { Answer } from './answer.ts'
import { type Asking, barrierOf, proposal, ranked } from './proposal.ts'
import { missingOfStory } from './story.ts'

const someone: Asking = {
  debtorKind: 'person',
  debtKind: 'internet',
  country: 'BR',
  mayAskWhy: true,
  isListed: false,
  hasBrokenAgreement: false,
  answers: [],
  results: new Map(),
  today: day('2026-11-24'),
  zone: 'America/Sao_Paulo',
}

const told = (fact: FactKind, value: string, on = '2026-11-20', topic = ''): Answer => ({
  id: `${fact}-${value}`,
  fact,
  topic,
  value,
  callId: null,
  questionId: topic === '' ? null : topic,
  ownWords: null,
  toldAt: moment(`${on}T10:00:00-03:00`),
  notedBy: 'Ana',
})

const ids = (asking: Partial<Asking>) =>
  proposal(questions, { ...someone, ...asking }).map(({ question }) => question.id)
const facts = (asking: Partial<Asking>) =>
  proposal(questions, { ...someone, ...asking }).map(({ question }) => question.fact)

test('three questions, no two of which ask for the same', () => {
  assert.equal(ids({}).length, 3)
  assert.equal(new Set(facts({})).size, 3)
})

test('what was told lately is not asked again, what was told long ago is', () => {
  assert.ok(facts({}).includes('next-income-on'))
  assert.ok(!facts({ answers: [told('next-income-on', '2026-12-05')] }).includes('next-income-on'))
  const old = ranked(questions, { ...someone, answers: [told('reason', 'forgot', '2026-09-24')] })
  const what = old.find(({ question }) => question.id === 'what-happened')
  assert.deepEqual(what?.reasons[0]?.reason, 'old')
})

test('a day of income that has passed says nothing of the next', () => {
  assert.ok(facts({ answers: [told('next-income-on', '2026-11-23')] }).includes('next-income-on'))
})

test('of what each question asks anew, another one may still be asked', () => {
  const answers = [told('has-said', 'cai à noite', '2026-11-20', 'service-quality')]
  const open = ranked(questions, { ...someone, answers })
    .filter(({ answer }) => !answer)
    .map(({ question }) => question.id)
  assert.ok(open.includes('technician'))
  assert.ok(!open.includes('service-quality'))
})

test('where a law forbids asking why, it is neither proposed nor noted', () => {
  const asking = { ...someone, country: 'CO', mayAskWhy: false }
  const all = ranked(questions, asking).map(({ question }) => question.id)
  assert.ok(!all.includes('what-happened'))
  assert.equal(barrierOf('reason', asking), 'why-not-asked')
  assert.equal(barrierOf('reason', someone), undefined)
})

test('what a listed name hinders is asked only of whoever is listed', () => {
  const asked = (isListed: boolean) =>
    ranked(questions, { ...someone, isListed }).some(
      ({ question }) => question.fact === 'listing-hinders',
    )
  assert.deepEqual([asked(false), asked(true)], [false, true])
  assert.equal(barrierOf('listing-hinders', someone), 'not-listed')
})

test('companies are asked as companies, schools as schools, Mexico by its fortnight', () => {
  const all = (asking: Partial<Asking>) =>
    ranked(questions, { ...someone, ...asking }).map(({ question }) => question.id)
  assert.ok(all({ debtorKind: 'company' }).includes('who-approves'))
  assert.ok(!all({}).includes('who-approves'))
  assert.ok(all({ debtKind: 'school' }).includes('school-year'))
  assert.ok(!all({ debtKind: 'school' }).includes('service-quality'))
  assert.ok(all({ country: 'MX' }).includes('quincena'))
  assert.ok(!all({}).includes('quincena'))
})

test('what led to agreements comes first, once enough calls say so', () => {
  const withResult = (asked: number, agreed: number) =>
    ids({
      results: new Map([
        ['doubts', { asked, agreed }],
        ['since-when', { asked: 400, agreed: 120 }],
      ]),
    }).includes('doubts')
  assert.equal(withResult(29, 29), false)
  assert.equal(withResult(200, 199), true)
  assert.equal(withResult(200, 60), false)
  assert.equal(withResult(200, 2), false)
})

test('what surely led to fewer agreements steps back, and being proposed often is no reason', () => {
  const first = (results: Asking['results']) => ids({ results })[0] ?? ''
  const usual = first(new Map())
  const alike = new Map([[usual, { asked: 900, agreed: 450 }]])
  assert.equal(first(alike), usual)
  const worse = new Map([
    [usual, { asked: 300, agreed: 15 }],
    ['doubts', { asked: 600, agreed: 300 }],
  ])
  assert.notEqual(first(worse), usual)
})

test('the year-end bonus is asked for at the end of the year', () => {
  const asks = (today: string) =>
    ranked(questions, { ...someone, today: day(today) }).some(
      ({ question }) => question.id === 'thirteenth',
    )
  assert.deepEqual(
    [asks('2026-09-30'), asks('2026-10-01'), asks('2027-01-01')],
    [false, true, false],
  )
})

test('the same facts give the same three', () => {
  assert.deepEqual(ids({}), ids({}))
})

test('their side of it: what happened, since when, and what matters to them', () => {
  const missing = (answers: readonly Answer[], mayAskWhy = true) =>
    missingOfStory(answers, { ...someone, mayAskWhy })
  assert.deepEqual(missing([]), ['reason', 'since-when', 'motive'])
  assert.deepEqual(missing([], false), ['since-when', 'motive'])
  assert.deepEqual(missing([told('worry', 'interest'), told('reason', 'forgot')]), ['since-when'])
  assert.deepEqual(missing([told('reason', 'forgot', '2026-09-24')]), [
    'reason',
    'since-when',
    'motive',
  ])
})
