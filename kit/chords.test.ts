import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chordFor, chosenChords, pressed, shippedChords } from './chords.ts'

const refused = (shipped: string, chord: string, chosen = {}) => {
  const fits = chordFor(shipped, chord, chosen)
  return fits.ok ? 'taken' : fits.refusal
}

test('who works here may press something else', () => {
  assert.equal(refused('F8', 'Alt+G'), 'taken')
  assert.equal(pressed('F8', { F8: 'Alt+G' }), 'Alt+G')
  assert.equal(pressed('F9', { F8: 'Alt+G' }), 'F9')
})

test('a letter alone is typed, and never does anything', () => {
  assert.equal(refused('F8', 'T'), 'single-key')
  assert.equal(refused('F8', 'Shift+T'), 'single-key')
  assert.equal(refused('F8', 'Enter'), 'single-key')
  assert.equal(refused('F8', 'Ctrl+Shift+T'), 'browser-keys')
})

test('what the browser keeps for itself is not given away', () => {
  for (const chord of ['Ctrl+W', 'Ctrl+T', 'F5', 'F12', 'Alt+F4']) {
    assert.equal(refused('F8', chord), 'browser-keys')
  }
})

test('two deeds never answer to the same keys', () => {
  assert.equal(refused('F8', 'F9'), 'keys-in-use')
  assert.equal(refused('F8', 'F9', { F9: 'Alt+J' }), 'taken')
  assert.equal(refused('F8', 'Alt+J', { F9: 'Alt+J' }), 'keys-in-use')
})

test('to press again what is pressed now changes nothing', () => {
  assert.equal(refused('F8', 'F8'), 'taken')
})

test('what no keyboard says is refused with what was given', () => {
  const fits = chordFor('F8', 'Alt+Ünicode', {})
  assert.deepEqual(!fits.ok && fits.facts, { keys: 'Alt+Ünicode' })
})

test('two may change places', () => {
  assert.ok(chosenChords({ F8: 'F9', F9: 'F8' }).ok)
})

test('keys of a deed that is not there are refused', () => {
  const chosen = chosenChords({ 'Alt+Ç': 'Alt+G' })
  assert.equal(!chosen.ok && chosen.refusal, 'unknown-keys')
})

test('whatever is chosen, no two deeds share their keys', () => {
  const some = fc.dictionary(
    fc.constantFrom(...shippedChords),
    fc.constantFrom(...shippedChords, 'Alt+G', 'Alt+J', 'Ctrl+Shift+Y'),
  )
  fc.assert(
    fc.property(some, (given) => {
      const chosen = chosenChords(given)
      if (!chosen.ok) return
      const all = shippedChords.map((one) => pressed(one, chosen.value))
      assert.equal(new Set(all).size, all.length)
    }),
  )
})
