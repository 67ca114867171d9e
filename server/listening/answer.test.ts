import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { isOld } from './ages.ts'
import { type Answer, toldBy, topicOf } from './answer.ts'

const told = (fact: Answer['fact'], value: string | null): Answer => ({
  id: fact,
  fact,
  topic: '',
  value,
  callId: null,
  questionId: null,
  ownWords: null,
  toldAt: moment('2026-11-03T10:00:00-03:00'),
  notedBy: 'Ana',
})

test('words become days, amounts and numbers for the rules', () => {
  const known = toldBy([
    told('motive', 'fits-month'),
    told('monthly-budget-cents', '15000'),
    told('next-income-on', '2026-12-05'),
    told('income-days', '5,20'),
  ])
  assert.equal(known.motive, 'fits-month')
  assert.equal(known.monthlyCents, 15_000n)
  assert.equal(String(known.nextIncomeOn), '2026-12-05')
  assert.deepEqual(known.incomeDays, [5, 20])
  assert.equal('worry' in known, false)
})

test('a word that is no longer among the choices is none', () => {
  assert.equal(toldBy([told('worry', 'weather')]).worry, undefined)
})

test('what was taken back is not known', () => {
  assert.deepEqual(toldBy([told('motive', null)]), {})
})

test('a question of its own keeps its own answer, a fact of its kind one for all', () => {
  assert.equal(topicOf('has-said', 'technician'), 'technician')
  assert.equal(topicOf('motive', 'what-settling-means'), '')
})

test('told on the 3rd of November a worry is fresh for ninety days', () => {
  const at = (today: string) => isOld(told('worry', 'trust'), day(today), 'America/Sao_Paulo')
  assert.equal(at('2027-02-01'), false)
  assert.equal(at('2027-02-02'), true)
})
