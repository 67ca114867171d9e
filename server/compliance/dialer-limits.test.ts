import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Counted, dialerLimits } from './dialer-limits.ts'
import { packs } from './packs.ts'

const abandoned = (count: number, of: number): Counted => ({ metric: 'abandoned', count, of })
const short = (count: number, of: number): Counted => ({ metric: 'short-calls', count, of })
const month = (count: number): Counted => ({ metric: 'calls-per-month', count, of: count })

const stories: [string, Counted, string, string[]][] = [
  ['3% abandoned is still within', abandoned(30, 1000), 'allow', ['DIALER-ABANDON-WARN']],
  ['3.1% is not', abandoned(31, 1000), 'throttle', ['DIALER-ABANDON-3', 'DIALER-ABANDON-WARN']],
  ['2.5% is not yet warned of', abandoned(25, 1000), 'allow', []],
  ['fewer than 200 answered calls say nothing', abandoned(100, 199), 'allow', []],
  [
    '85% of 100,000 short calls in a day stop the dialer',
    short(85_000, 100_000),
    'stop_dialer',
    ['BR-ANATEL-SHORT', 'BR-ANATEL-SHORT-WARN'],
  ],
  [
    'one call less, and it is only warned',
    short(84_999, 99_999),
    'allow',
    ['BR-ANATEL-SHORT-WARN'],
  ],
  [
    'half a million calls a month may go unauthenticated',
    month(500_000),
    'allow',
    ['BR-ANATEL-BIG-WARN'],
  ],
  ['one more may not', month(500_001), 'stop_dialer', ['BR-ANATEL-BIG', 'BR-ANATEL-BIG-WARN']],
]

for (const [story, counted, outcome, ruleIds] of stories) {
  test(story, () => {
    const found = dialerLimits(packs, 'BR', [counted])
    assert.equal(found.outcome, outcome)
    assert.deepEqual(found.said.map(({ ruleId }) => ruleId).sort(), ruleIds)
  })
}

test('nothing counted is nothing passed', () => {
  assert.deepEqual(dialerLimits(packs, 'BR', []), { outcome: 'allow', said: [] })
})
