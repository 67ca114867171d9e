import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialerLimits } from './dialer-limits.ts'
import type { Counted } from './facts.ts'
import { packs } from './packs.ts'

const abandoned = (count: number, of: number): Counted => ({ metric: 'abandoned', count, of })
const short = (count: number, of: number): Counted => ({ metric: 'short-calls', count, of })
const month = (count: number): Counted => ({ metric: 'calls-per-month', count, of: count })

const on = '2026-11-24'

const stories: [string, Counted, string, string[]][] = [
  ['2.5% abandoned is within', abandoned(25, 1000), 'allow', []],
  ['above it dialing slows down', abandoned(26, 1000), 'throttle', ['throttle']],
  ['3% is still within the limit', abandoned(30, 1000), 'throttle', ['throttle']],
  ['3.1% stops predictive dialing', abandoned(31, 1000), 'throttle', ['stop_predictive']],
  ['fewer than 200 answered calls say nothing', abandoned(100, 199), 'allow', []],
  [
    '85% of 100,000 short calls in a day stop the dialer',
    short(85_000, 100_000),
    'stop_dialer',
    ['stop_dialer'],
  ],
  ['one call less, and it is only warned', short(84_999, 99_999), 'allow', ['warn']],
  ['under half of a thousand calls nobody warns', short(499, 1_000), 'allow', []],
  ['half a million calls a month may go unauthenticated', month(500_000), 'allow', ['warn']],
  ['one more may not', month(500_001), 'stop_dialer', ['authenticate_calls']],
]

for (const [story, counted, outcome, consequences] of stories) {
  test(story, () => {
    const found = dialerLimits(packs, 'BR', [counted], { on })
    assert.equal(found.outcome, outcome)
    assert.deepEqual(
      found.said.map(({ consequence }) => consequence),
      consequences,
    )
  })
}

test('nothing counted is nothing passed', () => {
  assert.deepEqual(dialerLimits(packs, 'BR', [], { on }), { outcome: 'allow', said: [] })
})

test('authenticated calls may be any number; before the rule began, so might all', () => {
  const outcome = (options: { on: string; isAuthenticated?: boolean }) =>
    dialerLimits(packs, 'BR', [month(600_000)], options).outcome
  assert.equal(outcome({ on, isAuthenticated: true }), 'allow')
  assert.equal(outcome({ on: '2025-10-31' }), 'allow')
  assert.equal(outcome({ on: '2025-11-01' }), 'stop_dialer')
})

test('an early warning is ours, though the limit is a regulation', () => {
  const basis = (counted: Counted) => dialerLimits(packs, 'BR', [counted], { on }).said[0]?.basis
  assert.equal(basis(month(400_000)), 'product_policy')
  assert.equal(basis(month(500_001)), 'regulation')
})

test('a count over another window is not what the rule speaks of', () => {
  const aMonth: Counted = { ...short(90_000, 100_000), window: 'month' }
  assert.deepEqual(dialerLimits(packs, 'BR', [aMonth], { on }).said, [])
})
