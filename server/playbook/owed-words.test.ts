import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { type OwedLine, owedSlots } from './owed-words.ts'

const part = (component: string, rule: string, ratePct: string | null = null) => ({
  component,
  rule,
  ratePct,
})
const fine = part('fine', 'late-fine', '2')
const interest = part('interest', 'late-interest', '1')

const item = (more: Partial<OwedLine> = {}): OwedLine => ({
  dueOn: '2026-10-01',
  totalCents: 10500n,
  principalCents: 10000n,
  correctionCents: 0n,
  fineCents: 200n,
  interestCents: 300n,
  feesCents: 0n,
  components: [part('principal', 'ledger-opening'), fine, interest],
  ...more,
})
const inWords = { currency: 'BRL', locale: 'pt-BR', today: day('2026-11-22') } as const
const slots = (...items: OwedLine[]) => owedSlots(items, inWords)

test('value, day, fine, interest and their rule, each in words', () => {
  assert.deepEqual(slots(item()), {
    today: '22/11 (domingo)',
    owed: 'R$ 105,00',
    principal: 'R$ 100,00',
    fine: 'R$ 2,00',
    fineRule: 'conforme o contrato (2%)',
    interest: 'R$ 3,00',
    interestRule: 'conforme o contrato (1%)',
    correction: undefined,
    fees: undefined,
    dueOn: '01/10/2026',
  })
})

test('several items add up, with the first and the last of their days', () => {
  const found = slots(item(), item({ dueOn: '2025-12-31' }), item({ dueOn: '2026-11-01' }))
  assert.equal(found.owed, 'R$ 315,00')
  assert.deepEqual(
    [found.count, found.oldestDueOn, found.newestDueOn, found.dueOn],
    ['3', '31/12/2025', '01/11/2026', undefined],
  )
})

test('what is nothing has no words', () => {
  const { fine: none, fees } = slots(item({ fineCents: 0n, components: [] }))
  assert.deepEqual([none, fees], [undefined, undefined])
  assert.deepEqual(slots(), {})
})

test('the correction is said apart from the original value', () => {
  const found = slots(item({ principalCents: 10400n, correctionCents: 400n }))
  assert.deepEqual([found.principal, found.correction], ['R$ 100,00', 'R$ 4,00'])
})

test('the rule is named only as far as it is one', () => {
  const rule = (...components: OwedLine['components']) => slots(item({ components })).interestRule
  assert.match(rule(part('interest', 'legal-interest', '0.9')) ?? '', /^pela taxa legal/)
  assert.equal(rule(part('interest', 'ledger-fee')), 'conforme o extrato do credor')
  assert.equal(rule(interest, part('interest', 'late-interest', '2')), 'conforme o contrato')
  assert.equal(rule(interest, part('interest', 'legal-interest')), 'e posso explicar cada parte')
})
