import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phoneHolder } from './phone-holder.ts'

const stories = [
  ['Telefone 1', undefined, 'debtor'],
  ['Celular', 'falar à tarde', 'debtor'],
  ['Telefone comercial', undefined, 'workplace'],
  ['Teléfono laboral', undefined, 'workplace'],
  ['TELEFONO TRABAJO', 'ext. 12', 'workplace'],
  ['Telefone recado', undefined, 'third_party'],
  ['Telefone', 'recado c/ Ana', 'third_party'],
  ['Telefone', 'Trabalho', 'workplace'],
] as const

for (const [column, note, holder] of stories) {
  test(`${column}${note ? `, "${note}"` : ''}: ${holder}`, () => {
    assert.equal(phoneHolder({ column, note }), holder)
    assert.equal(phoneHolder({ column, note }), holder, 'also when the column is known')
  })
}
