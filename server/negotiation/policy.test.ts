import assert from 'node:assert/strict'
import { test } from 'node:test'
import { percent } from '../../kit/money.ts'
import { readOfferPolicy, usualOfferPolicy } from './policy.ts'

test('the usual policy is a policy, and what it leaves out has its usual value', () => {
  const read = readOfferPolicy(usualOfferPolicy, '')
  assert.ok(read.ok)
  assert.equal(read.value.instalmentCentsMin, 3000n)
  assert.deepEqual(read.value.inInstalmentsPct, percent('50'))
  assert.deepEqual(read.value.discountOrder, ['interest', 'fine', 'fees', 'principal'])
  assert.deepEqual(read.value.dueDays, [])
})

const [early, late] = usualOfferPolicy.bands

const bad = [
  ['no bands', { bands: [] }, 'policy.bands'],
  ['a band of more than all', { bands: [{ ...early, finePct: '101' }] }, 'policy.bands.0.finePct'],
  [
    'a band before the due day',
    { bands: [{ ...early, fromDaysLate: -1 }] },
    'policy.bands.0.fromDaysLate',
  ],
  ['bands out of order', { bands: [late, early] }, 'policy.bands'],
  ['the same band twice', { bands: [early, early] }, 'policy.bands'],
  [
    'an agent above the supervisor',
    { authorityPct: { agent: '90', supervisor: '80', owner: '100' } },
    'policy.authorityPct',
  ],
  [
    'a supervisor above the owner',
    { authorityPct: { agent: '10', supervisor: '80', owner: '70' } },
    'policy.authorityPct',
  ],
  [
    'a role forgotten',
    { authorityPct: { agent: '10', owner: '70' } },
    'policy.authorityPct.supervisor',
  ],
  ['no instalments', { instalmentsMax: 0 }, 'policy.instalmentsMax'],
  ['half a centavo', { instalmentCentsMin: 0.5 }, 'policy.instalmentCentsMin'],
  ['a day no month has', { dueDays: [32] }, 'policy.dueDays.0'],
  ['a component twice', { discountOrder: ['fine', 'fine'] }, 'policy.discountOrder'],
  ['an unknown component', { discountOrder: ['tax'] }, 'policy.discountOrder.0'],
  ['a misspelt rule', { maxInstalments: 3 }, 'policy.maxInstalments'],
] as const

for (const [story, change, field] of bad) {
  test(`${story} is refused, naming ${field}`, () => {
    const read = readOfferPolicy({ ...usualOfferPolicy, ...change }, 'policy')
    assert.ok(!read.ok)
    assert.equal(read.facts.field, field)
  })
}

test('equal authority for all is allowed', () => {
  const authorityPct = { agent: '80', supervisor: '80', owner: '80' }
  assert.ok(readOfferPolicy({ ...usualOfferPolicy, authorityPct }, '').ok)
})
