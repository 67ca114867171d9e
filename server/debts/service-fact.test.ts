import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ServiceKind } from '../../api/service-facts.ts'
import { day } from '../../kit/dates.ts'
import { inCardOrder, serviceValue } from './service-fact.ts'

const today = day('2026-11-24')

const stories: readonly (readonly [ServiceKind, string, string])[] = [
  ['sold-as', 'service', 'service'],
  ['sold-as', 'aluguel', 'no'],
  ['active-since', '2026-11-24', '2026-11-24'],
  ['active-since', '2026-11-25', 'no'],
  ['active-since', '24/11/2026', 'no'],
  ['active-since', '2026-02-30', 'no'],
  ['used-days', '0', '0'],
  ['used-days', '0028', '28'],
  ['suspended-days', '-1', 'no'],
  ['suspended-days', '12,5', 'no'],
  ['suspended-days', '100000', 'no'],
  ['speed', '  500   Mega ', '500 Mega'],
  ['benefits', ' ', 'no'],
]

for (const [kind, typed, kept] of stories) {
  test(`${kind} ${JSON.stringify(typed)} is ${kept === 'no' ? 'not taken' : `kept as ${kept}`}`, () => {
    const value = serviceValue(kind, typed, today)
    assert.equal(value.ok ? value.value : 'no', kept)
    if (!value.ok) assert.equal(value.facts.field, kind)
  })
}

test('a card begins with what was sold and ends with what comes next', () => {
  const kinds: ServiceKind[] = ['next-improvement', 'used-days', 'sold-as', 'active-since']
  assert.deepEqual(
    inCardOrder(kinds.map((kind) => ({ kind }))).map(({ kind }) => kind),
    ['sold-as', 'active-since', 'used-days', 'next-improvement'],
  )
})
