import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  amount,
  checked,
  dayText,
  fields,
  list,
  momentText,
  oneOf,
  optional,
  pct,
  type Reader,
  text,
  whole,
} from './fields.ts'

const policy = fields({
  graceDays: whole(0, 60),
  smallestCents: amount,
  finePct: pct('0', '100'),
  rounding: oneOf('half-up', 'down'),
  startsOn: dayText,
  toldAt: optional(momentText, undefined),
  code: text(/^[A-Z]{3}$/, 'write three capitals'),
  dueDays: optional(list(whole(1, 31), 1), [5]),
})

const good = {
  graceDays: 5,
  smallestCents: 3000,
  finePct: '2',
  rounding: 'down',
  startsOn: '2026-11-22',
  code: 'ABC',
}

test('a policy that fits is read, and what is left out has its usual value', () => {
  const read = policy(good, '')
  assert.ok(read.ok)
  assert.equal(read.value.smallestCents, 3000n)
  assert.deepEqual(read.value.finePct, { top: 2n, bottom: 100n })
  assert.equal(read.value.startsOn.toString(), '2026-11-22')
  assert.deepEqual(read.value.dueDays, [5])
  assert.equal(read.value.toldAt, undefined)
})

const misfits = [
  ['more grace than there may be', { graceDays: 61 }, 'graceDays', '61'],
  ['less grace than none', { graceDays: -1 }, 'graceDays', '-1'],
  ['half a centavo', { smallestCents: 0.5 }, 'smallestCents', '0.5'],
  ['an amount below zero', { smallestCents: -1 }, 'smallestCents', '-1'],
  ['a percentage that is a number', { finePct: 2 }, 'finePct', '2'],
  ['a percentage with a comma', { finePct: '2,5' }, 'finePct', '"2,5"'],
  ['a hair over a hundred per cent', { finePct: '100.01' }, 'finePct', '"100.01"'],
  ['a percentage nobody can read', { finePct: `0.${'1'.repeat(30)}` }, 'finePct', undefined],
  ['a word outside the list', { rounding: 'up' }, 'rounding', '"up"'],
  ['a day that does not exist', { startsOn: '2026-02-29' }, 'startsOn', '"2026-02-29"'],
  ['a day with an hour', { startsOn: '2026-02-28T10:00' }, 'startsOn', '"2026-02-28T10:00"'],
  ['an instant without its offset', { toldAt: '2026-11-22T10:00' }, 'toldAt', undefined],
  ['text of another pattern', { code: 'abc' }, 'code', '"abc"'],
  ['a wrong member of a list', { dueDays: [5, 32] }, 'dueDays.1', '32'],
  ['an empty list where one is needed', { dueDays: [] }, 'dueDays', '[]'],
  ['a field that is missing', { code: undefined }, 'code', 'nothing'],
  ['a misspelt field', { graceDay: 3 }, 'graceDay', '3'],
] as const

for (const [story, change, field, value] of misfits) {
  test(`${story} is named with what would be right`, () => {
    const read = policy({ ...good, ...change }, '')
    assert.ok(!read.ok)
    assert.equal(read.facts.field, field)
    if (value !== undefined) assert.equal(read.facts.value, value)
    assert.ok(String(read.facts.remedy).length > 10)
  })
}

test('the bounds themselves are within', () => {
  assert.ok(policy({ ...good, graceDays: 60, finePct: '100' }, '').ok)
  assert.ok(policy({ ...good, graceDays: 0, finePct: '0', smallestCents: 0 }, '').ok)
})

test('words of another system may carry fields that we do not read', () => {
  const lenient: Reader<{ readonly n: number }> = fields({ n: whole(0, 9) }, 'ignored')
  assert.deepEqual(lenient({ n: 1, extra: true }, ''), { ok: true, value: { n: 1 } })
  assert.ok(!lenient([1], '').ok)
  assert.ok(!lenient(null, '').ok)
})

test('a whole that makes no sense names the field that spoils it', () => {
  const range = checked(fields({ from: whole(0, 9), to: whole(0, 9) }), ({ from, to }) =>
    from > to ? { field: 'to', remedy: `write ${from} or more` } : undefined,
  )
  assert.ok(range({ from: 3, to: 3 }, '').ok)
  const read = range({ from: 3, to: 2 }, 'hours')
  assert.deepEqual(read.ok ? {} : read.facts, {
    field: 'hours.to',
    value: '2',
    remedy: 'write 3 or more',
  })
  assert.ok(!range({ from: 'x', to: 2 }, '').ok)
})
