import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { digestTable } from './digest-table.ts'

test('it answers as a map of texts would', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.integer())), (entries) => {
      const table = digestTable()
      const map = new Map<string, number>()
      for (const [a, b, value] of entries) {
        const key = JSON.stringify([a, b])
        assert.equal(table.keep(value | 0, a, b), map.get(key))
        if (!map.has(key)) map.set(key, value | 0)
      }
      assert.equal(table.size(), map.size)
    }),
  )
})

test('it counts, from nothing', () => {
  const table = digestTable()
  assert.deepEqual([table.add(1, 'a'), table.add(0, 'a'), table.add(2, 'a')], [1, 1, 3])
  assert.equal(table.add(0, 'b'), 0)
  assert.equal(table.size(), 2)
})

test('hundreds of thousands of texts that are nearly the same are told apart', () => {
  const table = digestTable()
  for (let number = 0; number < 300_000; number++) {
    assert.equal(table.keep(number, '00100200304', `C-${number}`, '1/12', ''), undefined)
  }
  assert.equal(table.size(), 300_000)
  assert.equal(table.keep(0, '00100200304', 'C-299999', '1/12', ''), 299_999)
})
