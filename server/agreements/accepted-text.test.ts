import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { amountsBy } from '../debts/amounts.ts'
import type { Quote } from '../negotiation/quote.ts'
import { acceptedText } from './accepted-text.ts'

const quote: Quote = {
  quotedOn: day('2026-11-24'),
  validUntil: day('2026-11-27'),
  items: [],
  balance: amountsBy(() => cents(0)),
  balanceCents: cents(31240),
  discount: amountsBy(() => cents(0)),
  discountCents: cents(1240),
  discountPct: '3.96',
  interestCents: cents(0),
  cetAnnualPct: null,
  totalCents: cents(30000),
  downPaymentCents: cents(10000),
  instalments: [
    { n: 1, dueOn: day('2026-11-24'), amountCents: cents(10000), interestCents: cents(0) },
    { n: 2, dueOn: day('2026-12-24'), amountCents: cents(20000), interestCents: cents(0) },
  ],
}
const deal = { quote, creditorName: 'Vale Fibra', currency: 'BRL', locale: 'pt-BR' }

test('what was agreed is read back with every amount and every day', () => {
  assert.equal(
    acceptedText(deal),
    [
      'Acordo com Vale Fibra: a pendência de R$ 312,40 fica por R$ 300,00.',
      'O desconto é de R$ 12,40, dado quando a última parcela for paga.',
      '2 pagamentos:',
      '1. 24/11/2026: R$ 100,00',
      '2. 24/12/2026: R$ 200,00',
      'Se uma parcela não for paga, o acordo termina e a pendência volta, menos o que já foi pago.',
    ].join('\n'),
  )
})

test('without a discount none is spoken of', () => {
  const plain = { ...quote, discountCents: cents(0) }
  assert.doesNotMatch(acceptedText({ ...deal, quote: plain }), /desconto/)
})

test('interest and what it costs a year are told, in the person’s way of writing numbers', () => {
  const dearer = { ...quote, interestCents: cents(500), cetAnnualPct: '21.94' }
  assert.match(
    acceptedText({ ...deal, quote: dearer }),
    /somam R\$ 5,00 \(custo efetivo total de 21,94% ao ano\) e já estão no total/,
  )
  assert.match(acceptedText({ ...deal, quote: dearer, locale: 'en' }), /cost of 21\.94% a year/)
})

test('it is read in the language of the person', () => {
  assert.match(acceptedText({ ...deal, locale: 'es', currency: 'MXN' }), /^Acuerdo con Vale Fibra/)
})

const promised = [
  [
    { code: 'fee-waived', when: 'any', feesPct: '12.5' },
    'Dispensa de 12,5% dos honorários, já contada no desconto.',
  ],
  [
    { code: 'unblock-on-trust', when: 'any', days: 3 },
    'O serviço volta em confiança por 3 dias, até confirmar o pagamento.',
  ],
  [
    { code: 'speed-bonus', when: 'any', withinDays: 1, days: 1 },
    'Com o primeiro pagamento no prazo, a velocidade fica maior por 1 dia.',
  ],
  [
    { code: 'next-invoice-discount', when: 'any', invoicePct: '10' },
    'A próxima fatura vem com 10% de desconto.',
  ],
  [{ code: 'reconnection-exempt', when: 'any' }, 'A religação não tem custo.'],
  [{ code: 'second-copy-free', when: 'any' }, 'A segunda via não tem custo.'],
] as const

for (const [benefit, sentence] of promised) {
  test(`what comes besides the discount is promised in writing: ${benefit.code}`, () => {
    const lines = acceptedText({ ...deal, benefits: [benefit] }).split('\n')
    assert.equal(lines.at(-2), sentence)
    for (const locale of ['es', 'en']) {
      const text = acceptedText({ ...deal, locale, benefits: [benefit] }).split('\n')
      assert.equal(text.length, lines.length)
      assert.notEqual(text.at(-2), sentence)
    }
  })
}

test('what each side has of it stands in the text that is kept, before what ends it', () => {
  const lines = acceptedText({ ...deal, gains: ['Para Vale Fibra: dia certo.'] }).split('\n')
  assert.equal(lines.at(-2), 'Para Vale Fibra: dia certo.')
  assert.match(lines.at(-1) ?? '', /^Se uma parcela/)
})
