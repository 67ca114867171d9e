import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { documentPdf } from '../platform/pdf.ts'
import { totals } from './remittance.ts'
import { type Statement, statementBlocks, statementCsv } from './statement.ts'
import type { LineRow } from './store.ts'
import { statementWorkbook } from './workbook.gateway.ts'

const line: LineRow = {
  placementId: 'one',
  paymentId: 'payment',
  portfolioName: 'Fibra',
  debtorId: 'luzia',
  debtorName: '=Luzia+Nogueira',
  agreementId: 'hers',
  agreementCode: '261101-0001',
  reason: null,
  means: 'pix',
  paidOn: day('2026-10-20'),
  countsOn: day('2026-11-01'),
  receivedCents: cents(123456),
  principalCents: cents(120000),
  fineCents: cents(2400),
  interestCents: cents(1056),
  feesCents: cents(0),
  financedCents: cents(0),
  directCents: cents(0),
  keptFeesCents: cents(0),
  keptInterestCents: cents(0),
  commissionCents: cents(12346),
  fixedCents: cents(0),
  withheldCents: cents(0),
  netCents: cents(111110),
  ageDays: 71,
  isCorrection: true,
}
const back: LineRow = {
  ...line,
  placementId: 'two',
  reason: 'era de outra pessoa',
  receivedCents: cents(-5000),
  principalCents: cents(-5000),
  fineCents: cents(0),
  interestCents: cents(0),
  commissionCents: cents(-500),
  netCents: cents(-4500),
}
const lines = [line, back]

const statement: Statement = {
  remittance: {
    id: 'remittance',
    creditorId: 'fibra',
    creditorName: 'Vale Fibra',
    currency: 'BRL',
    fromOn: day('2026-11-01'),
    toOn: day('2026-11-30'),
    receivedCents: cents(118456),
    directCents: cents(0),
    keptFeesCents: cents(0),
    keptInterestCents: cents(0),
    commissionCents: cents(11846),
    fixedCents: cents(0),
    withheldCents: cents(0),
    netCents: cents(106610),
    closedAt: moment('2026-12-01T12:00:00Z'),
    closedBy: 'Olívia',
    paidOutOn: null,
    reference: null,
  },
  agencyName: 'Boa Conversa',
  lines,
  totals: totals(lines),
  locale: 'pt-BR',
  zone: 'America/Sao_Paulo',
}

test('in the file no name runs as a formula, and amounts are as a Brazilian spreadsheet reads', () => {
  const [header = '', first = '', second = '', total = '', end] =
    statementCsv(statement).split('\r\n')
  assert.match(header, /^\uFEFFConta em;Pago em;Cliente;/)
  assert.match(first, /^2026-11-01;2026-10-20;'=Luzia\+Nogueira;261101-0001;Fibra;Pix;71;1234,56;/)
  assert.match(first, /;de período já fechado$/)
  assert.match(second, /;-50,00;.*;de período já fechado · era de outra pessoa$/)
  assert.match(total, /^Total;;;;;;;1184,56;/)
  assert.equal(end, '')
})

test('other languages have their own words and marks', () => {
  const [header = '', first = ''] = statementCsv({ ...statement, locale: 'en' }).split('\r\n')
  assert.match(header, /Counts on;Paid on;Customer/)
  assert.match(first, /;1234.56;/)
})

test('on paper it says what came, what was kept and what goes to the creditor', async () => {
  const about = { title: 'Repasse', language: 'pt-BR', at: statement.remittance.closedAt }
  const read = readPdf(await documentPdf(about, statementBlocks(statement)))
  const said = read.pieces.join('\n')
  for (const words of ['Vale Fibra', '01/11/2026 a 30/11/2026', 'R$ 1.184,56', 'R$ 1.066,10'])
    assert.ok(said.includes(words), `${words} in ${said}`)
})

test('the workbook is one, and a few kilobytes', async () => {
  const bytes = await statementWorkbook(statement)
  assert.equal(Buffer.from(bytes.subarray(0, 2)).toString(), 'PK')
  assert.ok(bytes.length > 2_000 && bytes.length < 60_000, `${bytes.length}`)
})
