import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moment } from '../../kit/dates.ts'
import { newProtocol, readProtocol } from './protocol.ts'
import { protocolsCsv } from './protocol-file.ts'

const chance = fc.uint8Array({ minLength: 12, maxLength: 12 })

test('a protocol is read as it was made, however it is typed', () => {
  fc.assert(
    fc.property(chance, (bytes) => {
      const made = newProtocol(bytes)
      assert.match(made, /^\d{14}$/)
      assert.equal(readProtocol(made), made)
      assert.equal(readProtocol(` ${made.slice(0, 4)} ${made.slice(4, 8)}.${made.slice(8)} `), made)
    }),
  )
})

test('one wrong digit, or two neighbours in each other’s place, is found out', () => {
  fc.assert(
    fc.property(chance, fc.nat(13), fc.integer({ min: 1, max: 9 }), (bytes, at, more) => {
      const made = newProtocol(bytes)
      const wrong = [...made]
      wrong[at] = String((Number(made[at]) + more) % 10)
      assert.equal(readProtocol(wrong.join('')), undefined)
      const swapped = [...made]
      const next = (at + 1) % 14
      const [one = '', two = ''] = [made[at], made[next]]
      swapped[at] = two
      swapped[next] = one
      if (one !== two && next > at) assert.equal(readProtocol(swapped.join('')), undefined)
    }),
  )
})

for (const typed of ['', '1', '0'.repeat(13), 'x'.repeat(14), '9'.repeat(5000), '1234 5678']) {
  test(`no protocol: ${typed.slice(0, 20)}`, () => assert.equal(readProtocol(typed), undefined))
}

test('the file of protocols shows no whole number, and runs no formula', () => {
  const row = {
    id: 'x',
    protocol: '48317702194562',
    kind: 'phone' as const,
    value: '+5511987654321',
    debtorId: null,
    door: 'public-page' as const,
    saidAt: moment('2026-11-24T13:05:00Z'),
    notedBy: '=cmd()',
    withdrawnAt: null,
    people: 2,
    callbacks: 1,
    plans: 0,
  }
  const file = protocolsCsv([row], 'pt-BR', 'America/Sao_Paulo')
  assert.match(file, /^\uFEFFProtocolo;/)
  assert.match(file, /4831 7702 1945 62;\(11\) •+-4321;2026-11-24T10:05;página pública;/)
  assert.ok(!file.includes(';=cmd()'))
  assert.ok(!file.includes('8765'))
})
