import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPrepared, type PreparationFacts, type Study } from './preparation.ts'

const whole: Study = {
  questions: ['since-when', 'what-changed', 'next-income'],
  excuses: ['lost-job'],
  proposed: 3,
}
const ready: PreparationFacts = { isBriefSeen: true, study: whole, isSkipped: false }
const studied = (more: Partial<Study>): Partial<PreparationFacts> => ({
  study: { ...whole, ...more },
})

const stories: readonly (readonly [string, Partial<PreparationFacts>, string])[] = [
  ['seen, with three questions', {}, 'yes'],
  ['the brief was not seen', { isBriefSeen: false }, 'brief-not-seen'],
  ['two questions of three', studied({ questions: ['a', 'b'] }), 'questions-not-chosen'],
  [
    'the same question three times',
    studied({ questions: ['a', 'a', 'a'] }),
    'questions-not-chosen',
  ],
  ['only two to choose, both chosen', studied({ questions: ['a', 'b'], proposed: 2 }), 'yes'],
  ['all was told before: nothing to ask', studied({ questions: [], proposed: 0 }), 'yes'],
  ['many to choose from: three are enough', studied({ proposed: 9 }), 'yes'],
  ['prepared before studies were kept', { study: null }, 'yes'],
  ['a supervisor let it go on', { isBriefSeen: false, study: null, isSkipped: true }, 'yes'],
]

for (const [story, facts, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    const told = isPrepared({ ...ready, ...facts })
    assert.equal(told.ok ? 'yes' : told.refusal, answer)
  })
}

test('what is left to choose is told', () => {
  const told = isPrepared({ ...ready, ...studied({ questions: ['a'] }) })
  assert.deepEqual(!told.ok && told.facts, { left: 2, wanted: 3 })
})
