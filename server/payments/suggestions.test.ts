import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { type Candidate, suggest } from './suggestions.ts'

const luzia: Candidate = {
  debtorId: 'luzia',
  debtorName: 'Luzia Aparecida Nogueira',
  debtorDocument: '52998224725',
  portfolioId: 'fibra',
  portfolioName: 'Fibra',
  agreementId: 'hers',
  agreementCode: '261101-0001',
  nextCents: cents(5000),
  leftCents: cents(15000),
  nextDueOn: day('2026-11-10'),
  currency: 'BRL',
}
const bento: Candidate = {
  ...luzia,
  debtorId: 'bento',
  debtorName: 'Bento Rocha',
  debtorDocument: '11144477735',
  nextCents: cents(7000),
  leftCents: cents(7000),
  nextDueOn: day('2026-11-24'),
}

const waiting = { amountCents: cents(4321), paidOn: day('2026-11-24') }

const stories = [
  ['the same document', { payerDocument: '529.982.247-25' }, ['same-payer']],
  ['the amount of the next instalment', { amountCents: cents(5000) }, ['same-amount']],
  ['all that is left', { amountCents: cents(15000) }, ['all-that-is-left']],
  ['the same name, as a bank cuts it', { payerName: 'LUZIA APARECIDA NOG' }, ['name-alike']],
  ['her name in the message', { note: 'internet da luzia' }, ['named-in-the-message']],
  [
    'four days after the due day, with the amount',
    { amountCents: cents(5000), paidOn: day('2026-11-14') },
    ['same-amount', 'near-the-due-day'],
  ],
  ['five days after it', { amountCents: cents(5000), paidOn: day('2026-11-15') }, ['same-amount']],
] as const

for (const [story, known, reasons] of stories) {
  test(`${story} suggests her: ${reasons.join(', ')}`, () => {
    const [first, ...others] = suggest({ ...waiting, ...known }, [bento, luzia])
    assert.equal(first?.debtorId, 'luzia')
    assert.deepEqual(first?.reasons, reasons)
    assert.equal(others.length, 0)
  })
}

const nothing = [
  ['nothing fits', {}],
  ['only the first name is the same', { payerName: 'Luzia Prado' }],
  ['a near due day alone', { paidOn: day('2026-11-10') }],
  ['a document with hidden digits', { payerDocument: '***.982.247-**' }],
] as const

for (const [story, known] of nothing) {
  test(`${story}: nobody is suggested`, () => {
    assert.deepEqual(suggest({ ...waiting, ...known }, [luzia, bento]), [])
  })
}

test('the payer counts for more than the amount, and at most five are shown', () => {
  const received = { ...waiting, amountCents: cents(7000), payerDocument: '52998224725' }
  const many = Array.from({ length: 9 }, (_, n) => ({ ...bento, debtorId: `bento ${n}` }))
  const found = suggest(received, [...many, luzia])
  assert.equal(found[0]?.debtorId, 'luzia')
  assert.equal(found.length, 5)
})
