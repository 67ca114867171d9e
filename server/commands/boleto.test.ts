import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boletoDecode, boletoEncode } from './boleto.ts'
import { json } from './lines.ts'

const told = (answer: unknown): unknown => JSON.parse(json(answer))

const codes = {
  barcode: '00193376900000135000000001238798977770016818',
  digitableLine: '00190000090123879897777700168188337690000013500',
  formatted: '00190.00009 01238.798977 77700.168188 3 37690000013500',
}

test('a boleto is read with its due day when it is said near to which day', () => {
  const line = { code: codes.formatted, referenceDate: '2008-01-15' }
  assert.deepEqual(told(boletoDecode.answer(line)), {
    valid: true,
    kind: 'bank',
    ...codes,
    bank: '001',
    valueCents: 13500,
    dueFactor: '3769',
    dueOn: '2008-02-01',
  })
})

test('a slip of a power company says its segment', () => {
  const answer = told(boletoDecode.answer({ code: '83860000005096000190000008017823000034306271' }))
  assert.deepEqual(answer, {
    valid: true,
    kind: 'collection',
    barcode: '83860000005096000190000008017823000034306271',
    digitableLine: '838600000050096000190009000801782309000343062712',
    formatted: '83860000005-0 09600019000-9 00080178230-9 00034306271-2',
    valueCents: 50960,
    segment: 3,
  })
})

test('one wrong digit: the field is named', () => {
  const code = codes.digitableLine.replace('7777', '7877')
  assert.deepEqual(told(boletoDecode.answer({ code })), {
    valid: false,
    reason: 'field-2-check-digit',
  })
})

test('the same boleto is written from its free field and from the bank’s own fields', () => {
  const line = { bank: '001', dueOn: '2008-02-01', valueCents: 13500 }
  const issue = { agencia: '4042', conta: '61900', convenio: '12387989', nossoNumero: '777700168' }
  const freeField = codes.barcode.slice(19)
  assert.deepEqual(told(boletoEncode.answer({ ...line, freeField })), codes)
  assert.deepEqual(told(boletoEncode.answer({ ...line, issue })), codes)
})

const bad = [
  ['neither', {}, 'missing-field', 'freeField'],
  ['24 digits', { freeField: codes.barcode.slice(20) }, 'invalid-free-field', 'freeField'],
  ['no number', { issue: { convenio: '1234567' } }, 'missing-field', 'ourNumber'],
  ['a day that is none', { dueOn: '2026-02-30', freeField: '' }, 'invalid-field', 'dueOn'],
] as const

for (const [story, more, code, field] of bad) {
  test(`${story}: ${code} of ${field}`, () => {
    const line = { bank: '001', dueOn: '2026-12-01', valueCents: 100, ...more }
    const { error } = told(boletoEncode.answer(line)) as { error: { code: string; field: string } }
    assert.deepEqual([error.code, error.field], [code, field])
  })
}
