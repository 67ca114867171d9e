import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phoneCheck } from './phone-check.ts'

type Answer = {
  valid?: boolean
  jurisdictions?: string[]
  zones?: string[]
  reason?: string
  error?: { code: string; field: string }
}
const check = (value: string, country: string, locality?: string): Answer =>
  phoneCheck.answer({ value, country, ...(locality ? { locality } : {}) }) as Answer

const places: [string, string, string | undefined, string, string][] = [
  ['(61) 98765-4321', 'BR', undefined, 'BR-DF BR-GO', 'Sao_Paulo'],
  ['(42) 98765-4321', 'BR', undefined, 'BR-PR BR-SC', 'Sao_Paulo'],
  ['(69) 98765-4321', 'BR', undefined, 'BR-RO', 'Porto_Velho'],
  ['(65) 98765-4321', 'BR', undefined, 'BR-MT', 'Cuiaba'],
  ['(67) 98765-4321', 'BR', undefined, 'BR-MS', 'Campo_Grande'],
  ['(68) 98765-4321', 'BR', undefined, 'BR-AC', 'Rio_Branco'],
  ['(97) 98765-4321', 'BR', undefined, 'BR-AM', 'Manaus Eirunepe'],
  ['(92) 98765-4321', 'BR', undefined, 'BR-AM', 'Manaus'],
  ['(81) 98765-4321', 'BR', undefined, 'BR-PE', 'Recife Noronha'],
  ['(87) 98765-4321', 'BR', undefined, 'BR-PE', 'Recife'],
  ['(11) 98765-4321', 'BR', 'BR-SP', 'BR-SP', 'Sao_Paulo'],
  ['(11) 98765-4321', 'BR', 'BR-AC', 'BR-SP BR-AC', 'Sao_Paulo Rio_Branco'],
  ['664 123 4567', 'MX', undefined, 'MX', 'Tijuana'],
  ['+57 300 123 4567', 'CO', undefined, 'CO', 'Bogota'],
  ['+54 11 4567 8901', 'AR', 'AR-C', 'AR AR-C', 'Buenos_Aires'],
  ['415 555 0123', 'US', 'US-NY', 'US-CA US-NY', 'Los_Angeles New_York'],
  ['9 1234 5678', 'CL', 'CL-RM', 'CL CL-RM', 'Santiago'],
]

for (const [value, country, locality, jurisdictions, zones] of places) {
  test(`${value} of ${country}, ${locality ?? 'no place said'}: ${jurisdictions}`, () => {
    const answer = check(value, country, locality)
    assert.equal(answer.valid, true)
    assert.deepEqual(answer.jurisdictions?.join(' '), jurisdictions)
    assert.deepEqual(answer.zones?.map((zone) => zone.split('/').at(-1)).join(' '), zones)
  })
}

test('a place that is not known is told with its field', () => {
  for (const locality of ['BR-XX', 'BR-AM-12', 'Manaus']) {
    assert.deepEqual(check('(92) 98765-4321', 'BR', locality).error?.code, 'unknown-locality')
  }
  assert.equal(check('415 555 0123', 'US', 'US-XX').error?.field, 'locality')
  assert.equal(check('300 123 4567', 'CO', 'PE-LIM').error?.field, 'locality')
})

test('a phone from nowhere says why', () => {
  assert.deepEqual(check('(20) 98765-4321', 'BR'), { valid: false, reason: 'area-code' })
  assert.deepEqual(check('416 555 0123', 'US'), { valid: false, reason: 'area-code' })
})
