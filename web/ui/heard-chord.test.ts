import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardChord } from './heard-chord.ts'

const heard = (code: string, key: string, held: Partial<Record<string, boolean>> = {}) =>
  heardChord({ code, key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

test('keys are written as they stand on the sheet', () => {
  assert.equal(heard('F8', 'F8'), 'F8')
  assert.equal(heard('KeyT', 't', { altKey: true }), 'Alt+T')
  assert.equal(heard('Digit3', '#', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+3')
  assert.equal(heard('Slash', '/', { ctrlKey: true }), 'Ctrl+/')
})

test('another letter that Alt makes of a key does not matter', () => {
  assert.equal(heard('KeyT', '†', { altKey: true }), 'Alt+T')
})

test('the command key of a Mac is Ctrl', () => {
  assert.equal(heard('KeyK', 'k', { metaKey: true }), 'Ctrl+K')
})

test('nothing is pressed yet while only Ctrl is held', () => {
  assert.equal(heard('ControlLeft', 'Control', { ctrlKey: true }), undefined)
})
