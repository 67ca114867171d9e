import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Reached, reaches } from './best-hours.ts'
import { defaultNumberPolicy, failing } from './failing-number.ts'

const times = (n: number, reached: Reached): Reached[] => Array.from({ length: n }, () => reached)
const twice = { goneTimes: 2, silentTimes: 5 }

test('a number that does not exist leaves after as many times as the agency says', () => {
  assert.equal(failing(['gone'], twice), undefined)
  assert.equal(failing(['gone', 'gone'], twice), 'does-not-exist')
  assert.equal(failing(['gone'], defaultNumberPolicy), 'does-not-exist')
})

test('an answer in between begins the row anew', () => {
  assert.equal(failing(['gone', 'someone', 'gone'], twice), undefined)
  assert.equal(
    failing([...times(4, 'silent'), 'right-party', ...times(9, 'silent')], twice),
    undefined,
  )
})

test('four silences stay, the fifth leaves; busy and voicemail are silence too', () => {
  assert.equal(failing(times(4, 'silent'), twice), undefined)
  assert.equal(failing([...times(3, 'busy'), 'machine', 'silent'], twice), 'never-answers')
})

test('zero says that silence alone never takes a number out', () => {
  assert.equal(failing(times(100, 'silent'), { ...twice, silentTimes: 0 }), undefined)
})

test('somebody else is no failure of the number: that is settled at once, by another rule', () => {
  assert.equal(failing(['wrong-person', ...times(20, 'silent')], twice), undefined)
})

test('one more failure never brings a number back, and an answer always keeps it', () => {
  const some = fc.array(fc.constantFrom(...reaches), { maxLength: 40 })
  fc.assert(
    fc.property(some, fc.constantFrom('silent' as const, 'gone' as const), (tries, fault) => {
      const why = failing(tries, twice)
      if (why === 'never-answers') assert.ok(failing([fault, ...tries], twice))
      if (why === 'does-not-exist') assert.equal(failing(['gone', ...tries], twice), why)
      assert.equal(failing(['right-party', ...tries], twice), undefined)
      assert.equal(failing(['someone', ...tries], twice), undefined)
    }),
  )
})
