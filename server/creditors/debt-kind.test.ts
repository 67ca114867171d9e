import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectors } from '../../api/creditors.ts'
import { debtKinds } from '../../api/listening.ts'
import { debtKindOf } from './debt-kind.ts'

const unsaid = { debtKind: null, sector: null, providesService: false } as const

test('what was said of a portfolio counts before what its creditor sells', () => {
  assert.equal(debtKindOf({ ...unsaid, debtKind: 'loan', sector: 'telecom_isp' }), 'loan')
  assert.equal(debtKindOf({ ...unsaid, sector: 'telecom_isp' }), 'internet')
  assert.equal(debtKindOf({ ...unsaid, sector: 'retail' }), 'store')
})

test('a creditor of no known trade owes its customers a service, or something else', () => {
  assert.equal(debtKindOf({ ...unsaid, providesService: true }), 'services')
  assert.equal(debtKindOf({ ...unsaid, sector: 'other', providesService: true }), 'services')
  assert.equal(debtKindOf(unsaid), 'other')
})

test('every trade comes to a kind of debt', () => {
  for (const sector of sectors) assert.ok(debtKinds.includes(debtKindOf({ ...unsaid, sector })))
})
