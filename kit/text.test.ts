import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  delimitedLine,
  fold,
  harmlessCell,
  squeezed,
  trimmed,
  undoDoubleEncoding,
  withoutInvisible,
} from './text.ts'

test('words are compared without their accents and capitals', () => {
  assert.equal(fold('Nº do CRÉDITO – Ñandú'), 'nº do credito – nandu')
})

test('white space of every kind goes, and invisible marks are not white space', () => {
  assert.equal(trimmed('\u00A0 Ana\t\n'), 'Ana')
  assert.equal(trimmed(' \uFEFFAna\u2003'), '\uFEFFAna')
  assert.equal(squeezed('  Ana \u00A0\n  Lia '), 'Ana Lia')
  assert.equal(squeezed('Ana\tLia'), 'Ana Lia')
  assert.equal(squeezed('Ana\uFEFF Lia'), 'Ana\uFEFF Lia')
})

test('what nobody sees is taken out, and what emoji are made of stays', () => {
  assert.equal(withoutInvisible('Hé\u200Blio\u200F\u0007\u00AD\u2066\uFEFF'), 'Hélio')
  assert.equal(withoutInvisible('Família 👩‍👧 ok'), 'Família 👩‍👧 ok')
})

const twice = [
  ['José', 'JosÃ© da ConceiÃ§Ã£o', 'José da Conceição'],
  ['a capital with an unassigned byte', 'Ã\x81gata', 'Ágata'],
  ['a capital with a curly quote', 'Ãšrsula', 'Úrsula'],
  ['a real Ã before a capital', 'CONCEIÇÃO DOS ANZÓIS', 'CONCEIÇÃO DOS ANZÓIS'],
  ['one wrong among right letters', 'JosÃ© Ótimo', 'JosÃ© Ótimo'],
  ['an emoji beside it', 'JosÃ© 🌻', 'JosÃ© 🌻'],
  ['letters lost before us', 'JO\uFFFDO', 'JO\uFFFDO'],
] as const

for (const [story, given, mended] of twice) {
  test(`letters encoded twice: ${story}`, () => assert.equal(undoDoubleEncoding(given), mended))
}

test('any name encoded twice comes back, and a name of plain letters is never touched', () => {
  const seenAs1252 = (text: string) =>
    new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
  const portuguese = fc.string({ unit: fc.constantFrom(...'aãáâàéêíóõôúçÁÃÇÉ ñüº') })
  fc.assert(
    fc.property(portuguese, (name) => {
      const broken = seenAs1252(name)
      assert.ok([name, broken].includes(undoDoubleEncoding(broken)))
      if (/[ãéç]/.test(name)) assert.equal(undoDoubleEncoding(broken), name)
    }),
  )
  fc.assert(fc.property(fc.stringMatching(/^[ -~]*$/), (it) => undoDoubleEncoding(it) === it))
})

const cells = [
  ['=1+1', "'=1+1"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+55 11', "'+55 11"],
  ['@SUM(1)', "'@SUM(1)"],
  ['-2+3 Ltda', "'-2+3 Ltda"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['-89,90', '-89,90'],
  ['-1.234,56', '-1.234,56'],
  ['-', "'-"],
  ['Ana', 'Ana'],
  ['', ''],
] as const

for (const [cell, harmless] of cells) {
  test(`exported again, ${JSON.stringify(cell)} does not run`, () =>
    assert.equal(harmlessCell(cell), harmless))
}

test('cells are quoted where the reader would be misled', () => {
  assert.equal(
    delimitedLine(['Silva; Filhos', 'Bar do "Zé"', 'a\nb', 'ok', '=1'], ';'),
    `"Silva; Filhos";"Bar do ""Zé""";"a\nb";ok;'=1`,
  )
})
