import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOf } from './day-numbers.ts'

const stories = [
  [0, 0, undefined],
  [0, 5, '0'],
  [1, 3, '33'],
  [2, 3, '66'],
  [5, 5, '100'],
] as const
for (const [part, whole, share] of stories) {
  test(`${part} of ${whole} is ${share ?? 'no share'}`, () =>
    assert.equal(shareOf(part, whole), share))
}
