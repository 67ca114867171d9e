import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readEmails, readPostalCode } from './contact-cells.ts'

const emails = [
  ['Joao@Exemplo.com.br', 'joao@exemplo.com.br', false],
  ['Joao.Teste@Exemplo.com.br.', 'joao.teste@exemplo.com.br', true],
  ['a@x.com; b@y.org', 'a@x.com b@y.org', true],
  ['uno@x.com, dos@y.org', 'uno@x.com dos@y.org', true],
  ['a@x.com b@y.org', 'a@x.com b@y.org', false],
  ['a@x.com;NAOTEM@', 'a@x.com', true],
  ['NAOTEM@', '', true],
  ['naotem@naotem', '', true],
  ['@SUM(1+1)', '', true],
  ['sem email', '', true],
  ['josé@exemplo.com.br', 'josé@exemplo.com.br', false],
  ['a@-..com', '', true],
] as const

for (const [cell, kept, isRepaired] of emails) {
  test(`the e-mail cell ${cell} gives ${kept || 'nothing'}`, () => {
    assert.deepEqual(readEmails(cell), { emails: kept.split(' ').filter(Boolean), isRepaired })
  })
}

test('no e-mail cell takes long or stops the reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a@.-;, é('), maxLength: 60 }), (cell) => {
      for (const email of readEmails(cell).emails) assert.match(email, /^[^@\s]+@[^@\s]+\.[^@\s]+$/)
    }),
    { numRuns: 2000 },
  )
  assert.equal(readEmails(`${'a.'.repeat(20000)}@${'b.'.repeat(20000)}`).emails.length, 0)
})

const postalCodes = [
  ['44053-965', 'BR', '44053965', false],
  ['44.053-965', 'BR', '44053965', false],
  ['44053965', 'BR', '44053965', false],
  ['4676204', 'BR', '04676204', true],
  ['4676-204', 'BR', '04676204', true],
  ['130', 'BR', undefined, false],
  ['123456789', 'BR', undefined, false],
  ['CEP 1', 'BR', undefined, false],
  ['44836', 'MX', '44836', false],
  ['6419', 'MX', '06419', true],
  ['641', 'MX', undefined, false],
  ['S/D', 'MX', undefined, false],
] as const

for (const [cell, country, postalCode, isRepaired] of postalCodes) {
  test(`the postal code ${cell} in ${country} gives ${postalCode ?? 'nothing'}`, () => {
    const read = readPostalCode(cell, country)
    assert.deepEqual(read, postalCode === undefined ? undefined : { postalCode, isRepaired })
  })
}
