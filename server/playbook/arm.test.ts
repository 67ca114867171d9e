import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { armOf } from './arm.ts'

const many = Array.from({ length: 20_000 }, (_, n) => `01990000-0000-7000-8000-${n}`)
const sharesOf = (seed: string, sharePct: number) =>
  many.filter((id) => armOf({ seed, sharePct }, id) === 'variant').length / many.length

test('whoever is drawn once is drawn into the same arm for good', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 10, max: 90 }), fc.uuid(), (seed, sharePct, id) => {
      assert.equal(armOf({ seed, sharePct }, id), armOf({ seed, sharePct }, id))
    }),
  )
})

test('the variant is heard by the share that was asked for', () => {
  for (const sharePct of [10, 30, 50, 90]) {
    const share = sharesOf('first', sharePct)
    assert.ok(Math.abs(share - sharePct / 100) < 0.01, `${share}, not ${sharePct} %`)
  }
})

test('nobody hears it at 0 %, everybody at 100 %', () => {
  assert.equal(sharesOf('first', 0), 0)
  assert.equal(sharesOf('first', 100), 1)
})

test('another test draws anew: being in one arm says nothing of the next', () => {
  const first = many.filter((id) => armOf({ seed: 'first', sharePct: 50 }, id) === 'variant')
  const both = first.filter((id) => armOf({ seed: 'second', sharePct: 50 }, id) === 'variant')
  assert.ok(Math.abs(both.length / first.length - 0.5) < 0.02, `${both.length / first.length}`)
})

test('a larger share only adds people to the variant', () => {
  for (const id of many.slice(0, 2000)) {
    if (armOf({ seed: 's', sharePct: 20 }, id) === 'variant')
      assert.equal(armOf({ seed: 's', sharePct: 60 }, id), 'variant')
  }
})
