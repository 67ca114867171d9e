import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFromTheBank } from './webhook-secret.ts'

const secret = 'um-segredo-bem-comprido'

const stories = [
  ['the secret itself', `Bearer ${secret}`, { secret, isDemo: false }, true],
  ['no secret shown', undefined, { secret, isDemo: false }, false],
  ['another secret', 'Bearer outro-segredo-comprido', { secret, isDemo: false }, false],
  ['a longer one that begins alike', `Bearer ${secret}x`, { secret, isDemo: false }, false],
  ['a shorter one that begins alike', `Bearer ${secret.slice(1)}`, { secret, isDemo: true }, false],
  ['a demonstration that asks for none', undefined, { secret: undefined, isDemo: true }, true],
  ['a real office that set none', undefined, { secret: undefined, isDemo: false }, false],
] as const

for (const [story, shown, door, answer] of stories) {
  test(`${story}: ${answer ? 'heard' : 'not heard'}`, () => {
    assert.equal(isFromTheBank(shown, door), answer)
  })
}
