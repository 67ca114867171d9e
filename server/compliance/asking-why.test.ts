import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotAsked } from './asking-why.ts'
import { packs } from './packs.ts'

const at = (...places: string[]) => whyNotAsked(packs, places, '2026-11-24')

test('in Colombia nobody is asked why it was not paid, and the pack says so', () => {
  const found = at('CO')
  assert.equal(found?.packId, 'CO')
  assert.equal(found?.ruleId, 'CO-NO-WHY')
  assert.match(found?.message['pt-BR'] ?? '', /Colômbia/)
})

for (const place of ['BR', 'BR-SP', 'MX', 'US-CA']) {
  test(`${place}: it may be asked`, () => assert.equal(at(place), undefined))
}

test('of several places where the person may be, the most protective counts', () => {
  assert.equal(at('BR-SP', 'CO')?.ruleId, 'CO-NO-WHY')
})

test('before the law was in force it might be asked', () => {
  assert.equal(whyNotAsked(packs, ['CO'], '2023-10-09'), undefined)
  assert.equal(whyNotAsked(packs, ['CO'], '2023-10-10')?.ruleId, 'CO-NO-WHY')
})

test('a pack that an agency adds counts like one that is shipped', () => {
  const co = packs.get('CO')
  const rule = co?.rules.find(({ id }) => id === 'CO-NO-WHY')
  assert.ok(co && rule)
  const own = { ...co, id: 'own:BR', rules: [{ ...rule, id: 'OWN-NO-WHY' }] }
  const found = whyNotAsked(new Map([...packs, ['own:BR', own]]), ['BR-SP'], '2026-11-24')
  assert.equal(found?.ruleId, 'OWN-NO-WHY')
})

test('where it is only warned of, it may be asked', () => {
  const co = packs.get('CO')
  assert.ok(co)
  const rules = co.rules.map((rule) => ({ ...rule, effect: 'warn' as const }))
  const milder = new Map([...packs, ['CO', { ...co, rules }]])
  assert.equal(whyNotAsked(milder, ['CO'], '2026-11-24'), undefined)
})
