import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPrepared, type PreparationFacts, type Study } from './preparation.ts'

const whole: Study = {
  questions: ['since-when', 'what-changed', 'next-income'],
  excuses: ['lost-job'],
  proposed: { questions: 3, excuses: 1 },
}
const ready: PreparationFacts = { isBriefSeen: true, study: whole, isSkipped: false }
const studied = (more: Partial<Study>): Partial<PreparationFacts> => ({
  study: { ...whole, ...more },
})

const stories: readonly (readonly [string, Partial<PreparationFacts>, string])[] = [
  ['seen, three questions chosen, excuses shown', {}, 'yes'],
  ['the brief was not seen', { isBriefSeen: false }, 'brief-not-seen'],
  ['two questions of three', studied({ questions: ['a', 'b'] }), 'questions-not-chosen'],
  [
    'the same question three times',
    studied({ questions: ['a', 'a', 'a'] }),
    'questions-not-chosen',
  ],
  [
    'only two to choose from, both chosen',
    studied({ questions: ['a', 'b'], proposed: { questions: 2, excuses: 1 } }),
    'yes',
  ],
  [
    'many to choose from: three are enough',
    studied({ proposed: { questions: 9, excuses: 1 } }),
    'yes',
  ],
  ['the likely excuses were not shown', studied({ excuses: [] }), 'excuses-not-shown'],
  ['no excuse is likely', studied({ excuses: [], proposed: { questions: 3, excuses: 0 } }), 'yes'],
  ['what is proposed is taken as it is', { study: null }, 'yes'],
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
