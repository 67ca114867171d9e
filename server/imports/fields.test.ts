import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, missingFields, plainHeader } from './fields.ts'
import { knownHeaders } from './layout.ts'

const headers = [
  ['Nº Contrato', 'n contrato'],
  ['N° Contrato', 'n contrato'],
  ['Vlr. Parcela', 'vlr parcela'],
  ['  C.P. ', 'c p'],
  ['E-mail', 'e mail'],
  ['CPF/CNPJ', 'cpf cnpj'],
  ['NR_CPF', 'nr cpf'],
  ['Código\ndo  Cliente', 'codigo do cliente'],
  ['Teléfono móvil', 'telefono movil'],
  ['***', ''],
] as const

for (const [header, plain] of headers) {
  test(`the header ${JSON.stringify(header)} is compared as ${JSON.stringify(plain)}`, () =>
    assert.equal(plainHeader(header), plain))
}

const stories: readonly (readonly [string, string, string])[] = [
  ['the first name in the list wins, not the first column', 'Documento|CPF', 'invoice document'],
  ['alone, "documento" is who owes', 'Documento|Nome', 'document name'],
  ['a column serves one field', 'Total|Valor', 'totalCents originalCents'],
  ['two columns of one name: the left one', 'Contrato|Contrato', 'contract -'],
  ['all phones are taken', 'Telefone 9|Fone|Celular 2', 'phone phone phone'],
  ['two phones of one name', 'Telefone|Telefone', 'phone phone'],
  ['ten is no number of a phone column', 'Telefone 10', '-'],
  ['area codes', 'DDD|Telefone|DDD 2|Celular', 'areaCode phone areaCode phone'],
  ['an original amount before any amount', 'Valor|Valor original', '- originalCents'],
  [
    'Spanish',
    'RFC|Titular|No. de crédito|Saldo|Lada',
    'document name contract originalCents areaCode',
  ],
]

for (const [story, names, fields] of stories) {
  test(`columns: ${story}`, () => {
    const found = fieldsOf(names.split('|')).map((field) => field ?? '-')
    assert.equal(found.join(' '), fields)
  })
}

test('what a person said of a header is known in the next file, and the rest is found', () => {
  const columns = [
    { index: 0, header: 'Docto.', field: 'document' as const },
    { index: 1, header: 'Contrato', field: null },
    { index: 2, header: 'Chave', field: 'contract' as const },
  ]
  const known = knownHeaders({ columns })
  const next = ['CHAVE', 'Nome', 'Contrato', 'DOCTO', 'CPF']
  assert.deepEqual(fieldsOf(next, known), ['contract', 'name', null, 'document', null])
})

test('what is missing is named', () => {
  assert.deepEqual(missingFields(fieldsOf(['CPF', 'Nome', 'Valor'])), ['contract', 'dueOn'])
})
