import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameFlags, readName } from './name-cell.ts'

const names = [
  ['Ana  Maria\tda Silva', 'Ana Maria da Silva', false],
  ['CONCEIÇÃO DOS ANZÓIS', 'CONCEIÇÃO DOS ANZÓIS', false],
  ['JosÃ© da ConceiÃ§Ã£o', 'José da Conceição', true],
  ['Hé\u200Blio Nóbrega\u200F', 'Hélio Nóbrega', true],
  ['Yara \u202Eoãçnuss\u202C de Barros', 'Yara oãçnuss de Barros', true],
  ['\uFEFFAna', 'Ana', true],
  ['An\u0007a', 'Ana', true],
  ['Ana\u00AD \u00ADLima', 'Ana Lima', true],
  ['=1+1', '=1+1', false],
  ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0", false],
  ['JO\uFFFDO', 'JO\uFFFDO', false],
  ['Família 👩‍👧 Peçanha', 'Família 👩‍👧 Peçanha', false],
  ['\u200B', '', true],
] as const

for (const [cell, name, isRepaired] of names) {
  test(`the name ${JSON.stringify(cell)} is kept as ${JSON.stringify(name)}`, () =>
    assert.deepEqual(readName(cell), { name, isRepaired }))
}

const flagged = [
  ['***FALECIDO*** Sebastião', ['deceased']],
  ['ESPÓLIO DE ANA', ['estate']],
  ['Espolio de Ana (Falecida)', ['deceased', 'estate']],
  ['CLIENTE TESTE NÃO LIGAR', ['test', 'do-not-call']],
  ['Ana (CANCELADO)', ['cancelled']],
  ['Juan Prueba', ['test']],
  ['Testes & Medições Ltda', []],
  ['Ana Bitolo', []],
] as const

for (const [name, flags] of flagged) {
  test(`${name} is flagged ${flags.join(' and ') || 'with nothing'}`, () =>
    assert.deepEqual(nameFlags(name), flags))
}

test('a name that was read is read again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (cell) => {
      const { name } = readName(cell)
      assert.equal(name, name.trim())
      if (!/[ÃÂ]/.test(name)) assert.deepEqual(readName(name), { name, isRepaired: false })
    }),
    { numRuns: 2000 },
  )
})
