import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breaksIn, chained, type Entry, entryHash, headOf, startOf } from './chain.ts'
import type { Kept } from './record.ts'

const start = startOf({ of: 'Maria' })
const records = (count: number): Kept[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'journal',
    id: `line-${index + 1}`,
    at: `2026-11-24T10:0${index % 10}:00Z`,
    body: { what: 'call.dialed', n: index },
  }))

const five = chained(start, records(5))
const head = headOf(start, five)
const breaks = (entries: readonly Entry[], from = start) =>
  breaksIn({ start: from, entries, count: 5, head }).map((one) => {
    if (one.code === 'entries-removed') return `removed ${one.from}–${one.to}`
    if (one.code === 'entry-moved') return `moved ${one.n} after ${one.after}`
    return one.code === 'header-altered' ? 'header' : `${one.code.slice(6)} ${one.n}`
  })

const without = (...numbers: number[]) => five.filter(({ n }) => !numbers.includes(n))
const changed = (n: number, change: Partial<Entry>) =>
  five.map((entry) => (entry.n === n ? { ...entry, ...change } : entry))
/** As a forger would, who knows how a hash is made. */
const forged = (n: number, body: object) =>
  five.map((entry) => {
    if (entry.n !== n) return entry
    const made = { ...entry, body }
    return { ...made, hash: entryHash(made) }
  })
const [one, two, three, four, last] = five as [Entry, Entry, Entry, Entry, Entry]

const stories: readonly (readonly [string, readonly Entry[], string[]])[] = [
  ['nothing', five, []],
  ['a word changed', changed(3, { body: { what: 'call.closed' } }), ['altered 3']],
  ['a moment changed', changed(1, { at: '2026-11-24T09:00:00Z' }), ['altered 1']],
  ['a word and its hash changed', forged(3, { what: 'call.closed' }), ['altered 3']],
  ['the last word and its hash changed', forged(5, { what: 'x' }), ['altered 5']],
  ['one taken out', without(3), ['removed 3–3']],
  ['two taken out', without(2, 3), ['removed 2–3']],
  ['the first taken out', without(1), ['removed 1–1']],
  ['the last two cut off', without(4, 5), ['removed 4–5']],
  ['two that changed places', [one, two, four, three, last], ['moved 3 after 4']],
  ['one there twice', [...five, last], ['added 5']],
  [
    'one taken out, one altered',
    changed(4, { id: 'other' }).filter(({ n }) => n !== 2),
    ['altered 4', 'removed 2–2'],
  ],
]

for (const [story, entries, expected] of stories) {
  test(`${story}: ${expected.join(', ') || 'whole'}`, () =>
    assert.deepEqual(breaks(entries), expected))
}

test('another header breaks the chain at its beginning', () => {
  assert.deepEqual(breaks(five, startOf({ of: 'Joana' })), ['header'])
})

test('of nothing the head is the header, and nothing is wrong', () => {
  const whole = { start, entries: [], count: 0, head: start }
  assert.deepEqual(breaksIn(whole), [])
})

test('whatever one letter is changed in whatever entry, that entry is named', () => {
  const chain = chained(start, records(12))
  const told = headOf(start, chain)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.string({ minLength: 1 }), (index, word) => {
      const entries = chain.map((entry, place) =>
        place === index ? { ...entry, body: { ...entry.body, added: word } } : entry,
      )
      const found = breaksIn({ start, entries, count: 12, head: told })
      assert.deepEqual(found, [{ code: 'entry-altered', n: index + 1 }])
    }),
  )
})
