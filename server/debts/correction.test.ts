import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents, percent, percentText } from '../../kit/money.ts'
import { correct } from './correction.ts'

const file = new URL('../../test/fixtures/interest.json', import.meta.url)
const published = JSON.parse(readFileSync(file, 'utf8')) as {
  monetaryCorrection: {
    id: string
    input: { index: string; monthlyPct: string[] }
    expected: { factor: string }
  }[]
}

const factorsOf = (monthlyPct: readonly string[]) =>
  monthlyPct.map((pct, index) => ({
    month: `2003-${String(index + 1).padStart(2, '0')}`,
    pct: percent(pct),
  }))

for (const { id, input, expected } of published.monetaryCorrection) {
  test(`the factor of ${id} is the published ${expected.factor}`, () => {
    const { factor, months } = correct(
      cents(100),
      { index: input.index, factors: factorsOf(input.monthlyPct) },
      { dueOn: day('2003-01-15'), on: day('2003-12-15'), rounding: 'half-up' },
    )
    assert.equal(months.length, input.monthlyPct.length)
    const decimals = expected.factor.length - 2
    const asPublished = percentText({ top: factor.top, bottom: factor.bottom * 100n }, decimals)
    assert.equal(asPublished, expected.factor)
  })
}

const correction = { index: 'IPCA', factors: factorsOf(['1', '2', '-0.5', '3']) }

const stories = [
  ['the month of the due day counts, and that of the day asked', '2003-01-31', '2003-02-01', 302n],
  ['one month alone', '2003-03-01', '2003-03-31', -50n],
  ['months after the last published one change nothing', '2003-04-10', '2003-09-10', 300n],
  ['months before the due day change nothing', '2003-05-01', '2003-06-01', 0n],
] as const

for (const [story, dueOn, on, correctionCents] of stories) {
  test(story, () => {
    const found = correct(cents(10000), correction, {
      dueOn: day(dueOn),
      on: day(on),
      rounding: 'half-up',
    })
    assert.equal(found.correctionCents, correctionCents)
  })
}
