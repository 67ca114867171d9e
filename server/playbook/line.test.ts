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

test('lines stand in the order that the agency gave them, with the words that are shipped', () => {
  const edits: Edit[] = [
    { id: 'two', place: 'step.open.say', at: 0 },
    { id: 'ours', place: 'step.open.say', words: said('ours'), at: 1 },
    { id: 'one', place: 'step.open.say', at: 2 },
  ]
  assert.deepEqual(at(edits), ['two: second', 'ours: ours', 'one: first'])
})

test('a line that ships later stands after those that were put in order', () => {
  assert.deepEqual(at([{ id: 'two', place: 'step.open.say', at: 0 }]), [
    'two: second',
    'one: first',
  ])
})

test('a language that nobody wrote is said as it ships, and in a line of their own in another', () => {
  const half = { 'pt-BR': 'nosso', es: ' ', en: '' }
  const said = linesAt('step.open.say', shipped, [
    { id: 'one', place: 'step.open.say', words: half },
    { id: 'ours', place: 'step.open.say', words: half },
  ])
  assert.deepEqual(said.find(({ id }) => id === 'one')?.words, {
    'pt-BR': 'nosso',
    es: 'first',
    en: 'first',
  })
  assert.equal(said.find(({ id }) => id === 'ours')?.words.es, 'nosso')
})
