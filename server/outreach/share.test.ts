import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { type Shareable, share } from './share.ts'

const given: Shareable = {
  debtorName: 'MARIA DAS DORES',
  isCompany: false,
  locale: 'pt-BR',
  currency: 'BRL',
  creditorName: 'Vale Fibra',
  agentName: 'Ana',
  agencyName: 'Boa Conversa',
  instalment: { n: 1, dueOn: day('2026-11-27'), amountCents: cents(10000), paidCents: cents(2500) },
  partCount: 3,
  pix: { payload: '000201…6304ABCD', payeeName: 'Vale Fibra Internet' },
  phone: '+5511909090909',
  email: 'maria@exemplo.com.br',
}

test('the Pix is shared with what is left, the day, and the name that the bank will show', () => {
  const links = share(given)
  assert.match(links?.text ?? '', /Olá, Maria!/)
  assert.match(links?.text ?? '', /R\$ 75,00, até 27\/11\/2026/)
  assert.match(links?.text ?? '', /Vale Fibra Internet/)
  assert.match(links?.whatsapp ?? '', /^https:\/\/wa\.me\/5511909090909\?text=Ol%C3%A1/)
  assert.match(links?.sms ?? '', /^sms:\+5511909090909/)
  assert.match(links?.email ?? '', /^mailto:maria@exemplo\.com\.br/)
})

test('a company is greeted by its whole name', () => {
  const links = share({ ...given, debtorName: 'Academia Sol Ltda', isCompany: true })
  assert.match(links?.text ?? '', /Olá, Academia Sol Ltda!/)
})

test('without a phone there is no WhatsApp and no SMS, and the text can still be copied', () => {
  const links = share({ ...given, phone: undefined })
  assert.equal(links?.whatsapp, null)
  assert.equal(links?.sms, null)
  assert.match(links?.text ?? '', /Pix/)
})

test('without a Pix the text reminds of the day and the amount', () => {
  const links = share({ ...given, pix: undefined })
  assert.match(links?.text ?? '', /parcela 1\/3 .* R\$ 75,00/)
})
