import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moodAt, moodChange, needsRelief, nerves, type TapKind } from './nerves.ts'

const stories: [string, TapKind[], boolean][] = [
  ['nobody tapped', [], false],
  ['tense once', ['person-tense'], false],
  ['the same side twice', ['person-tense', 'person-tense'], true],
  ['both sides once', ['person-tense', 'self-tense'], true],
  ['calm between', ['person-tense', 'person-calm', 'person-tense'], false],
  ['calm again after both', ['self-tense', 'person-tense', 'self-calm', 'person-calm'], false],
  ['one side calm, the other tense twice', ['self-calm', 'person-tense', 'person-tense'], true],
]
for (const [story, taps, isNeeded] of stories) {
  test(`${story}: relief is ${isNeeded ? 'suggested' : 'not suggested'}`, () => {
    assert.equal(needsRelief(taps), isNeeded)
  })
}

test('each side is as it was tapped last', () => {
  assert.deepEqual(nerves(['self-tense', 'person-calm', 'self-calm']), {
    self: 'calm',
    person: 'calm',
  })
  assert.deepEqual(nerves(['said-no']), { self: null, person: null })
})

test('a mood tapped by mistake is the one tapped after it', () => {
  assert.equal(moodAt(['start-low', 'start-even', 'end-good'], 'start'), 'even')
  assert.equal(moodAt(['start-low'], 'end'), null)
})

test('a call is judged by mood only when both its ends are known', () => {
  assert.equal(moodChange('low', 'even'), 'better')
  assert.equal(moodChange('good', 'good'), 'same')
  assert.equal(moodChange('even', 'low'), 'worse')
  assert.equal(moodChange(null, 'good'), null)
  assert.equal(moodChange('low', null), null)
})
