import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../compliance/packs.ts'
import { townsOf, withTowns } from './towns.ts'

const towns = townsOf(packs, { towns: [{ code: 'BR-SP-3550308', city: 'São Paulo' }] })

for (const [story, address, places] of [
  ['a city with a pack of its own', ['BR-SC', null, 'ITAPOA'], ['BR-SC', 'BR-SC-4208450']],
  ['a city that the agency named', ['BR-SP', null, 'São Paulo'], ['BR-SP', 'BR-SP-3550308']],
  ['a city of that name in another state', ['BR-RS', null, 'Itapoá'], ['BR-RS']],
  ['a city without rules', ['BR-SC', null, 'Joinville'], ['BR-SC']],
  ['an address that names no city', ['BR-SC', null, null], ['BR-SC']],
  ['an address that names no place', [null, null, 'Itapoá'], [null]],
] as const) {
  test(`${story}: ${places.join(' and ')}`, () => {
    assert.deepEqual(
      withTowns([address], towns).map(([jurisdiction]) => jurisdiction),
      places,
    )
  })
}

test('the day on which an address was confirmed counts for its town too', () => {
  assert.deepEqual(withTowns([['BR-SC', '2026-10-01', 'Itapoá']], towns)[1], [
    'BR-SC-4208450',
    '2026-10-01',
  ])
})
