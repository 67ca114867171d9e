import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAddress, type TypedAddress } from './address.ts'

const stories: readonly (readonly [string, TypedAddress, string, string])[] = [
  ['a postal code alone says the state', { postalCode: '88100-000' }, 'BR', 'BR-SC'],
  ['a state by its name', { city: 'Recife', state: 'pernambuco' }, 'BR', 'BR-PE'],
  ['a state and a postal code of it', { state: 'SP', postalCode: '01310100' }, 'BR', 'BR-SP'],
  [
    'a postal code of another state',
    { state: 'SC', postalCode: '01310-100' },
    'BR',
    'postal-code-of-another-state',
  ],
  ['a state that does not exist', { state: 'XX' }, 'BR', 'unknown-state'],
  ['seven digits', { postalCode: '0131010' }, 'BR', 'invalid-postal-code'],
  ['nine digits', { postalCode: '013101000' }, 'BR', 'invalid-postal-code'],
  ['letters in a postal code', { postalCode: '01310A100' }, 'BR', 'invalid-postal-code'],
  [
    'a street and a city alone',
    { street: 'Rua A, 1', city: 'Salvador' },
    'BR',
    'address-too-short',
  ],
  ['nothing but spaces', { state: '  ' }, 'BR', 'address-too-short'],
  ['Mexico has one law', { postalCode: '06000', state: 'cdmx' }, 'MX', 'MX'],
  ['Mexico has five digits', { postalCode: '0600' }, 'MX', 'invalid-postal-code'],
  ['a country without states of ours', { state: 'Antioquia' }, 'CO', 'CO'],
]

for (const [story, typed, country, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    const read = readAddress(typed, country)
    assert.equal(read.ok ? read.value.jurisdiction : read.refusal, answer)
  })
}

test('an address is kept as it is written, without what is not in it', () => {
  const read = readAddress({ street: ' Rua  A, 1 ', state: 'minas gerais' }, 'BR')
  assert.deepEqual(read.ok && read.value, {
    street: 'Rua A, 1',
    city: null,
    state: 'MG',
    postalCode: null,
    jurisdiction: 'BR-MG',
  })
})
