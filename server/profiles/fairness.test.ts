import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageGroup, fairness, type Looked } from './fairness.ts'

const people = (count: number, given: Partial<Looked> = {}): Looked[] =>
  Array.from({ length: count }, () => ({
    region: 'SP',
    age: '25-39' as const,
    circumstances: [],
    tone: 'welcoming',
    way: 'equal-parts',
    ...given,
  }))

test('where all are treated alike, no group differs', () => {
  const found = fairness([...people(50), ...people(50, { region: 'AM', age: '60-up' })])
  const all = [...found.byRegion, ...found.byAge].flatMap(({ tones }) => tones)
  assert.ok(all.length > 0 && all.every(({ differs }) => !differs))
})

test('a region in which one circumstance falls on far more people is marked, and the others not', () => {
  const found = fairness([
    ...people(200),
    ...people(60, { region: 'AM', circumstances: ['unreachable'] }),
  ])
  const marked = found.byRegion
    .filter(({ circumstances }) => circumstances.some(({ differs }) => differs))
    .map(({ name }) => name)
  assert.deepEqual(marked, ['SP', 'AM'])
  assert.equal(
    found.all.circumstances.some(({ differs }) => differs),
    false,
  )
})

test('of fewer than twenty nothing is shown; of twenty it is', () => {
  const [, few] = fairness([...people(40), ...people(19, { region: 'AM' })]).byRegion
  assert.deepEqual([few?.name, few?.isTooSmall, few?.tones], ['AM', true, []])
  const [, enough] = fairness([...people(40), ...people(20, { region: 'AM' })]).byRegion
  assert.deepEqual([enough?.isTooSmall, enough?.tones.length], [false, 1])
})

test('who is in no circumstance is counted too, and who is in several counts in each', () => {
  const { all } = fairness([
    ...people(30),
    ...people(10, { circumstances: ['forgot', 'tight-month'] }),
  ])
  assert.deepEqual(
    all.circumstances.map(({ code, count }) => [code, count]),
    [
      ['forgot', 10],
      ['none', 30],
      ['tight-month', 10],
    ],
  )
})

const ages: readonly (readonly [number | null, string])[] = [
  [18, 'under-25'],
  [24, 'under-25'],
  [25, '25-39'],
  [39, '25-39'],
  [40, '40-59'],
  [59, '40-59'],
  [60, '60-up'],
  [null, 'unknown'],
]
for (const [years, group] of ages) {
  test(`${years ?? 'no'} years are ${group}`, () => assert.equal(ageGroup(years), group))
}
