import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readMonths } from './index-file.ts'

const rule = { known: new Map([['2025-01', '0.16']]), lastMonth: '2026-11', isReplacing: false }
const read = (text: string, change: Partial<typeof rule> = {}) => {
  const found = readMonths(text, { ...rule, ...change })
  assert.ok(found.ok)
  return found.value
}

const good = [
  ['a plain file', '2026-01;0.33\n2026-02;-0.10', ['2026-01 0.33', '2026-02 -0.10']],
  ['a heading and decimal commas', 'Mês;IPCA\n01/2026;0,33', ['2026-01 0.33']],
  ['months by name', 'jan/2026;0,33\nfevereiro/2026;1', ['2026-01 0.33', '2026-02 1']],
  ['tabs, percent signs and empty lines', '\n2026-1\t0,33%\n\n', ['2026-01 0.33']],
  ['commas between columns', '2026-01,0.33', ['2026-01 0.33']],
  ['quotes and a mark of the file’s coding', '\uFEFF"2026-01";"+0,33"', ['2026-01 0.33']],
] as const

for (const [story, text, expected] of good) {
  test(story, () => {
    const { months, bad } = read(text)
    assert.deepEqual(bad, [])
    assert.deepEqual(
      months.map(({ month, pct }) => `${month} ${pct}`),
      expected,
    )
  })
}

const bad = [
  ['a month alone', '2026-01', 'row', 'needs-two-columns'],
  ['three columns', '2026-01;0.3;9', 'row', 'needs-two-columns'],
  ['month 13', '2026-13;0.3', 'month', 'month-unreadable'],
  ['a percentage in words', '2026-01;meio', 'pct', 'pct-unreadable'],
  ['a decimal mark forgotten', '2026-01;033000', 'pct', 'pct-out-of-range'],
  ['a month to come', '2026-12;0.3', 'month', 'month-to-come'],
  ['a known month told otherwise', '2025-01;0.17', 'pct', 'already-published'],
] as const

for (const [story, text, field, problem] of bad) {
  test(`${story}: ${problem}, and the other rows go on`, () => {
    const { months, bad } = read(`${text}\n2026-03;0.5`)
    assert.deepEqual(
      bad.map((row) => [row.line, row.field, row.problem]),
      [[1, field, problem]],
    )
    assert.deepEqual(
      months.map(({ month }) => month),
      ['2026-03'],
    )
  })
}

test('a month twice: the second is named', () => {
  const { months, bad } = read('2026-01;0.3\n2026-01;0.4')
  assert.equal(months.length, 1)
  assert.deepEqual(bad, [{ line: 2, field: 'month', value: '2026-01', problem: 'month-repeated' }])
})

test('what is known already is counted and not written again', () => {
  assert.deepEqual(read('2025-01;0.160'), { months: [], bad: [], same: 1 })
})

test('a known month is told anew only when that is said', () => {
  const { months, bad } = read('2025-01;0.17', { isReplacing: true })
  assert.deepEqual([months.length, bad.length], [1, 0])
})

test('an empty file and one without end are refused', () => {
  assert.deepEqual(readMonths('\n\n', rule), { ok: false, refusal: 'no-months', facts: {} })
  assert.equal(readMonths('2026-01;1\n'.repeat(3000), rule).ok, false)
})

test('whatever the text, every row is taken, known or named', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 20 }), (rows) => {
      const text = rows.map((row) => row.replace(/[\r\n\uFEFF]/g, ' ')).join('\n')
      const found = readMonths(text, rule)
      if (!found.ok) return
      const { months, bad, same } = found.value
      const filled = text.split('\n').filter((row) => row.trim() !== '').length
      assert.ok(filled - (months.length + bad.length + same) <= 1, 'but for a heading')
    }),
  )
})
