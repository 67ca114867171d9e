import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, readOf } from '../../test/portfolio.ts'
import { detectText } from './detect.ts'
import { assembler } from './records.ts'

const header = 'CPF;Nome;Contrato;Vencimento;Valor'
const row = '635.043.860-45;Ana;C-1;06/06/2026;10,00'

const found = (text: string, told = {}) => {
  const { delimiter, header } = detectText(text.split('\n'), told)
  return [delimiter, header?.line, header?.columns.map((column) => column.field).join(' ')]
}

const all = 'document name contract dueOn originalCents'

const stories = [
  ['semicolons', `${header}\n${row}`, ';', 1],
  ['commas', header.replaceAll(';', ','), ',', 1],
  ['tabs', header.replaceAll(';', '\t'), '\t', 1],
  ['bars', header.replaceAll(';', '|'), '|', 1],
  ['a header on line 7', `Relatório;x\n\n\n"a\n\n\n${header}`, ';', 7],
  ['a delimiter that is named', `sep=|\n${header.replaceAll(';', '|')}`, '|', 2],
  ['one that is named in quotes', `"sep=,"\n${header.replaceAll(';', ',')}`, ',', 2],
  ['an unusual one that is named', `sep=^\n${header.replaceAll(';', '^')}`, '^', 2],
  ['quoted headers with delimiters', `"CPF";"Nome";"Contrato";"Vencimento";"Valor"`, ';', 1],
  ['a header over two lines', `CPF;Nome;Contrato;Vencimento;"Valor\noriginal"`, ';', 1],
  ['a title full of commas', `a,b,c,d,e,f,g\n${header}`, ';', 2],
  ['empty last cells', `${header};;`, ';', 1],
] as const

for (const [story, text, delimiter, line] of stories) {
  test(`detection: ${story}`, () => assert.deepEqual(found(text), [delimiter, line, all]))
}

test('without a header, the best guess is offered for correction', () => {
  const text = 'Relatório\nDocto;Cliente;Contrato;Vence;Valor\n1;Ana;2;3;4'
  assert.deepEqual(found(text), [';', 2, ' name contract  originalCents'])
})

test('what a person says of line and delimiter is obeyed', () => {
  const text = `${header}\n${header}`
  assert.equal(found(text, { layout: { headerLine: 2 } })[1], 2)
  assert.equal(found(text, { layout: { delimiter: '|' } })[0], '|')
})

/** The same table with another delimiter; cells that hold it are quoted. */
function rewritten(delimiter: string, text: string): string {
  const records = assembler({ delimiter: ';', width: undefined })
  text.split(/\r?\n/).forEach((line, index) => {
    records.feed(line, index)
  })
  records.end()
  const quoted = (cell: string) =>
    cell.includes(delimiter) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell
  const lines = records.take().map(({ cells }) => cells.map(quoted).join(delimiter))
  return lines.join('\n')
}

const provider = new TextDecoder('windows-1252').decode(fixture('carteira-provedor.csv'))
const known = await readOf(provider)

for (const delimiter of [',', '\t', '|']) {
  test(`the provider’s file is read the same with ${JSON.stringify(delimiter)}`, async () => {
    const { table, report, rows } = await readOf(rewritten(delimiter, provider))
    assert.equal(table.layout.delimiter, delimiter)
    assert.deepEqual(report, known.report)
    assert.deepEqual(rows, known.rows)
  })
}

test('titles above the header are not counted, and lines keep their numbers', async () => {
  const { report, refused } = await readOf(`sep=;\nRelatório\n;;;\n"x\n\n\n${provider}`)
  assert.deepEqual(report, known.report)
  assert.deepEqual(
    refused.map(({ line }) => line - 6),
    known.refused.map(({ line }) => line),
  )
})
