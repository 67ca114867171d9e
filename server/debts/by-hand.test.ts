import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { balance } from './balance.ts'
import { adjustment, reversal } from './by-hand.ts'
import { exampleEntry, exampleItem, plainTerms } from './example.ts'
import type { DebtItem, Entry } from './ledger.ts'

const opening = exampleEntry('o', 10000, '2026-01-12')
const waiver: Entry = { ...exampleEntry('w', -500, '2026-02-01'), kind: 'waiver' }
const payment = exampleEntry('p', -1000, '2026-02-01')
const undone: Entry = { ...waiver, id: 'r', kind: 'reversal', reversesId: 'w' }
const open = { state: 'open', agreementId: null } as const

const refusals = [
  ['an entry that is not there', {}, 'x', 'unknown-entry'],
  ['an item in an agreement', { agreementId: 'a' }, 'w', 'already-in-agreement'],
  ['an item taken back by the creditor', { state: 'withdrawn' }, 'w', 'item-withdrawn'],
  ['the opening', {}, 'o', 'opening-stays'],
  ['a payment, which is undone where the money is', {}, 'p', 'entry-is-payment'],
] as const

for (const [story, change, entryId, refusal] of refusals) {
  test(`${story}: ${refusal}`, () => {
    const found = reversal({ ...open, entries: [opening, waiver, payment], ...change }, entryId)
    assert.equal(!found.ok && found.refusal, refusal)
  })
}

test('what was undone is not undone again, nor is the undoing', () => {
  const entries = [opening, waiver, undone]
  const again = reversal({ ...open, entries }, 'w')
  assert.equal(!again.ok && again.refusal, 'already-reversed')
  const undoing = reversal({ ...open, entries }, 'r')
  assert.equal(!undoing.ok && undoing.refusal, 'entry-is-reversal')
})

test('a reversal restores the balance of every day, whatever was written', () => {
  const days = fc.integer({ min: -20, max: 200 })
  const written = fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), days), { maxLength: 6 })
  fc.assert(
    fc.property(
      written,
      fc.tuple(fc.integer({ min: 1, max: 3000 }), days),
      days,
      (rest, one, n) => {
        const at = (late: number) => day('2026-01-12').add({ days: late }).toString()
        const before = [
          opening,
          ...rest.map(([amount, late], index) => exampleEntry(`p${index}`, -amount, at(late))),
        ]
        const extra: Entry = { ...exampleEntry('w', -one[0], at(one[1])), kind: 'waiver' }
        const entries = [...before, extra]
        const made = reversal({ ...open, entries }, 'w')
        assert.ok(made.ok)
        const of = (all: readonly Entry[]): DebtItem => exampleItem('2026-01-12', ...all)
        const on = day('2026-01-12').add({ days: n })
        assert.deepEqual(
          balance(of([...entries, { id: 'r', ...made.value }]), plainTerms, on),
          balance(of(before), plainTerms, on),
        )
      },
    ),
  )
})

const today = day('2026-03-01')
const item = { ...open, id: 'A', dueOn: day('2026-01-12') }
const owed = { principal: cents(9000), fine: cents(200), interest: cents(150), fees: cents(0) }
const asked = { component: 'principal', amountCents: cents(-500), onDay: today } as const

const adjustments = [
  ['less principal, from today', {}, {}, null],
  ['more interest', { component: 'interest', amountCents: cents(10) }, {}, null],
  ['all of what is owed', { amountCents: cents(-9000) }, {}, null],
  ['a centavo more than is owed', { amountCents: cents(-9001) }, {}, 'adjustment-beyond-owed'],
  ['nothing', { amountCents: cents(0) }, {}, 'adjustment-of-nothing'],
  ['since the due day', { onDay: day('2026-01-12') }, {}, null],
  ['before the due day', { onDay: day('2026-01-11') }, {}, 'adjustment-out-of-time'],
  ['tomorrow', { onDay: day('2026-03-02') }, {}, 'adjustment-out-of-time'],
  ['of a settled item', {}, { state: 'settled' }, 'item-not-open'],
  ['of an item in an agreement', {}, { agreementId: 'a' }, 'already-in-agreement'],
] as const

for (const [story, change, of, refusal] of adjustments) {
  test(`an adjustment, ${story}: ${refusal ?? 'yes'}`, () => {
    const found = adjustment({ ...item, ...of }, owed, { ...asked, ...change }, today)
    assert.equal(found.ok ? null : found.refusal, refusal)
  })
}
