import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { readPdf } from '../../test/read-pdf.ts'
import type { Block } from './blocks.ts'
import { documentPdf, drawingPdf } from './pdf.ts'

const about = {
  title: 'Recibo 261122-0001',
  language: 'pt-BR',
  at: moment('2026-11-22T13:00:00Z'),
  foot: 'Recibo',
}

const paper: readonly Block[] = [
  { kind: 'title', text: 'Recibo' },
  { kind: 'paragraph', text: 'Recebemos de João Conceição o valor de R$ 102,85.' },
  { kind: 'heading', text: 'Quem recebe' },
  { kind: 'facts', facts: [{ name: 'CNPJ', value: '11.222.333/0001-81' }] },
  { kind: 'list', items: ['primeira', 'segunda'] },
  {
    kind: 'table',
    caption: 'Parcelas',
    columns: [{ title: 'Vence em' }, { title: 'Valor', align: 'end' }],
    rows: [['27/11/2026', 'R$ 102,85']],
    total: ['Total', 'R$ 102,85'],
  },
  { kind: 'link', text: 'https://exemplo.com.br/v', address: 'https://exemplo.com.br/v' },
  { kind: 'qr', text: 'https://exemplo.com.br/v', alt: 'Código QR para conferir' },
]

test('a screen reader is told the language, the title, and what every piece is', async () => {
  const read = readPdf(await documentPdf(about, paper))
  assert.ok(read.isTagged)
  assert.equal(read.language, 'pt-BR')
  assert.equal(read.title, 'Recibo 261122-0001')
  assert.deepEqual(read.pieces.slice(0, 5), [
    'H1: Recibo',
    'P: Recebemos de João Conceição o valor de R$ 102,85.',
    'H2: Quem recebe',
    'Lbl: CNPJ',
    'LBody: 11.222.333/0001-81',
  ])
  const table = read.pieces.slice(9, 16)
  assert.deepEqual(table, [
    'Caption: Parcelas',
    'TH: Vence em',
    'TH: Valor',
    'TD: 27/11/2026',
    'TD: R$ 102,85',
    'TD: Total',
    'TD: R$ 102,85',
  ])
  assert.ok(read.alts.includes('Código QR para conferir'))
})

test('the same document is the same file, byte for byte', async () => {
  const once = await documentPdf(about, paper)
  const again = await documentPdf(about, paper)
  assert.deepEqual(Buffer.from(once), Buffer.from(again))
  const later = await documentPdf({ ...about, at: moment('2026-11-23T13:00:00Z') }, paper)
  assert.notDeepEqual(Buffer.from(once), Buffer.from(later))
})

test('a letter that the font lacks is never another letter', async () => {
  const odd = 'Łódź Ødegård Ωμέγα Жанна ⅻ 漢字 👩‍👧 a\u0000b\u202Ec \ud800'
  const blocks: readonly Block[] = [{ kind: 'paragraph', text: odd }]
  const { text } = readPdf(await documentPdf(about, blocks))
  assert.equal(text, 'Łódź Ødegård Ωμέγα Жанна xii \uFFFD\uFFFD \uFFFD abc \uFFFD')
})

test('a long table goes on over pages: each row is read once, the headings once', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`parcela ${index + 1}`, 'R$ 1,00'])
  const columns = [{ title: 'O quê' }, { title: 'Valor' }]
  const long: readonly Block[] = [{ kind: 'table', caption: 'Todas', columns, rows }]
  const read = readPdf(await documentPdf(about, long))
  assert.ok(read.pages > 1)
  assert.equal(read.tags.filter((tag) => tag === 'TH').length, 2)
  assert.equal(read.pieces.filter((piece) => piece.startsWith('TD: parcela')).length, 90)
})

test('a title that looks like markup does not spoil the metadata', async () => {
  const bytes = await documentPdf({ ...about, title: 'Silva & Filhos <b>' }, paper)
  const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? ''
  assert.match(xml, /pdfuaid:part/)
  assert.doesNotMatch(xml, /Silva &|<b>/)
})

test('a drawing keeps to its pages, and says in words what its figures show', async () => {
  const bytes = await drawingPdf(about, (pen) => {
    pen.text('Boleto', { xMm: 10, yMm: 10 }, { sizePt: 14, as: 'H1' })
    pen.box({ xMm: 10, yMm: 20 }, 190, 10)
    pen.bars({ xMm: 10, yMm: 40 }, 13, [1, 1, 2], 'Código de barras')
    pen.qr('000201', { xMm: 150, yMm: 40 }, 30, 'Pix')
    pen.text('rodapé', { xMm: 10, yMm: 293 }, { sizePt: 8, widthMm: 50 })
  })
  const read = readPdf(bytes)
  assert.equal(read.pages, 1)
  assert.deepEqual(read.pieces.slice(0, 1), ['H1: Boleto'])
  assert.deepEqual(read.alts, ['Código de barras', 'Pix'])
})

test('what has no room on its line ends in dots, never on top of its neighbour', async () => {
  const room = { sizePt: 10, widthMm: 30 }
  const bytes = await drawingPdf(about, (pen) => {
    pen.text('um nome muito comprido para trinta milímetros', { xMm: 10, yMm: 10 }, room)
    assert.ok(pen.textWidthMm('abc', { sizePt: 10 }) < 10)
  })
  assert.match(readPdf(bytes).text, /^um nome.*…$/)
})
