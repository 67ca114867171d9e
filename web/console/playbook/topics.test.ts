import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFound, kindOf, topicOf, topicsOf } from './topics.ts'

const place = (name: string, ownCount = 0) => ({
  place: name,
  group: 'step' as const,
  label: null,
  lineCount: 1,
  ownCount,
  mayAdd: true,
})

test('what stands on the screen together is one topic, with what is ours in it', () => {
  const topics = topicsOf([
    place('step.open.say', 1),
    place('step.open.ask', 2),
    place('question.since-when'),
  ])
  assert.deepEqual(
    topics.map(({ id, ownCount, places }) => [id, ownCount, places.length]),
    [
      ['step.open', 3, 2],
      ['question.since-when', 0, 1],
    ],
  )
})

test('a topic is the first two parts of a place, its kind the third', () => {
  assert.equal(topicOf('excuse.lost-job.reply'), 'excuse.lost-job')
  assert.equal(kindOf('excuse.lost-job.reply'), 'reply')
  assert.equal(kindOf('question.since-when'), 'lines')
})

test('a place is found by parts of its words, without accents, in any order', () => {
  assert.equal(isFound('Desde quando está difícil?', 'dificil desde'), true)
  assert.equal(isFound('Desde quando está difícil?', 'parcela'), false)
  assert.equal(isFound('Abertura', ''), true)
})
