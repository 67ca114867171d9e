import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemOf } from './new-list.ts'

const fine = {
  lineCount: 1000,
  refusedCount: 0,
  count: 1000,
  before: 1000,
  isWhole: true,
  mayBeSmaller: false,
}

const stories = [
  ['a whole list like the last', {}, undefined],
  ['no number at all', { count: 0 }, 'no-numbers'],
  ['one line in five is no number', { refusedCount: 200 }, undefined],
  ['more than one line in five', { refusedCount: 201 }, 'mostly-unreadable'],
  ['half of the numbers left', { count: 500 }, undefined],
  ['less than half of them', { count: 499 }, 'much-smaller'],
  ['less than half, and meant so', { count: 499, mayBeSmaller: true }, undefined],
  ['a few to be added', { count: 3, isWhole: false }, undefined],
  ['the first of all', { before: 0 }, undefined],
] as const

for (const [story, more, answer] of stories) {
  test(`${story}: ${answer ?? 'it counts'}`, () => {
    assert.equal(problemOf({ ...fine, ...more }), answer)
  })
}
