import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { phonePage } from './phone-page.ts'
import type { Slip } from './slip.ts'

const slip: Slip = {
  state: 'registered',
  bankPrinted: '341-7',
  bankName: 'Itaú',
  line: '34191090080022335021234567890000575910000012345',
  barcode: '34195759100000123451090022335021234567890000',
  ownerName: 'Vale <Fibra>',
  ownerDocument: 'CNPJ 11.222.333/0001-81',
  ownerAddress: '',
  beneficiary: '1234/56789-0',
  ourNumber: '109/00223350-2',
  documentNumber: '223350',
  wallet: '109',
  dueOn: day('2026-12-10'),
  issuedOn: day('2026-11-24'),
  amountCents: cents(12_345),
  payerName: 'Maria',
  payerDocument: '',
  payerAddress: '',
  subject: 'Parcela 1 de 3 do acordo 261124-0001',
  instructions: [],
  pix: '00020126360014br.gov.bcb.pix',
}
const page = (more: Partial<Slip> = {}) =>
  phonePage({ ...slip, ...more }, { locale: 'pt-BR', pdfAddress: '/pdf' }).markup
const line = '34191.09008 00223.350212 34567.890000 5 75910000012345'

test('how much, when and who, in words too; Pix comes before the boleto; both can be copied', () => {
  const said = page()
  for (const words of [
    'R$ 123,45',
    'cento e vinte e três reais e quarenta e cinco centavos',
    'Vence em 10/12/2026',
    'Vale &lt;Fibra&gt;',
    line,
  ])
    assert.ok(said.includes(words), words)
  assert.ok(said.indexOf('data-copies="pix"') < said.indexOf('data-copies="line"'))
})

test('before its bank knows it there are no numbers to type, only Pix', () => {
  for (const state of ['to-register', 'sent'] as const) {
    const said = page({ state })
    assert.ok(said.includes('ainda não pode ser pago') && !said.includes(line))
    assert.ok(said.includes('data-copies="pix"'))
  }
})

test('what is over offers no way to pay it', () => {
  for (const state of ['paid', 'cancelled'] as const) {
    const said = page({ state })
    assert.ok(!said.includes('data-copies'), state)
  }
})
