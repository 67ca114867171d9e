import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents } from '../../kit/money.ts'
import { type ChargeFound, type Fitting, type Found, match } from './matching.ts'

const charge: ChargeFound = {
  chargeId: 'charge',
  agreementId: 'hers',
  amountCents: cents(5000),
  paidCents: cents(0),
  agreementState: 'open',
  debtorDocument: '52998224725',
}

const byTxid = (amount: number, change: Partial<ChargeFound> = {}, payerDocument?: string) => {
  const received = { txid: 'C1', amountCents: cents(amount), payerDocument }
  const found = match(received, { byTxid: { ...charge, ...change }, fitting: [] })
  assert.equal(found.outcome, 'matched')
  return found.outcome === 'matched' ? [found.differenceCents, found.flags] : []
}

const stories = [
  ['the amount of the charge', byTxid(5000), [0n, []]],
  ['a centavo too little', byTxid(4999), [-1n, ['less-than-charged']]],
  ['a centavo too much', byTxid(5001), [1n, ['more-than-charged']]],
  ['the rest of one paid in part', byTxid(2000, { paidCents: cents(3000) }), [0n, []]],
  ['the same code paid again', byTxid(5000, { paidCents: cents(5000) }), [5000n, ['paid-again']]],
  [
    'after the agreement broke',
    byTxid(5000, { agreementState: 'broken' }),
    [0n, ['agreement-ended']],
  ],
  [
    'again, after it was kept',
    byTxid(100, { paidCents: cents(5000), agreementState: 'kept' }),
    [100n, ['paid-again', 'agreement-ended']],
  ],
  ['sent by herself', byTxid(5000, {}, '529.982.247-25'), [0n, []]],
  ['sent by her daughter', byTxid(5000, {}, '111.444.777-35'), [0n, ['paid-by-another']]],
  ['sent by nobody knows whom, for the bank hides it', byTxid(5000, {}, '***982247**'), [0n, []]],
] as const

for (const [story, found, expected] of stories) {
  test(`${story} belongs to the charge of its txid`, () => assert.deepEqual(found, expected))
}

const instalment: Fitting = { debtorId: 'maria', portfolioId: 'fibra', agreementId: 'hers' }
const promise: Fitting = { debtorId: 'maria', portfolioId: 'loja', agreementId: null }
const another = { ...charge, agreementId: 'another' }
const everything: Found = {
  byTxid: charge,
  byCompanyUse: another,
  byOurNumber: another,
  fitting: [promise],
}

const ladder = [
  ['the txid before all', everything, 'txid'],
  ['then what the bank gives back of ours', { ...everything, byTxid: undefined }, 'company-use'],
  ['then the number of the boleto', { byOurNumber: charge, fitting: [promise] }, 'our-number'],
  ['then the payer, who owes just that', { fitting: [instalment] }, 'payer-and-amount'],
  ['or promised just that', { fitting: [promise] }, 'payer-and-amount'],
] as const

for (const [story, found, by] of ladder) {
  test(`${story}: ${by}`, () => {
    const matched = match({ txid: 'C1', amountCents: cents(5000) }, found)
    assert.equal(matched.outcome === 'matched' && matched.by, by)
  })
}

const unknown = [
  ['nothing is known of it', {}, 'no-txid'],
  ['a txid of nobody', { txid: 'X' }, 'unknown-txid'],
  ['a field that we never filled in', { companyUse: 'X' }, 'unknown-company-use'],
  ['the number of a boleto of nobody', { ourNumber: '1' }, 'unknown-our-number'],
] as const

for (const [story, known, reason] of unknown) {
  test(`${story} waits for a person: ${reason}`, () => {
    const received = { amountCents: cents(5000), ...known }
    assert.deepEqual(match(received, { fitting: [] }), { outcome: 'unmatched', reason })
  })
}

test('when she owes the same twice, a person says which it is', () => {
  const found = match({ amountCents: cents(5000) }, { fitting: [instalment, promise] })
  assert.deepEqual(found, { outcome: 'unmatched', reason: 'several-fit' })
})
