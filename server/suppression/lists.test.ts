import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../compliance/packs.ts'
import { countryOf, knownLists } from './lists.ts'

const lists = knownLists(packs)
const listOf = (id: string) => lists.find(({ listId }) => listId === id)

test('São Paulo and Pará count for collection after thirty days, lists of offers do not', () => {
  assert.deepEqual(
    ['procon-sp-nao-me-ligue', 'procon-pa-bloqueio', 'nao-me-perturbe', 'profeco-repep'].map(
      (id) => [listOf(id)?.place, listOf(id)?.graceDays, listOf(id)?.isOffersOnly],
    ),
    [
      ['BR-SP', 30, false],
      ['BR-PA', 30, false],
      ['BR', 30, true],
      ['MX', 0, true],
    ],
  )
})

test('each list is named once, and its numbers are those of its country', () => {
  assert.equal(new Set(lists.map(({ listId }) => listId)).size, lists.length)
  assert.equal(countryOf({ place: 'MX' }), 'MX')
  assert.equal(countryOf({ place: 'BR-SP' }), 'BR')
})
