import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Edit, type Line, linesAt } from './line.ts'

const said = (text: string) => ({ 'pt-BR': text, es: text, en: text })
const shipped: Line[] = [
  { id: 'one', words: said('first') },
  { id: 'two', words: said('second') },
]
const at = (edits: Edit[]) =>
  linesAt('step.open.say', shipped, edits).map(({ id, words }) => `${id}: ${words.en}`)

test('an agency that changed nothing says what is shipped', () => {
  assert.deepEqual(at([]), ['one: first', 'two: second'])
})

test('a line keeps its id and its turn when its words change', () => {
  assert.deepEqual(at([{ id: 'one', place: 'step.open.say', words: said('other') }]), [
    'one: other',
    'two: second',
  ])
})

test('a line may be left out, and one of their own comes last', () => {
  const edits: Edit[] = [
    { id: 'ours', place: 'step.open.say', words: said('ours') },
    { id: 'one', place: 'step.open.say', words: null },
  ]
  assert.deepEqual(at(edits), ['two: second', 'ours: ours'])
})

test('what was changed at another place changes nothing here', () => {
  assert.deepEqual(at([{ id: 'one', place: 'step.close.say', words: null }]), [
    'one: first',
    'two: second',
  ])
})
