import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { uuid7 } from '../../kit/id.ts'
import { chargeIdOf, staticTxid } from './txid.ts'

const chargeId = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([epochMs, chance]) => uuid7(epochMs, chance))

test('the charge is known from its txid alone, which fits a static code', () => {
  fc.assert(
    fc.property(chargeId, (id) => {
      const txid = staticTxid(id)
      assert.match(txid, /^C[0-9A-Z]{24}$/)
      assert.equal(chargeIdOf(txid), id)
    }),
  )
})

test('the earliest and the latest charge there can be have txids too', () => {
  for (const id of [
    '00000000-0000-7000-8000-000000000000',
    'ffffffff-ffff-7fff-bfff-ffffffffffff',
  ]) {
    assert.equal(chargeIdOf(staticTxid(id)), id)
  }
})

const strangers = [
  ['nothing at all', ''],
  ['the mark of no txid', '***'],
  ["another system's txid", 'FATURA6304'],
  ['one letter too few', `C${'0'.repeat(23)}`],
  ['one letter too many', `C${'0'.repeat(25)}`],
  ['another first letter', `D${'0'.repeat(24)}`],
  ['small letters', `c${'0'.repeat(24)}`],
  ['more than a charge id can hold', `C${'Z'.repeat(24)}`],
] as const

for (const [story, txid] of strangers) {
  test(`${story} names no charge of ours`, () => assert.equal(chargeIdOf(txid), undefined))
}

test('an id of another kind is our own mistake, said aloud', () => {
  assert.throws(() => staticTxid('123e4567-e12b-12d1-a456-426655440000'), /UUIDv7/)
})
