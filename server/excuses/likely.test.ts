import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likely } from './likely.ts'

const portfolio = [
  { excuse: 'service-problem', count: 60 },
  { excuse: 'forgot', count: 40 },
]
const names = (facts: Partial<Parameters<typeof likely>[0]>) =>
  likely({ mine: [], portfolio: [], reasons: [], ...facts }).map(({ excuse }) => excuse)

test('without any history nothing is likelier than the rest', () => {
  assert.deepEqual(names({}), [])
})

test('what others of the portfolio say comes in the order of how often it is heard', () => {
  assert.deepEqual(names({ portfolio }), ['service-problem', 'forgot'])
})

test('what this person said twice stands before what others say', () => {
  const mine = [{ excuse: 'illness', count: 2 }]
  assert.deepEqual(names({ mine, portfolio }), ['illness', 'service-problem', 'forgot'])
  const once = [{ excuse: 'illness', count: 1 }]
  assert.deepEqual(names({ mine: once, portfolio }), ['service-problem', 'illness', 'forgot'])
})

test('a reason that was told counts as said', () => {
  const [first] = likely({ mine: [], portfolio: [], reasons: ['job-lost', 'tight-month'] })
  assert.deepEqual([first?.excuse, first?.mine], ['lost-job', 1])
})

test('five at most are shown, and a word that is no excuse is left out', () => {
  const many = ['forgot', 'illness', 'travelling', 'refuses', 'lost-job', 'bereavement', 'other']
  const mine = many.map((excuse) => ({ excuse, count: 1 }))
  assert.equal(names({ mine }).length, 5)
  assert.ok(!names({ mine }).some((name) => String(name) === 'other'))
})
