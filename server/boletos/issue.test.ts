import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { published } from '../../test/published-boletos.ts'
import { compose } from './bank.ts'
import { banks } from './banks.ts'
import { issuedFreeField } from './issue.ts'

/** Sicredi's numbers carry the year in which they were made, which these do not tell: 2019. */
const madeIn2019 = (bank: string) => (bank === '748' ? { ano: '2019' } : {})

for (const { code, name } of banks) {
  const issued = published.vectors.filter(
    ({ bank, input }) => bank === code && input.issue && input.campoLivreRule,
  )
  test(`${name}: the ${issued.length} published free fields come out of its own fields`, () => {
    assert.ok(issued.length > 0)
    for (const { id, bank, input, expected } of issued) {
      const issue = { ...input.issue, ...madeIn2019(bank) }
      const made = issuedFreeField(bank, issue, expected.due ? day(expected.due) : null)
      assert.equal(made.ok ? made.value : made.refusal, expected.campoLivre, id)
    }
  })
}

const shown = [
  ['001', { agreement: '1234567', ourNumber: '1' }, '12345670000000001'],
  ['001', { agreement: '1234', ourNumber: '1' }, '12340000001-1'],
  ['104', { wallet: '24', ourNumber: '5000000061' }, '24000005000000061-2'],
  ['104', { wallet: '14', ourNumber: '157460299' }, '14000000157460299-6'],
  [
    '748',
    { branch: '0156', post: '05', agreement: '85305', year: '19', ourNumber: '9' },
    '19/200009-9',
  ],
  [
    '341',
    { branch: '1234', account: '56789', wallet: '109', ourNumber: '223350' },
    '109/00223350-2',
  ],
] as const

for (const [code, title, right] of shown) {
  test(`nosso número of ${code} on paper: ${right}`, () => {
    const bank = banks.find((one) => one.code === code)
    const made = bank && compose(title, bank.ourNumber)
    assert.equal(made?.ok && made.value.shown, right)
  })
}

test('Bradesco writes P where the digit would be ten', () => {
  const bank = banks.find(({ code }) => code === '237')
  const digits = Array.from({ length: 40 }, (_, index) => {
    const title = { wallet: '09', ourNumber: String(index) }
    const made = bank && compose(title, bank.ourNumber)
    return made?.ok ? made.value.sent.at(-1) : undefined
  })
  assert.ok(digits.includes('P') && digits.includes('0'))
})

const bad = [
  ['a bank that is not known', '999', { nossoNumero: '1' }, 'unsupported-bank', 'bank'],
  ['no nosso número', '237', { agencia: '1', conta: '2' }, 'missing-field', 'ourNumber'],
  [
    'an agency too long',
    '237',
    { agencia: '12345', conta: '2', nossoNumero: '1' },
    'field-too-long',
    'branch',
  ],
  [
    'letters in an account',
    '237',
    { agencia: '1', conta: 'A2', nossoNumero: '1' },
    'field-not-digits',
    'account',
  ],
] as const

for (const [story, bank, issue, refusal, field] of bad) {
  test(`${story}: ${refusal}`, () => {
    const made = issuedFreeField(bank, issue, day('2026-11-30'))
    assert.ok(!made.ok)
    assert.deepEqual([made.refusal, made.facts.field], [refusal, field])
  })
}
