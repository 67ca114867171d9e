import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Day, day, isAfter } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import {
  type Agreement,
  breakOff,
  keep,
  type OpenAgreement,
  oldestUnpaid,
  pay,
} from './agreement.ts'
import {
  type FollowUp,
  type FollowUpPolicy,
  followUp,
  type Rescue,
  readFollowUpPolicy,
  type Told,
  usualFollowUpPolicy,
} from './follow-up.ts'

const policyWith = (change: object = {}): FollowUpPolicy => {
  const read = readFollowUpPolicy({ ...usualFollowUpPolicy, ...change }, '')
  assert.ok(read.ok)
  return read.value
}
const policy = policyWith({ firstInstalmentGraceDays: 2 })

/** Three payments, on 10 December, January and February, agreed on 1 December. */
const agreed = (paidInstalments: number): OpenAgreement => ({
  state: 'open',
  agreedOn: day('2026-12-01'),
  instalments: [0, 1, 2].map((months) => ({
    n: months + 1,
    dueOn: day('2026-12-10').add({ months }),
    amountCents: cents(1000),
    interestCents: cents(0),
    paidCents: cents(months < paidInstalments ? 1000 : 0),
    paidOn: months < paidInstalments ? day('2026-12-05') : null,
  })),
})

const said = (n: number, kind: Told['kind'], forDay: string): Told => ({
  n,
  kind,
  forDay: day(forDay),
})

const asked = (agreement: Agreement, today: string, ...told: Told[]) =>
  inWords(followUp(agreement, policy, told, day(today)))

/** Somebody was asked to call, on the night of the day before, through that day. */
const rescued = (agreement: Agreement, today: string, n: number, dueOn: string, untilOn: string) =>
  inWords(
    followUp(agreement, policy, [], day(today), [{ n, dueOn: day(dueOn), untilOn: day(untilOn) }]),
  )

const inWords = (answer: FollowUp) => {
  const n = 'n' in answer ? ` ${answer.n}` : ''
  const forDay = 'forDay' in answer ? ` for ${answer.forDay}` : ''
  const untilOn = 'untilOn' in answer ? ` until ${answer.untilOn}` : ''
  return `${answer.kind}${n}${forDay}${untilOn}`
}

const stories = [
  ['four days before', asked(agreed(0), '2026-12-06'), 'nothing'],
  ['three days before', asked(agreed(0), '2026-12-07'), 'remind 1 for 2026-12-07'],
  [
    'three days before, once it was said',
    asked(agreed(0), '2026-12-07', said(1, 'remind', '2026-12-07')),
    'nothing',
  ],
  [
    'two days before, when the night before was missed',
    asked(agreed(0), '2026-12-08'),
    'remind 1 for 2026-12-07',
  ],
  [
    'the day before: only the latest of two missed words',
    asked(agreed(0), '2026-12-09'),
    'remind 1 for 2026-12-09',
  ],
  [
    'the due day',
    asked(agreed(0), '2026-12-10', said(1, 'remind', '2026-12-09')),
    'remind 1 for 2026-12-10',
  ],
  ['the day after', asked(agreed(0), '2026-12-11'), 'warn 1 for 2026-12-11'],
  [
    'the last day of grace of a first payment',
    asked(agreed(0), '2026-12-12', said(1, 'warn', '2026-12-11')),
    'nothing',
  ],
  ['a day beyond that grace', asked(agreed(0), '2026-12-13'), 'rescue 1 until 2026-12-15'],
  [
    'the last day of grace of a later payment',
    asked(agreed(1), '2027-01-15'),
    'warn 2 for 2027-01-13',
  ],
  [
    'a day beyond the grace of a later payment',
    asked(agreed(1), '2027-01-16'),
    'rescue 2 until 2027-01-18',
  ],
  [
    'the last day of its rescue',
    rescued(agreed(1), '2027-01-18', 2, '2027-01-10', '2027-01-18'),
    'nothing',
  ],
  [
    'a day beyond its rescue',
    rescued(agreed(1), '2027-01-19', 2, '2027-01-10', '2027-01-18'),
    'break 2',
  ],
  [
    'a rescue of the day that it had before it was changed',
    rescued(agreed(1), '2027-01-19', 2, '2027-01-05', '2027-01-14'),
    'rescue 2 until 2027-01-21',
  ],
  [
    'a clock that went back to within the grace, after a rescue was opened',
    rescued(agreed(1), '2027-01-14', 2, '2027-01-10', '2027-01-18'),
    'warn 2 for 2027-01-13',
  ],
  [
    'a year of missed nights: a person is asked to call all the same',
    asked(agreed(1), '2028-01-16'),
    'rescue 2 until 2028-01-18',
  ],
  ['everything paid', asked(agreed(3), '2026-12-06'), 'keep'],
  ['everything paid, however late it is asked', asked(agreed(3), '2028-01-16'), 'keep'],
  [
    'the second payment, while the first is paid',
    asked(agreed(1), '2027-01-09', said(1, 'remind', '2026-12-09')),
    'remind 2 for 2027-01-09',
  ],
] as const

for (const [story, answer, expected] of stories) {
  test(`${story}: ${expected}`, () => assert.equal(answer, expected))
}

test('a first payment due on the day of the agreement is warned about, never reminded of', () => {
  const now = { ...agreed(0), agreedOn: day('2026-12-10') }
  assert.equal(asked(now, '2026-12-10'), 'nothing')
  assert.equal(asked(now, '2026-12-11'), 'warn 1 for 2026-12-11')
})

test('a part of an instalment does not stop its reminders', () => {
  const part = pay(agreed(0), [{ n: 1, cents: cents(999) }], day('2026-12-05'))
  assert.ok(part.ok)
  assert.equal(asked(part.value, '2026-12-09'), 'remind 1 for 2026-12-09')
})

test('a warning says on which day the agreement would break', () => {
  const answer = followUp(agreed(1), policy, [], day('2027-01-11'))
  assert.ok(answer.kind === 'warn')
  assert.equal(String(answer.breaksOn), '2027-01-19')
})

test('a policy that says nothing only keeps and breaks', () => {
  const quiet = { remindDaysBefore: [], warnDaysAfter: [], graceDays: 0, rescueDays: 0 }
  const silent = policyWith(quiet)
  assert.equal(followUp(agreed(0), silent, [], day('2026-12-10')).kind, 'nothing')
  assert.equal(followUp(agreed(0), silent, [], day('2026-12-11')).kind, 'break')
})

const bad = [
  ['a warning after the break', { warnDaysAfter: [6] }, 'warnDaysAfter'],
  ['a reminder a year before', { remindDaysBefore: [365] }, 'remindDaysBefore.0'],
  ['a rescue of a year', { rescueDays: 365 }, 'rescueDays'],
  ['changes without end', { dateChangesMax: 13 }, 'dateChangesMax'],
  ['grace below nothing', { graceDays: -1 }, 'graceDays'],
  ['a misspelt rule', { grace: 5 }, 'grace'],
] as const

for (const [story, change, field] of bad) {
  test(`${story} is refused, naming ${field}`, () => {
    const read = readFollowUpPolicy({ ...usualFollowUpPolicy, ...change }, '')
    assert.ok(!read.ok)
    assert.equal(read.facts.field, field)
  })
}

test('a first payment has the grace of the others unless the policy says otherwise', () => {
  assert.equal(policyWith().firstInstalmentGraceDays, 5)
  assert.equal(policyWith({ warnDaysAfter: [5] }).graceDays, 5)
})

type Case = { agreement: Agreement; told: Told[]; rescues: Rescue[] }

/** What the night does with the answer. */
function night({ agreement, told, rescues }: Case, today: Day): Case {
  const answer = followUp(agreement, policy, told, today, rescues)
  if (answer.kind === 'nothing') return { agreement, told, rescues }
  if (answer.kind === 'rescue') return { agreement, told, rescues: [...rescues, answer] }
  if (answer.kind === 'remind' || answer.kind === 'warn') {
    assert.ok(oldestUnpaid(agreement)?.n === answer.n)
    return { agreement, told: [...told, answer], rescues }
  }
  const ended = answer.kind === 'keep' ? keep(agreement, today) : breakOff(agreement, today)
  assert.ok(ended.ok, 'what the rule asks for can be done')
  return { agreement: ended.value, told, rescues }
}

/** For each day from the agreement on: was the night missed, and what was paid. */
const days = fc.array(
  fc.record({ isMissed: fc.boolean(), cents: fc.integer({ min: 0, max: 400 }) }),
  {
    minLength: 120,
    maxLength: 120,
  },
)

test('nights that are missed or run twice say nothing twice, and it ends once', () => {
  fc.assert(
    fc.property(days, (calendar) => {
      let now: Case = { agreement: agreed(0), told: [], rescues: [] }
      for (const [index, { isMissed, cents: amount }] of calendar.entries()) {
        const today = now.agreement.agreedOn.add({ days: index })
        const { agreement } = now
        const unpaid = oldestUnpaid(agreement)
        if (agreement.state === 'open' && unpaid && amount > 0) {
          const room = Number(unpaid.amountCents - unpaid.paidCents)
          const part = { n: unpaid.n, cents: cents(Math.min(amount, room)) }
          const paid = pay(agreement, [part], today)
          assert.ok(paid.ok)
          now = { ...now, agreement: paid.value }
        }
        if (isMissed) continue
        now = night(now, today)
        assert.deepEqual(night(now, today), now)
        assert.ok(agreement.state === 'open' || now.agreement.state === agreement.state)
      }
      const words = now.told.map(({ n, kind, forDay }) => `${n} ${kind} ${forDay}`)
      assert.equal(new Set(words).size, words.length)
      const { agreement: last, rescues } = now
      assert.equal(new Set(rescues.map(({ n, dueOn }) => `${n} ${dueOn}`)).size, rescues.length)
      if (last.state !== 'broken') return
      const rescue = rescues.find(({ n }) => n === last.n)
      assert.ok(rescue && isAfter(last.endedOn, rescue.untilOn), 'a person had time to call')
    }),
  )
})
