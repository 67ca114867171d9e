import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day } from '../../kit/dates.ts'
import { firmness, mayPromiseAgain } from './firmness.ts'

const today = day('2026-11-24')
const ago = (days: number): Day => today.subtract({ days })
const standing = (brokenDaysAgo: readonly number[], paidDaysAgo: number | null = null) =>
  firmness(
    {
      brokenOn: brokenDaysAgo.map(ago),
      lastPaidOn: paidDaysAgo === null ? null : ago(paidDaysAgo),
    },
    today,
  )

const stories: [string, number[], number | null, boolean][] = [
  ['nothing was ever broken', [], null, false],
  ['two were not kept', [10, 40], null, false],
  ['three were not kept', [10, 40, 70], null, true],
  ['the third is from just within the window', [10, 40, 180], null, true],
  ['the third is too long ago', [10, 40, 181], null, false],
  ['money came on the day of the last one', [10, 40, 70], 10, false],
  ['money came before the last one only', [10, 40, 70], 11, true],
  ['money came after it', [10, 40, 70], 2, false],
]
for (const [story, broken, paid, isFirm] of stories) {
  test(`${story}: ${isFirm ? 'the next needs more than a word' : 'a word is enough'}`, () => {
    assert.equal(standing(broken, paid).isFirm, isFirm)
  })
}

test('the order in which they were broken does not matter', () => {
  assert.deepEqual(standing([70, 10, 40]), standing([10, 40, 70]))
})

const firm = standing([10, 40, 70])
const answer = (entryOn: Day | null, isApproved = false, of = firm) => {
  const found = mayPromiseAgain(of, { entryOn, isApproved }, today)
  return found.ok ? found.value : found.refusal
}

test('an entry payment within three days is enough, a later one is not', () => {
  assert.equal(answer(today.add({ days: 3 })), 'entry')
  assert.equal(answer(today.add({ days: 4 })), 'needs-entry')
})

test('a promise brings no entry: it waits for an approval', () => {
  assert.equal(answer(null), 'needs-entry')
  assert.equal(answer(null, true), 'approved')
})

test('whoever kept most of their word is asked for nothing more', () => {
  assert.equal(answer(null, false, standing([10, 40])), 'free')
})

test('the answer says how many, in how many days, and how soon an entry would be', () => {
  const found = mayPromiseAgain(firm, { entryOn: null, isApproved: false }, today)
  assert.ok(!found.ok)
  assert.deepEqual(found.facts, { brokenCount: 3, windowDays: 180, entryDaysMax: 3 })
})
