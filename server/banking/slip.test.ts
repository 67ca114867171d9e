import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import type { Pen } from '../platform/pdf-pen.ts'
import type { BoletoState } from './returned.ts'
import { drawSlip, type Slip } from './slip.ts'

const slip: Slip = {
  state: 'registered',
  bankPrinted: '341-7',
  bankName: 'Itaú',
  line: '34191090080022335021234567890000575910000012345',
  barcode: '34195759100000123451090022335021234567890000',
  ownerName: 'Vale Fibra Internet',
  ownerDocument: 'CNPJ 11.222.333/0001-81',
  ownerAddress: 'Avenida das Antenas, 100',
  beneficiary: '1234/56789-0',
  ourNumber: '109/00223350-2',
  documentNumber: '223350',
  wallet: '109',
  dueOn: day('2026-12-10'),
  issuedOn: day('2026-11-24'),
  amountCents: cents(12_345),
  payerName: 'Maria das Dores Imaginária',
  payerDocument: 'CPF 529.982.247-25',
  payerAddress: 'São Paulo · SP',
  subject: 'Parcela 1 de 3 do acordo 261124-0001',
  instructions: ['Depois do vencimento, multa de 2%.'],
  pix: '00020126…',
}

type Bars = { xMm: number; yMm: number; heightMm: number; widthMm: number }

/** Writes down what a pen was asked to draw. */
function drawn(state: BoletoState, more: Partial<Slip> = {}) {
  const texts: string[] = []
  const bars: Bars[] = []
  let squares = 0
  const pen: Pen = {
    text: (words) => void texts.push(words),
    textWidthMm: () => 0,
    line: () => {},
    box: () => {},
    bars: ({ xMm, yMm }, heightMm, widths) => {
      bars.push({ xMm, yMm, heightMm, widthMm: widths.reduce((sum, width) => sum + width, 0) })
    },
    qr: () => {
      squares += 1
    },
    page: () => {},
  }
  drawSlip(pen, { ...slip, state, ...more })
  return { said: texts.join('\n'), bars, squares }
}

test('the bars are 103 by 13 mm, 5 mm from the slip’s edge and 12 from the page’s', () => {
  const [bars, ...others] = drawn('registered').bars
  assert.equal(others.length, 0)
  assert.equal(Math.round((bars?.widthMm ?? 0) * 1e6) / 1e6, 103)
  assert.deepEqual([bars?.heightMm, bars?.xMm], [13, 25])
  assert.ok(297 - ((bars?.yMm ?? 0) + 13) >= 12)
})

test('everything that FEBRABAN asks for stands on it', () => {
  const { said, squares } = drawn('registered')
  const words = [
    ...['Local de pagamento', 'Vencimento', 'Beneficiário', 'Agência / Código do beneficiário'],
    ...['Data do documento', 'Nº do documento', 'Espécie doc.', 'Aceite', 'Data do processamento'],
    ...['Nosso número', 'Uso do banco', 'Carteira', 'Espécie moeda', 'Quantidade', 'Valor'],
    ...['(=) Valor do documento', '(-) Desconto / Abatimento', '(-) Outras deduções'],
    ...['(+) Mora / Multa', '(+) Outros acréscimos', '(=) Valor cobrado', 'Instruções', 'Pagador'],
    ...[
      'Sacador / Avalista',
      'FICHA DE COMPENSAÇÃO',
      'Autenticação mecânica',
      '341-7',
      '10/12/2026',
    ],
    ...['123,45', '109/00223350-2', 'CNPJ 11.222.333/0001-81', 'CPF 529.982.247-25'],
    '34191.09008 00223.350212 34567.890000 5 75910000012345',
  ]
  for (const word of words) assert.ok(said.includes(word), word)
  assert.equal(squares, 1, 'Pix stands beside it')
})

for (const [state, sentence] of [
  ['to-register', 'AINDA NÃO PODE SER PAGO'],
  ['sent', 'AINDA NÃO PODE SER PAGO'],
  ['rejected', 'NÃO PODE SER PAGO'],
  ['paid', 'JÁ FOI PAGO'],
  ['cancelled', 'CANCELADO'],
] as const) {
  test(`${state}: the paper says so, and has neither bars nor line`, () => {
    const { said, bars } = drawn(state)
    assert.ok(said.includes(sentence))
    assert.equal(bars.length, 0)
    assert.ok(!said.includes('34191.09008'))
  })
}

test('who has no Pix key has no square', () =>
  assert.equal(drawn('registered', { pix: null }).squares, 0))
