import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../compliance/sha256.ts'
import { climb, pathTo, rootOf } from './merkle.ts'
import { brokenSeals, checkSeal, fits, noSeal, type Seal, sealOf } from './seal.ts'

const marks = fc.array(fc.string().map(sha256), { minLength: 1, maxLength: 40 })

test('every mark leads to the root, and no other mark does', () => {
  fc.assert(
    fc.property(marks, fc.nat(), fc.string(), (hashes, wish, other) => {
      const index = wish % hashes.length
      const path = pathTo(hashes, index)
      const root = rootOf(hashes)
      assert.equal(climb(hashes[index] ?? '', path), root)
      const stranger = sha256(`another ${other}`)
      assert.notEqual(climb(stranger, path), root)
    }),
  )
})

test('the root tells order, number and every letter', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(sha256) as [string, string, string]
  const roots = [[], [a], [a, b], [b, a], [a, b, c], [a, b, c, c]].map(rootOf)
  assert.equal(new Set(roots).size, roots.length)
})

const days = ['2026-11-22', '2026-11-23', '2026-11-24']
const seals: Seal[] = []
for (const day of days) {
  const previousHash = seals.at(-1)?.sealHash ?? noSeal
  const about = { agencyId: 'a', day, n: seals.length + 1, previousHash }
  seals.push(sealOf(about, [sha256(day)]))
}
const [first, second, third] = seals as [Seal, Seal, Seal]

test('seals follow one another; a changed or missing one is named by its day', () => {
  assert.deepEqual(brokenSeals(seals), [])
  assert.deepEqual(brokenSeals([first, { ...second, recordCount: 2 }, third]), ['2026-11-23'])
  assert.deepEqual(brokenSeals([first, third]), ['2026-11-24'])
  const again = sealOf({ ...second }, [sha256('another')])
  assert.deepEqual(brokenSeals([first, again, third]), ['2026-11-24'])
})

test('a day says what was altered, what is missing and what came late', () => {
  const sealed = new Map([
    ['one', 'a'],
    ['two', 'b'],
    ['three', 'c'],
  ])
  assert.ok(fits(checkSeal(sealed, sealed)))
  const now = new Map([
    ['one', 'a'],
    ['two', 'x'],
    ['four', 'd'],
  ])
  const check = checkSeal(sealed, now)
  assert.deepEqual(check, { altered: ['two'], removed: [], missing: ['three'], late: ['four'] })
  assert.ok(!fits(check))
  const byLaw = checkSeal(sealed, new Map([...sealed, ['two', 'x']]), new Set(['two']))
  assert.deepEqual([fits(byLaw), byLaw.removed], [true, ['two']])
  assert.ok(
    fits({ altered: [], removed: [], missing: [], late: ['four'] }),
    'late is told, and is no forgery',
  )
})
