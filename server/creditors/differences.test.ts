import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAcknowledged } from './acknowledgement.ts'
import { differences } from './differences.ts'

const before = {
  bands: [
    { fromDaysLate: 1, finePct: '50' },
    { fromDaysLate: 31, finePct: '100' },
  ],
  shapes: ['pay-now', 'growing'],
  benefits: [{ code: 'speed-bonus', days: 30 }],
  authorityPct: { agent: '60', owner: '100' },
  dueDays: [5, 10],
  instalmentsMax: 12,
}

const stories: [story: string, change: object, expected: object[]][] = [
  ['nothing', {}, []],
  ['a number', { instalmentsMax: 18 }, [{ path: 'instalmentsMax', from: 12, to: 18 }]],
  [
    'one of a group',
    { authorityPct: { agent: '70', owner: '100' } },
    [{ path: 'authorityPct.agent', from: '60', to: '70' }],
  ],
  [
    'a band that begins at the same day is the same band',
    {
      bands: [
        { fromDaysLate: 0, finePct: '10' },
        before.bands[0],
        { fromDaysLate: 31, finePct: '90' },
      ],
    },
    [
      { path: 'bands.31.finePct', from: '100', to: '90' },
      { path: 'bands.0', from: null, to: { finePct: '10' } },
    ],
  ],
  [
    'a shape off and another on, wherever they stand',
    { shapes: ['biweekly', 'pay-now'] },
    [
      { path: 'shapes.growing', from: true, to: null },
      { path: 'shapes.biweekly', from: null, to: true },
    ],
  ],
  [
    'a benefit gone',
    { benefits: [] },
    [{ path: 'benefits.speed-bonus', from: { days: 30 }, to: null }],
  ],
  ['a list of days', { dueDays: [5] }, [{ path: 'dueDays', from: [5, 10], to: [5] }]],
]
for (const [story, change, expected] of stories) {
  test(`what changed: ${story}`, () => {
    const found = differences(before, { ...before, ...change })
    const byPath = (a: { path?: string }, b: { path?: string }) =>
      String(a.path).localeCompare(String(b.path))
    assert.deepEqual(found.toSorted(byPath), expected.toSorted(byPath))
  })
}

const readings = [
  [0, 0, true],
  [1, 0, false],
  [2, 1, false],
  [2, 2, true],
  [2, 3, true],
] as const
for (const [version, read, may] of readings) {
  test(`version ${version} by somebody who read ${read}: ${may ? 'may offer' : 'reads first'}`, () =>
    assert.equal(isAcknowledged(version, read).ok, may))
}
