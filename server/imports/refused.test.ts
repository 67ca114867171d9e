import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, readOf } from '../../test/portfolio.ts'
import { rowProblems } from './debt-row.ts'
import { assembler } from './records.ts'
import { refusedHeader, refusedLine } from './refused.ts'
import { refusalWords } from './refused-words.ts'

const dirty = await readOf(fixture('carteira-suja.csv'))
const { layout } = dirty.table

const fileOf = (language: 'pt-BR' | 'es' | 'en') =>
  refusedHeader(layout, language) +
  dirty.refused.map((row) => refusedLine(row, layout, language)).join('')

function cellsOf(text: string): (readonly string[])[] {
  const records = assembler({ delimiter: ';', width: undefined })
  text
    .replace('\uFEFF', '')
    .split('\r\n')
    .forEach((line, index) => {
      for (const piece of line.split('\n')) records.feed(piece, index)
    })
  records.end()
  return records.take().map(({ cells }) => cells)
}

test('the file of refused rows holds each row as it came, its line, why, and what helps', () => {
  const [header, ...rows] = cellsOf(fileOf('pt-BR'))
  assert.deepEqual(header?.slice(0, 5), [
    'Linha',
    'Motivo da recusa',
    'Como corrigir',
    'Cód. Cliente',
    'Nome',
  ])
  assert.deepEqual(
    rows.slice(0, -1).map((cells) => Number(cells[0])),
    dirty.refused.map(({ line }) => line),
  )
  const [, reason, remedy, ...own] = rows.find(([line]) => line === '58') ?? []
  assert.equal(reason, 'número encurtado pela planilha (CPF/CNPJ: 5,2998224725E+10)')
  assert.equal(remedy, 'formate a coluna como Texto e exporte de novo')
  assert.equal(own[2], '5,2998224725E+10')
})

test('nothing in it runs as a formula when a spreadsheet opens it', () => {
  const text = fileOf('pt-BR')
  for (const cells of cellsOf(text)) {
    for (const cell of cells) assert.ok(!/^[=+@\t\r]/.test(cell), cell)
    for (const cell of cells) assert.ok(!/^-/.test(cell) || /^-\d+([.,]\d+)*$/.test(cell), cell)
  }
  assert.ok(text.includes(";'=100+50;"))
  assert.ok(text.includes(';-89,90;'))
})

test('it opens with its accents: a mark of UTF-8 stands in front', () => {
  assert.equal(fileOf('es').charCodeAt(0), 0xfeff)
})

test('every reason has words in every language', () => {
  for (const language of ['pt-BR', 'es', 'en'] as const) {
    for (const reason of rowProblems) {
      const words = refusalWords(reason, language, 'Valor', '=1')
      assert.match(words.reason, /\(Valor: =1\)$/)
      assert.ok(words.remedy.length > 5)
    }
  }
})
