import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents, zero } from '../../kit/money.ts'
import { breakOff, leftIn, type OpenAgreement, paidIn } from './agreement.ts'
import { type ChangeFacts, datesOffered, moveDueDate } from './due-date.ts'
import { readFollowUpPolicy, usualFollowUpPolicy } from './follow-up.ts'

const policyWith = (change: object = {}) => {
  const read = readFollowUpPolicy({ ...usualFollowUpPolicy, ...change }, '')
  assert.ok(read.ok)
  return read.value
}

/** Payments on Thursday 10 December, and on 10 January and February; the first `paid` are paid. */
const agreed = (paid = 0): OpenAgreement => ({
  state: 'open',
  agreedOn: day('2026-12-01'),
  instalments: [0, 1, 2].map((months) => ({
    n: months + 1,
    dueOn: day('2026-12-10').add({ months }),
    amountCents: cents(1000),
    interestCents: zero,
    paidCents: cents(months < paid ? 1000 : 0),
    paidOn: months < paid ? day('2026-12-05') : null,
  })),
})

const facts = (today: string, change: Partial<ChangeFacts> = {}): ChangeFacts => ({
  agreement: agreed(),
  policy: policyWith(),
  rescues: [],
  changeCount: 0,
  today: day(today),
  ...change,
})

const moved = (given: ChangeFacts, n: number, to: string) => {
  const answer = moveDueDate(given, n, day(to))
  return answer.ok ? `due ${answer.value.instalments[n - 1]?.dueOn}` : answer.refusal
}

const rescue = { n: 1, dueOn: day('2026-12-10'), untilOn: day('2026-12-18') }
const withNotice = policyWith({ dateChangeNoticeDays: 2 })

const stories = [
  ['ten days later', moved(facts('2026-12-07'), 1, '2026-12-20'), 'due 2026-12-20'],
  ['eleven days later', moved(facts('2026-12-07'), 1, '2026-12-21'), 'date-too-far'],
  ['earlier, today', moved(facts('2026-12-07'), 1, '2026-12-07'), 'due 2026-12-07'],
  ['yesterday', moved(facts('2026-12-07'), 1, '2026-12-06'), 'date-too-early'],
  ['the day that it is', moved(facts('2026-12-07'), 1, '2026-12-10'), 'same-date'],
  [
    'ten days from today, when it is late',
    moved(facts('2026-12-13'), 1, '2026-12-23'),
    'due 2026-12-23',
  ],
  [
    'the second change',
    moved(facts('2026-12-07', { changeCount: 1 }), 1, '2026-12-15'),
    'due 2026-12-15',
  ],
  [
    'the third change',
    moved(facts('2026-12-07', { changeCount: 2 }), 1, '2026-12-15'),
    'no-date-change-left',
  ],
  [
    'where the policy allows none',
    moved(facts('2026-12-07', { policy: policyWith({ dateChangesMax: 0 }) }), 1, '2026-12-15'),
    'no-date-change-left',
  ],
  [
    'asked two days before, as the policy wants',
    moved(facts('2026-12-08', { policy: withNotice }), 1, '2026-12-15'),
    'due 2026-12-15',
  ],
  [
    'asked a day before',
    moved(facts('2026-12-09', { policy: withNotice }), 1, '2026-12-15'),
    'date-change-too-late',
  ],
  [
    'asked in the call of a rescue',
    moved(facts('2026-12-16', { policy: withNotice, rescues: [rescue] }), 1, '2026-12-20'),
    'due 2026-12-20',
  ],
  ['a day after the one before it', moved(facts('2026-12-07'), 2, '2026-12-11'), 'due 2026-12-11'],
  ['the day of the one before it', moved(facts('2026-12-07'), 2, '2026-12-10'), 'date-too-early'],
  [
    'one that is paid',
    moved(facts('2026-12-07', { agreement: agreed(1) }), 1, '2026-12-15'),
    'already-paid',
  ],
  ['one that is not there', moved(facts('2026-12-07'), 4, '2026-12-15'), 'unknown-instalment'],
] as const

for (const [story, answer, expected] of stories) {
  test(`${story}: ${expected}`, () => assert.equal(answer, expected))
}

test('it stays before the one after it, however far the policy goes', () => {
  const far = facts('2026-12-07', { policy: policyWith({ dateChangeDaysMax: 60 }) })
  assert.equal(moved(far, 1, '2027-01-09'), 'due 2027-01-09')
  assert.equal(moved(far, 1, '2027-01-10'), 'date-too-far')
})

test('a broken agreement changes no more', () => {
  const broken = breakOff(agreed(), day('2026-12-20'))
  assert.ok(broken.ok)
  const given = facts('2026-12-21', { agreement: broken.value })
  assert.equal(moved(given, 1, '2026-12-25'), 'not-open')
  assert.equal(datesOffered(given, 1).ok, false)
})

const offered = (given: ChangeFacts, n = 1) => {
  const answer = datesOffered(given, n)
  return answer.ok ? answer.value.map(String) : answer.refusal
}

test('at most four days are offered: workdays, and the last that the policy allows', () => {
  assert.deepEqual(offered(facts('2026-12-07')), [
    '2026-12-14', // two days later is a Saturday
    '2026-12-15',
    '2026-12-17',
    '2026-12-18', // ten days later is a Sunday, and Monday is too far
  ])
})

test('when it is late, days are counted from today', () => {
  assert.equal(offered(facts('2026-12-14'))[0], '2026-12-16')
})

test('every day that is offered is taken, and money stays as it was', () => {
  const policies = fc.record({
    dateChangesMax: fc.integer({ min: 0, max: 3 }),
    dateChangeDaysMax: fc.integer({ min: 0, max: 60 }),
    dateChangeNoticeDays: fc.integer({ min: 0, max: 5 }),
  })
  const days = fc.integer({ min: 0, max: 90 })
  fc.assert(
    fc.property(policies, days, fc.integer({ min: 1, max: 3 }), (change, ahead, n) => {
      const today = String(day('2026-12-01').add({ days: ahead }))
      const given = facts(today, { policy: policyWith(change) })
      const answer = datesOffered(given, n)
      if (!answer.ok) return
      assert.ok(answer.value.length <= 4)
      for (const to of answer.value) {
        const after = moveDueDate(given, n, to)
        assert.ok(after.ok, `${to}`)
        assert.equal(paidIn(after.value), paidIn(given.agreement))
        assert.equal(leftIn(after.value), leftIn(given.agreement))
        const due = after.value.instalments.map(({ dueOn }) => `${dueOn}`)
        assert.deepEqual(due, [...new Set(due)].toSorted())
      }
    }),
  )
})
