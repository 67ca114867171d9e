import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents } from '../../kit/money.ts'
import { amountsBy, civilCodeOrder, components, nothing, sumOf, totalOf } from './amounts.ts'

const owed = amountsBy((name) => cents(components.indexOf(name) + 1))

test('amounts add up across components and across debts', () => {
  assert.equal(totalOf(owed), 10n)
  assert.deepEqual(sumOf([owed, owed, nothing]), {
    principal: 2n,
    fine: 4n,
    interest: 6n,
    fees: 8n,
  })
  assert.deepEqual(sumOf([]), nothing)
})

test('the usual order names every component once, interest before capital', () => {
  assert.deepEqual(civilCodeOrder.toSorted(), components.toSorted())
  assert.ok(civilCodeOrder.indexOf('interest') < civilCodeOrder.indexOf('principal'))
})
