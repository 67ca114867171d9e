import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Edits } from '../playbook/edits.ts'
import { type Line, linesAt } from '../playbook/line.ts'
import { changes } from './changes.ts'
import { type Deed, edited } from './edit-draft.ts'

const said = (text: string) => ({ 'pt-BR': text, es: text, en: text })
const place = 'step.listen.say'
const shipped: readonly Line[] = ['a', 'b', 'c'].map((id) => ({ id, words: said(`shipped ${id}`) }))
const book = [{ place, group: 'step' as const, lines: shipped, label: null, mayAdd: true }]
const after = (...deeds: Deed[]): Edits =>
  deeds.reduce<Edits>((edits, deed) => edited(edits, place, shipped, deed), [])
const shown = (edits: Edits) =>
  linesAt(place, shipped, edits).map(({ id, words }) => `${id}: ${words.en}`)
const told = (before: Edits, now: Edits) =>
  changes(book, before, now).map(({ kind, lineId }) => `${kind} ${lineId}`)

test('words are changed, a line is left out, and one of our own is added', () => {
  const edits = after(
    { do: 'change', lineId: 'a', words: said(' other ') },
    { do: 'leave-out', lineId: 'b' },
    { do: 'add', lineId: 'own-1', words: said('ours') },
  )
  assert.deepEqual(shown(edits), ['a: other', 'c: shipped c', 'own-1: ours'])
  assert.deepEqual(told([], edits), ['changed a', 'added own-1', 'left-out b'])
})

test('a line that is given back its words, or put back, leaves nothing behind', () => {
  const changed: Deed = { do: 'change', lineId: 'a', words: said('other') }
  assert.deepEqual(after(changed, { do: 'restore', lineId: 'a' }), [])
  assert.deepEqual(after(changed, { do: 'change', lineId: 'a', words: said('shipped a') }), [])
  assert.deepEqual(after({ do: 'leave-out', lineId: 'b' }, { do: 'restore', lineId: 'b' }), [])
})

test('our own line is gone when it is left out', () => {
  const own: Deed = { do: 'add', lineId: 'own-1', words: said('ours') }
  assert.deepEqual(after(own, { do: 'leave-out', lineId: 'own-1' }), [])
})

test('a line moves up and down, keeps its shipped words, and stops at the ends', () => {
  const up: Deed = { do: 'move', lineId: 'b', by: -1 }
  assert.deepEqual(shown(after(up)), ['b: shipped b', 'a: shipped a', 'c: shipped c'])
  assert.equal(
    after(up).every(({ words }) => words === undefined),
    true,
  )
  assert.deepEqual(after(up, up), after(up))
  assert.deepEqual(after(up, { do: 'move', lineId: 'b', by: 1 }), [])
  assert.equal(told([], after(up)).length, 1, 'one line moved, whichever is named')
})

test('what was left out stays out when the others move', () => {
  const edits = after({ do: 'leave-out', lineId: 'a' }, { do: 'move', lineId: 'c', by: -1 })
  assert.deepEqual(shown(edits), ['c: shipped c', 'b: shipped b'])
})

test('whatever is done, undoing the difference is told from both sides', () => {
  const lineId = fc.constantFrom('a', 'b', 'c', 'own-1')
  const deed = fc.oneof(
    fc.record({ do: fc.constant('change' as const), lineId, words: fc.string().map(said) }),
    fc.record({ do: fc.constant('leave-out' as const), lineId }),
    fc.record({ do: fc.constant('restore' as const), lineId }),
    fc.record({
      do: fc.constant('move' as const),
      lineId,
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
  )
  fc.assert(
    fc.property(fc.array(deed), (deeds) => {
      const edits = after(...deeds)
      assert.deepEqual(told(edits, edits), [])
      assert.equal(told([], edits).length === 0, shown(edits).join() === shown([]).join())
      const ids = linesAt(place, shipped, edits).map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length, 'no line twice')
    }),
  )
})
