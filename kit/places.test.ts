import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPostalCodeOf, placeOf, stateCode, states } from './places.ts'

test('every time zone is one that the calendar knows', () => {
  for (const { zones } of states.values()) {
    for (const timeZone of zones) new Intl.DateTimeFormat('en', { timeZone })
  }
  assert.equal(states.size, 27 + 32)
})

test('no postal code belongs to two states of a country', () => {
  for (const country of ['BR', 'MX']) {
    const ranges = [...states]
      .filter(([code]) => code.startsWith(country))
      .flatMap(([, { postalCodes }]) => postalCodes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    ranges.forEach(([from, to], index) => {
      assert.ok(from < to)
      assert.ok(to < (ranges[index + 1]?.[0] ?? '99999999z'))
    })
  }
})

const named = [
  ['BR', 'MG', 'BR-MG'],
  ['BR', 'são paulo', 'BR-SP'],
  ['BR', 'XX', undefined],
  ['MX', 'Jalisco', 'MX-JAL'],
  ['MX', 'Ciudad de México', 'MX-CMX'],
  ['MX', 'Estado de México', 'MX-MEX'],
  ['MX', 'São Paulo', undefined],
] as const

for (const [country, text, code] of named) {
  test(`${text} in ${country} is ${code}`, () => assert.equal(stateCode(country, text), code))
}

test('a postal code tells its state, at both ends', () => {
  assert.equal(isPostalCodeOf('BR-SP', '19999999'), true)
  assert.equal(isPostalCodeOf('BR-SP', '20000000'), false)
  assert.equal(isPostalCodeOf('BR-RJ', '20000000'), true)
  assert.equal(isPostalCodeOf('BR-GO', '72850000'), true)
  assert.equal(isPostalCodeOf('BR-DF', '72850000'), false)
  assert.equal(isPostalCodeOf('MX-JAL', '44836'), true)
  assert.equal(isPostalCodeOf('BR-XX', '44836000'), undefined)
})

test('a town tells the hour where its state keeps two', () => {
  assert.deepEqual(placeOf('BR-AM-1304062')?.zones, ['America/Eirunepe'])
  assert.deepEqual(placeOf('BR-AM-1302603')?.zones, ['America/Manaus'])
  assert.deepEqual(placeOf('BR-PE-2605459')?.zones, ['America/Noronha'])
  assert.deepEqual(placeOf('BR-SP-3550308')?.zones, ['America/Sao_Paulo'])
  assert.equal(placeOf('BR-AM-13'), undefined)
  assert.equal(placeOf('US-NY'), undefined)
})
