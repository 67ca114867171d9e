import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysTyped } from './days-typed.ts'

const stories: [text: string, days: (number | null)[]][] = [
  ['', []],
  ['3', [3]],
  ['3, 1', [3, 1]],
  ['3 e 1', [3, 1]],
  ['3;3; 1,', [3, 1]],
  ['0', [0]],
  ['30', [30]],
  ['31', [null]],
  ['-1', [null]],
  ['amanhã', [null]],
  ['1.5', [null]],
  ['1 2 3 4 5', [1, 2, 3, 4, 5]],
  ['1 2 3 4 5 6', [1, 2, 3, 4, 5, null]],
]
test('where more days may be named, more are', () =>
  assert.deepEqual(daysTyped('1 2 3 4 5 6', 1, 31, 31), [1, 2, 3, 4, 5, 6]))

for (const [text, days] of stories) {
  test(`"${text}" typed as days before: ${JSON.stringify(days)}`, () =>
    assert.deepEqual(daysTyped(text, 0, 30), days))
}
