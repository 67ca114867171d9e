import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isCnpj, isCpf } from '../../kit/documents.ts'
import { readCurp, readDocument } from './document-cell.ts'

const told = (cell: string, country: 'BR' | 'MX'): string => {
  const read = readDocument(cell, country)
  return read ? `${read.kind} ${read.document}${read.isRepaired ? ' repaired' : ''}` : 'nobody'
}

const brazilian = [
  ['635.043.860-45', 'cpf 63504386045'],
  ['831 191 347 16', 'cpf 83119134716'],
  ['1234567890', 'cpf 01234567890 repaired'],
  ['191', 'cpf 00000000191 repaired'],
  ['123456789', 'nobody'],
  ['12345678901', 'nobody'],
  ['11111111111', 'nobody'],
  ['111.111.111-11', 'nobody'],
  ["'08470547216", 'cpf 08470547216 repaired'],
  ['="00342425625"', 'cpf 00342425625 repaired'],
  ['76234905595.0', 'cpf 76234905595 repaired'],
  ['7417718884.0', 'cpf 07417718884 repaired'],
  ['12.ABC.345/01DE-35', 'cnpj 12ABC34501DE35'],
  ['b7.bb6.wj4/0001-09', 'cnpj B7BB6WJ4000109'],
  ['11.222.333/0001-81', 'cnpj 11222333000181'],
  ['11.222.333/0001-80', 'nobody'],
  ['7165095000142', 'cnpj 07165095000142 repaired'],
  ['644666000182', 'cnpj 00644666000182 repaired'],
  ['00005112666935', 'cpf 05112666935 repaired'],
  ['00000000000191', 'cnpj 00000000000191'],
  ['00000000000000', 'nobody'],
  ['805615022697123', 'nobody'],
  ['ISENTO', 'nobody'],
  ['a12345678909-x', 'nobody'],
  ['---', 'nobody'],
  ['=""', 'nobody'],
] as const

for (const [cell, answer] of brazilian) {
  test(`${cell} in Brazil: ${answer}`, () => assert.equal(told(cell, 'BR'), answer))
}

const mexican = [
  ['WERD790307TJ9', 'rfc WERD790307TJ9'],
  ['werd-790307-tj9', 'rfc WERD790307TJ9'],
  ['WERD 790307 TJ9', 'rfc WERD790307TJ9'],
  ['WERD790307TJ8', 'nobody'],
  ['XAXX010101000', 'nobody'],
  ['WERD.790307.TJ9', 'nobody'],
] as const

for (const [cell, answer] of mexican) {
  test(`${cell} in Mexico: ${answer}`, () => assert.equal(told(cell, 'MX'), answer))
}

test('a CURP is read when its check digit is right', () => {
  assert.equal(readCurp('werd790307mjcnml49'), 'WERD790307MJCNML49')
  assert.equal(readCurp('PENDIENTE'), undefined)
  assert.equal(readCurp('MAPR921022HMCRNB94'), undefined)
})

test('whatever text a cell holds, only a document with right check digits comes out', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789.-/ '), maxLength: 20 })
  fc.assert(
    fc.property(fc.oneof(digits, fc.string({ unit: 'binary' })), (cell) => {
      const read = readDocument(cell, 'BR')
      if (read) assert.ok(read.kind === 'cpf' ? isCpf(read.document) : isCnpj(read.document))
      readDocument(cell, 'MX')
      readCurp(cell)
    }),
    { numRuns: 2000 },
  )
})
