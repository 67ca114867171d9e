import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { breakOff, type OpenAgreement, oldestUnpaid } from './agreement.ts'
import { type Rescue, readFollowUpPolicy, usualFollowUpPolicy } from './follow-up.ts'
import { life, standingOf } from './life.ts'

const read = readFollowUpPolicy({ ...usualFollowUpPolicy, firstInstalmentGraceDays: 2 }, '')
assert.ok(read.ok)
const policy = read.value

/** Payments on 10 December and January. */
const agreed = (paidInstalments: number): OpenAgreement => ({
  state: 'open',
  agreedOn: day('2026-12-01'),
  instalments: [0, 1].map((months) => ({
    n: months + 1,
    dueOn: day('2026-12-10').add({ months }),
    amountCents: cents(1000),
    interestCents: cents(0),
    paidCents: cents(months < paidInstalments ? 1000 : 0),
    paidOn: months < paidInstalments ? day('2026-12-05') : null,
  })),
})
const rescue: Rescue = { n: 1, dueOn: day('2026-12-10'), untilOn: day('2026-12-15') }

const stories: [story: string, paid: number, today: string, rescues: Rescue[], state: string][] = [
  ['on the due day', 0, '2026-12-10', [], 'open'],
  ['the day after', 0, '2026-12-11', [], 'late'],
  ['beyond the grace, before the night has asked anybody', 0, '2026-12-13', [], 'late'],
  ['once somebody was asked to call', 0, '2026-12-13', [rescue], 'in-rescue'],
  ['paid while in rescue', 1, '2026-12-13', [rescue], 'open'],
  ['a clock that went back to the due day', 0, '2026-12-10', [rescue], 'open'],
  ['everything paid, before the night keeps it', 2, '2027-03-01', [], 'open'],
]
for (const [story, paid, today, rescues, state] of stories) {
  test(`${story}: ${state}`, () =>
    assert.equal(life(agreed(paid), policy, rescues, day(today)).state, state))
}

test('what is late says through when it is forgiven, and when it would break', () => {
  const late = life(agreed(0), policy, [], day('2026-12-11'))
  assert.ok(late.state === 'late')
  assert.deepEqual(
    [String(late.graceUntilOn), String(late.breaksOn), late.unpaid.n],
    ['2026-12-12', '2026-12-16', 1],
  )
})

test('what ended stays as it ended, whatever the day', () => {
  const broken = breakOff(agreed(0), day('2026-12-20'))
  assert.ok(broken.ok)
  assert.equal(life(broken.value, policy, [rescue], day('2026-12-11')), broken.value)
})

test('a row of a list and the agreement itself stand the same on every day', () => {
  const someDay = fc.integer({ min: -5, max: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), someDay, fc.boolean(), (paid, days, asked) => {
      const agreement = agreed(paid)
      const today = day('2026-12-10').add({ days })
      const next = oldestUnpaid(agreement)
      const rescues = asked && next ? [{ ...next, untilOn: next.dueOn.add({ days: 8 }) }] : []
      const row = {
        state: agreement.state,
        nextDueOn: next?.dueOn ?? null,
        rescueUntilOn: rescues[0]?.untilOn ?? null,
      }
      assert.equal(standingOf(row, today), life(agreement, policy, rescues, today).state)
    }),
  )
})
