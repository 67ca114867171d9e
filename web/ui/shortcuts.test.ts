import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { shippedChords } from '../../kit/chords.ts'

test('every shortcut on a button is one that may be changed', () => {
  const shown = globSync('web/**/*.tsx').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<Keys of="([^"]+)"/g)].map(([, keys = '']) => keys),
  )
  assert.ok(shown.length > 5, 'shortcuts were found')
  assert.deepEqual(
    shown.filter((keys) => !shippedChords.some((one) => one === keys)),
    [],
  )
})
