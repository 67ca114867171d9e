import assert from 'node:assert/strict'
import { test } from 'node:test'
import { debtKinds } from '../../api/listening.ts'
import { locales } from '../../api/shapes.ts'
import { check } from '../wording/check.ts'
import { openness } from './open-question.ts'
import { placeOf, questions, questionsWith } from './question-bank.ts'

test('there are more than sixty questions, each under a name of its own', () => {
  assert.ok(questions.length >= 60, `${questions.length}`)
  assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length)
})

for (const locale of locales) {
  test(`${locale}: nobody can answer a question of ours with yes or no`, () => {
    const closed = questions.filter(({ words }) => !openness(words[locale], locale).isOpen)
    assert.deepEqual(
      closed.map(({ words }) => words[locale]),
      [],
    )
  })
}

for (const locale of ['pt-BR', 'es'] as const) {
  test(`${locale}: every question may be said to whoever owes`, () => {
    const refused = questions.flatMap(({ words }) =>
      check({ text: words[locale], locale, audience: 'right_party' }).map(({ category }) => ({
        text: words[locale],
        category,
      })),
    )
    assert.deepEqual(refused, [])
  })
}

test('a question that asks why says so: no other one does, where a law minds it', () => {
  for (const { id, words, asksWhy } of questions) {
    const found = check({ text: words.es, locale: 'es', audience: 'right_party', country: 'CO' })
    assert.ok(found.length === 0 || asksWhy, `${id}: ${words.es}`)
  }
})

test('every kind of debt has questions of its own, and every person enough to choose from', () => {
  for (const debtKind of debtKinds) {
    assert.ok(
      questions.some((one) => one.debtKinds?.includes(debtKind)),
      debtKind,
    )
    for (const debtorKind of ['person', 'company'] as const) {
      const fitting = questions.filter(
        (one) =>
          (one.debtKinds?.includes(debtKind) ?? true) &&
          (one.debtorKinds?.includes(debtorKind) ?? true) &&
          !one.asksWhy &&
          !one.onlyListed,
      )
      assert.ok(fitting.length >= 15, `${debtKind} ${debtorKind}: ${fitting.length}`)
    }
  }
})

test('an agency asks in its own words, and leaves out what it does not want to ask', () => {
  const own = { 'pt-BR': 'Como está o mês?', es: '¿Cómo va el mes?', en: 'How is the month?' }
  const bank = questionsWith([
    { id: 'since-when', place: placeOf('since-when'), words: own },
    { id: 'doubts', place: placeOf('doubts'), words: null },
  ])
  assert.deepEqual(bank.find(({ id }) => id === 'since-when')?.words, own)
  assert.equal(
    bank.some(({ id }) => id === 'doubts'),
    false,
  )
  assert.equal(bank.length, questions.length - 1)
})
