import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import { bankLineShown } from '../boletos/bank-code.ts'
import { interleaved } from '../boletos/interleaved.ts'
import type { At, Pen } from '../platform/pdf-pen.ts'
import type { BoletoState } from './returned.ts'

/** All that stands on the paper of a boleto. */
export type Slip = {
  readonly state: BoletoState
  readonly bankPrinted: string
  readonly bankName: string
  readonly line: string
  readonly barcode: string
  readonly ownerName: string
  readonly ownerDocument: string
  readonly ownerAddress: string
  readonly beneficiary: string
  readonly ourNumber: string
  readonly documentNumber: string
  readonly wallet: string
  readonly dueOn: Day
  readonly issuedOn: Day
  readonly amountCents: Cents
  readonly payerName: string
  readonly payerDocument: string
  readonly payerAddress: string
  /** What is paid by it: `Parcela 1 de 3 do acordo 261124-0001`. */
  readonly subject: string
  readonly instructions: readonly string[]
  /** The Pix of the same instalment, or null. */
  readonly pix: string | null
}

type Cell = {
  readonly label: string
  readonly value: string
  readonly widthMm: number
  readonly align?: 'end'
  readonly isBold?: boolean
}

const leftMm = 20
const wholeMm = 170
const mainMm = 120
const sideMm = 50

/** FEBRABAN's measures: the bars are 103 by 13 mm, 12 mm above the edge of the page. */
export const bars = { widthMm: 103, heightMm: 13, yMm: 270, xMm: leftMm + 5 } as const
const slipTopMm = 166

/** One A4 page: what the payer keeps above, what the bank reads below. */
export function drawSlip(pen: Pen, slip: Slip): void {
  drawReceipt(pen, slip)
  pen.line({ xMm: 10, yMm: slipTopMm - 5 }, { xMm: 200, yMm: slipTopMm - 5 }, { dashMm: 1.5 })
  drawHead(pen, slip, slipTopMm)
  let yMm = slipTopMm + 9
  for (const { cells, heightMm } of rowsOf(slip)) {
    drawRow(pen, cells, yMm, heightMm)
    yMm += heightMm
  }
  drawInstructions(pen, slip, yMm)
  drawPayer(pen, slip, yMm + instructionsMm)
  drawFoot(pen, slip)
}

const isPayable = ({ state }: Slip): boolean => state === 'registered'

const money = (amount: Cents) => moneyText(amount, 'BRL', 'pt-BR').replace('R$ ', '')
const written = (on: Day) => dayInWords(on, 'pt-BR')

/** Why nobody can pay it, in place of the code with which it would be paid. */
const standing: Readonly<Record<BoletoState, string>> = {
  'to-register': 'AINDA NÃO PODE SER PAGO: o banco ainda não registrou este boleto.',
  sent: 'AINDA NÃO PODE SER PAGO: o banco ainda não registrou este boleto.',
  registered: '',
  rejected: 'NÃO PODE SER PAGO: o banco recusou o registro deste boleto.',
  paid: 'JÁ FOI PAGO: não pague de novo.',
  cancelled: 'CANCELADO: não pague este boleto.',
}

function drawHead(pen: Pen, slip: Slip, yMm: number): void {
  const baseMm = yMm + 9
  pen.text(slip.bankName, { xMm: leftMm, yMm: yMm + 3 }, { sizePt: 10, isBold: true, widthMm: 31 })
  // 5 mm of capitals: the code and digit of the bank.
  pen.text(
    slip.bankPrinted,
    { xMm: leftMm + 34, yMm: yMm + 0.8 },
    { sizePt: 19, isBold: true, widthMm: 22 },
  )
  for (const xMm of [leftMm + 32, leftMm + 53])
    pen.line({ xMm, yMm: yMm + 1 }, { xMm, yMm: baseMm }, { widthMm: 0.5 })
  const code = isPayable(slip) ? bankLineShown(slip.line) : standing[slip.state]
  pen.text(
    code,
    { xMm: leftMm + 54, yMm: yMm + 3 },
    { sizePt: isPayable(slip) ? 11.5 : 8, isBold: true, widthMm: 116, align: 'end' },
  )
  pen.line({ xMm: leftMm, yMm: baseMm }, { xMm: leftMm + wholeMm, yMm: baseMm }, { widthMm: 0.5 })
}

function rowsOf(
  slip: Slip,
): readonly { readonly heightMm: number; readonly cells: readonly Cell[] }[] {
  const owner = `${slip.ownerName}  ·  ${slip.ownerDocument}\n${slip.ownerAddress}`
  const end = { align: 'end', widthMm: sideMm } as const
  return [
    {
      heightMm: 8,
      cells: [
        {
          label: 'Local de pagamento',
          value: 'Pague em qualquer banco, lotérica ou aplicativo, até o vencimento',
          widthMm: mainMm,
        },
        { label: 'Vencimento', value: written(slip.dueOn), isBold: true, ...end },
      ],
    },
    {
      heightMm: 11,
      cells: [
        { label: 'Beneficiário', value: owner, widthMm: mainMm },
        { label: 'Agência / Código do beneficiário', value: slip.beneficiary, ...end },
      ],
    },
    {
      heightMm: 8,
      cells: [
        { label: 'Data do documento', value: written(slip.issuedOn), widthMm: 28 },
        { label: 'Nº do documento', value: slip.documentNumber, widthMm: 30 },
        { label: 'Espécie doc.', value: 'DM', widthMm: 18 },
        { label: 'Aceite', value: 'N', widthMm: 14 },
        { label: 'Data do processamento', value: written(slip.issuedOn), widthMm: 30 },
        { label: 'Nosso número', value: slip.ourNumber, ...end },
      ],
    },
    {
      heightMm: 8,
      cells: [
        { label: 'Uso do banco', value: '', widthMm: 28 },
        { label: 'Carteira', value: slip.wallet, widthMm: 20 },
        { label: 'Espécie moeda', value: 'R$', widthMm: 20 },
        { label: 'Quantidade', value: '', widthMm: 26 },
        { label: 'Valor', value: '', widthMm: 26 },
        { label: '(=) Valor do documento', value: money(slip.amountCents), isBold: true, ...end },
      ],
    },
  ]
}

function drawRow(pen: Pen, cells: readonly Cell[], yMm: number, heightMm: number): void {
  let xMm = leftMm
  for (const cell of cells) {
    drawCell(pen, cell, { xMm, yMm }, heightMm)
    xMm += cell.widthMm
  }
}

function drawCell(pen: Pen, cell: Cell, { xMm, yMm }: At, heightMm: number): void {
  const { label, value, widthMm, align = 'start', isBold = false } = cell
  pen.box({ xMm, yMm }, widthMm, heightMm)
  pen.text(label, { xMm: xMm + 1, yMm: yMm + 0.6 }, { sizePt: 6, widthMm: widthMm - 2 })
  if (value === '') return
  const style = { sizePt: 8.5, isBold, align, widthMm: widthMm - 2, linesMax: 2 } as const
  pen.text(value, { xMm: xMm + 1, yMm: yMm + 3.2 }, style)
}

const instructionsMm = 35
const deductions = [
  '(-) Desconto / Abatimento',
  '(-) Outras deduções',
  '(+) Mora / Multa',
  '(+) Outros acréscimos',
  '(=) Valor cobrado',
]

function drawInstructions(pen: Pen, slip: Slip, yMm: number): void {
  const heightMm = instructionsMm / deductions.length
  deductions.forEach((label, index) => {
    const at = { xMm: leftMm + mainMm, yMm: yMm + index * heightMm }
    drawCell(pen, { label, value: '', widthMm: sideMm }, at, heightMm)
  })
  pen.box({ xMm: leftMm, yMm }, mainMm, instructionsMm)
  const label = 'Instruções (texto de responsabilidade do beneficiário)'
  pen.text(label, { xMm: leftMm + 1, yMm: yMm + 0.6 }, { sizePt: 6, widthMm: 84 })
  const lines = [slip.subject, ...slip.instructions].slice(0, 6)
  const said = { sizePt: 8.5, widthMm: 84, linesMax: 2 } as const
  lines.forEach((text, index) => {
    pen.text(text, { xMm: leftMm + 1, yMm: yMm + 4 + index * 5 }, said)
  })
  if (slip.pix === null || slip.state === 'paid' || slip.state === 'cancelled') return
  const squareMm = 28
  const xMm = leftMm + mainMm - squareMm - 2
  pen.qr(slip.pix, { xMm, yMm: yMm + 1.5 }, squareMm, 'Código Pix para pagar a mesma parcela')
  const caption = { sizePt: 7, isBold: true, widthMm: squareMm, align: 'centre' } as const
  pen.text('Ou pague com Pix', { xMm, yMm: yMm + squareMm + 2.2 }, caption)
}

function drawPayer(pen: Pen, slip: Slip, yMm: number): void {
  pen.box({ xMm: leftMm, yMm }, wholeMm, 12)
  pen.text('Pagador', { xMm: leftMm + 1, yMm: yMm + 0.6 }, { sizePt: 6, widthMm: 40 })
  const who = `${slip.payerName}  ·  ${slip.payerDocument}`
  pen.text(who, { xMm: leftMm + 1, yMm: yMm + 3 }, { sizePt: 8.5, widthMm: wholeMm - 2 })
  pen.text(slip.payerAddress, { xMm: leftMm + 1, yMm: yMm + 6.4 }, { sizePt: 7.5, widthMm: 120 })
  pen.text('Sacador / Avalista', { xMm: leftMm + 1, yMm: yMm + 9.6 }, { sizePt: 6, widthMm: 40 })
}

function drawFoot(pen: Pen, slip: Slip): void {
  const { widthMm, heightMm, xMm, yMm } = bars
  const words = 'Autenticação mecânica  -  FICHA DE COMPENSAÇÃO'
  const style = { sizePt: 7, isBold: true, widthMm: 60, align: 'end' } as const
  pen.text(words, { xMm: leftMm + wholeMm - 60, yMm: yMm - 3 }, style)
  if (isPayable(slip)) {
    const alt = `Código de barras do boleto ${bankLineShown(slip.line)}`
    pen.bars({ xMm, yMm }, heightMm, interleaved(slip.barcode, widthMm), alt)
    return
  }
  pen.box({ xMm, yMm }, widthMm, heightMm, { dashMm: 1 })
  const said = {
    sizePt: 9,
    isBold: true,
    widthMm: widthMm - 6,
    linesMax: 2,
    align: 'centre',
  } as const
  pen.text(standing[slip.state], { xMm: xMm + 3, yMm: yMm + 3 }, said)
}

/** What the payer keeps: whom, what, when and how much, without the language of banks. */
function drawReceipt(pen: Pen, slip: Slip): void {
  const at = (yMm: number): At => ({ xMm: leftMm, yMm })
  pen.text('Boleto', at(16), { sizePt: 18, isBold: true, as: 'H1' })
  pen.text(slip.subject, at(26), { sizePt: 11, widthMm: wholeMm })
  if (!isPayable(slip)) {
    pen.box(at(33), wholeMm, 12, { widthMm: 0.6 })
    const style = { sizePt: 12, isBold: true, widthMm: wholeMm - 8 } as const
    pen.text(standing[slip.state], { xMm: leftMm + 4, yMm: 36.5 }, style)
  }
  const facts = [
    ['Valor', `R$ ${money(slip.amountCents)}`],
    ['Vencimento', written(slip.dueOn)],
    ['Quem recebe', `${slip.ownerName}, ${slip.ownerDocument}`],
    ['Endereço de quem recebe', slip.ownerAddress],
    ['Quem paga', `${slip.payerName}, ${slip.payerDocument}`],
    ['Nosso número', slip.ourNumber],
  ] as const
  facts.forEach(([name, value], index) => {
    const yMm = 52 + index * 10
    pen.text(name, at(yMm), { sizePt: 8, widthMm: 45 })
    pen.text(value, { xMm: leftMm + 46, yMm: yMm - 0.8 }, { sizePt: 11, widthMm: 124, linesMax: 2 })
  })
  if (!isPayable(slip)) return
  pen.text('Linha digitável', at(116), { sizePt: 8 })
  pen.text(bankLineShown(slip.line), at(120), { sizePt: 13, isBold: true, widthMm: wholeMm })
  const check =
    'Antes de pagar, confira no aplicativo do banco o valor, o vencimento e quem recebe.'
  pen.text(check, at(129), { sizePt: 9, widthMm: wholeMm, linesMax: 2 })
}
