import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSecretBox } from './secret-box.ts'

const [older, newer] = [
  'chave-antiga-com-mais-de-32-letras!!',
  'chave-nova-com-mais-de-32-letras!!!!',
]
const box = openSecretBox([newer, older])

test('what was sealed is read again, in its own place only', () => {
  const sealed = box.seal('client-secret-123', 'account 1')
  assert.equal(box.open(sealed, 'account 1'), 'client-secret-123')
  assert.equal(box.open(sealed, 'account 2'), undefined)
})

test('the same secret never looks the same twice, and does not show', () => {
  const [one, other] = [box.seal('segredo', 'x'), box.seal('segredo', 'x')]
  assert.notDeepEqual(one, other)
  assert.ok(!Buffer.from(one).toString('latin1').includes('segredo'))
})

test('any byte that was changed is noticed', () => {
  const sealed = box.seal('segredo', 'x')
  for (let at = 0; at < sealed.length; at += 1) {
    const broken = Uint8Array.from(sealed)
    broken[at] = (broken[at] ?? 0) ^ 1
    assert.equal(box.open(broken, 'x'), undefined, `byte ${at}`)
  }
})

test('an older key still opens, and says that it is older', () => {
  const sealed = openSecretBox([older]).seal('segredo', 'x')
  assert.equal(box.open(sealed, 'x'), 'segredo')
  assert.equal(box.isSealedByOldKey(sealed), true)
  assert.equal(box.isSealedByOldKey(box.seal('segredo', 'x')), false)
})

test('without its key nothing opens, and without any key nothing is sealed', () => {
  const sealed = box.seal('segredo', 'x')
  assert.equal(openSecretBox([older]).open(sealed, 'x'), undefined)
  assert.throws(() => openSecretBox([]).seal('segredo', 'x'), /COMBINADO_SECRETS_KEY/)
})
