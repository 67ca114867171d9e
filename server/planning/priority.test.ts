import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { defaultPriority, inOrder, priority, type WorkFacts } from './priority.ts'

const when = { now: moment('2026-11-24T10:00:00-03:00'), zone: 'America/Sao_Paulo' }
const joana: WorkFacts = {
  debtorId: 'joana',
  portfolioId: 'isp',
  balance: cents(20570),
  oldestDueOn: day('2026-10-10'),
  phone: 'untested',
  isOptedOut: false,
  isDeceased: false,
  isHeld: false,
  isTimeBarred: false,
  callbackAt: null,
  notBefore: null,
  promiseDueOn: null,
  agreement: null,
  hasBrokenAgreement: false,
  lastAttemptOn: null,
  hasTalked: true,
  attemptsToday: 0,
  isComplete: false,
  visit: null,
  cheque: null,
}
const at = (time: string) => moment(`2026-11-24T${time}:00-03:00`)
const told = (facts: Partial<WorkFacts>): string => {
  const decision = priority({ ...joana, ...facts }, defaultPriority, when)
  if (!decision.ok) return `off: ${decision.refusal}`
  return decision.value.reasons.map(({ reason, points }) => `${reason} ${points}`).join(', ')
}
const rest = 'balance 56, new-number 40'
const usual = `days-late 80, ${rest}`
const booked = (local: string) => ({
  state: 'booked' as const,
  at: moment(`${local}:00-03:00`),
  isFollowed: false,
})
const instalment = (nextDueOn: string, rescueUntilOn: string | null = null) => ({
  agreement: {
    nextDueOn: day(nextDueOn),
    rescueUntilOn: rescueUntilOn === null ? null : day(rescueUntilOn),
  },
})

const stories: readonly (readonly [string, Partial<WorkFacts>, string])[] = [
  ['an ordinary late bill', {}, usual],
  ['all is known for a good call', { isComplete: true }, `days-late 80, complete-case 60, ${rest}`],
  ['nobody talked to her yet', { hasTalked: false }, `never-contacted 150, ${usual}`],
  [
    'a number where she answers',
    { phone: 'confirmed' },
    'good-number 100, days-late 80, balance 56',
  ],
  ['a number that fails', { phone: 'failing' }, 'days-late 80, balance 56'],
  ['a callback that is due', { callbackAt: at('10:00') }, `callback-due 1000, ${usual}`],
  ['a callback later today', { callbackAt: at('10:01') }, `callback-today 600, ${usual}`],
  [
    'a callback tomorrow',
    { callbackAt: moment('2026-11-25T00:00:00-03:00') },
    'off: callback-later',
  ],
  [
    'a callback that was missed yesterday',
    { callbackAt: moment('2026-11-23T10:00:00-03:00') },
    `callback-due 1000, ${usual}`,
  ],
  ['an instalment a day late', instalment('2026-11-23'), `instalment-late 800, ${usual}`],
  [
    'an agreement that a call may still save',
    instalment('2026-11-15', '2026-11-25'),
    `agreement-rescue 900, ${usual}`,
  ],
  ['an instalment due today', instalment('2026-11-24'), `instalment-reminder 300, ${usual}`],
  [
    'an instalment due in three days',
    instalment('2026-11-27'),
    `instalment-reminder 300, ${usual}`,
  ],
  ['an instalment due in four days', instalment('2026-11-28'), 'off: agreement-in-order'],
  [
    'an agreement in order, and a callback',
    { ...instalment('2026-12-28'), callbackAt: at('09:00') },
    `callback-due 1000, ${usual}`,
  ],
  ['an agreement that broke', { hasBrokenAgreement: true }, `broken-agreement 200, ${usual}`],
  ['a promise for today', { promiseDueOn: day('2026-11-24') }, `promise-due 500, ${usual}`],
  ['a promise for tomorrow', { promiseDueOn: day('2026-11-25') }, 'off: promise-waiting'],
  [
    'tried ten days ago',
    { lastAttemptOn: day('2026-11-14') },
    'days-late 80, balance 56, rested 50, new-number 40',
  ],
  [
    'tried two days ago',
    { lastAttemptOn: day('2026-11-22') },
    'days-late 80, balance 56, new-number 40, rested 10',
  ],
  ['tried today', { lastAttemptOn: day('2026-11-24'), attemptsToday: 2 }, usual],
  [
    'expected at the office the day after tomorrow',
    { visit: booked('2026-11-26T09:00') },
    'off: visit-waiting',
  ],
  ['expected tomorrow', { visit: booked('2026-11-25T18:00') }, `visit-reminder 700, ${usual}`],
  ['expected later today', { visit: booked('2026-11-24T10:01') }, `visit-reminder 700, ${usual}`],
  ['expected until now', { visit: booked('2026-11-24T10:00') }, 'off: visit-waiting'],
  [
    'expected tomorrow, and reminded already',
    { visit: { ...booked('2026-11-25T18:00'), isFollowed: true } },
    'off: visit-waiting',
  ],
  [
    'did not come, and nobody has asked how they are',
    { visit: { ...booked('2026-11-23T09:00'), state: 'missed' } },
    `visit-missed 400, ${usual}`,
  ],
  [
    'did not come, and was called since',
    { visit: { ...booked('2026-11-23T09:00'), state: 'missed', isFollowed: true } },
    usual,
  ],
  [
    'expected in a week, and asked to be called now',
    { visit: booked('2026-12-01T09:00'), callbackAt: at('10:00') },
    `callback-due 1000, ${usual}`,
  ],
  ['a cheque is being fetched', { cheque: 'on-its-way' }, 'off: cheque-on-its-way'],
  ['a cheque came back', { cheque: 'came-back' }, `cheque-came-back 450, ${usual}`],
  ['tried three times today', { attemptsToday: 3 }, 'off: attempts-of-today-made'],
  ['asked to wait a minute more', { notBefore: at('10:01') }, 'off: too-soon'],
  ['asked to wait until now', { notBefore: at('10:00') }, usual],
  ['nothing owed', { balance: cents(0) }, 'off: nothing-owed'],
  ['no phone', { phone: 'none' }, 'off: no-phone'],
  ['all contact stopped', { isOptedOut: true }, 'off: opted-out'],
  ['a hold', { isHeld: true }, 'off: on-hold'],
  ['too old', { isTimeBarred: true }, 'off: time-barred'],
  [
    'a death outweighs every other reason',
    { isDeceased: true, isOptedOut: true, isHeld: true, phone: 'none', callbackAt: at('09:00') },
    'off: deceased',
  ],
  ['not late yet', { oldestDueOn: day('2026-11-24') }, 'balance 56, new-number 40'],
  ['a month late', { oldestDueOn: day('2026-10-25') }, 'days-late 100, balance 56, new-number 40'],
  ['a month and a day late', { oldestDueOn: day('2026-10-24') }, usual],
  ['years late', { oldestDueOn: day('2023-10-24') }, 'balance 56, new-number 40, days-late 20'],
  ['a few cents', { balance: cents(4999) }, 'days-late 80, new-number 40'],
  ['fifty', { balance: cents(5000) }, 'days-late 80, new-number 40, balance 19'],
  ['a fortune', { balance: cents(900000000) }, 'balance 150, days-late 80, new-number 40'],
]

for (const [story, facts, answer] of stories) {
  test(`${story}: ${answer}`, () => assert.equal(told(facts), answer))
}

const someDay = fc.integer({ min: -400, max: 40 }).map((days) => day('2026-11-24').add({ days }))
const someMoment = fc.integer({ min: -3000, max: 3000 }).map((minutes) => when.now.add({ minutes }))
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const someFacts: fc.Arbitrary<WorkFacts> = fc.record({
  debtorId: fc.uuid(),
  portfolioId: fc.constant('isp'),
  balance: fc.integer({ min: 1, max: 10_000_000 }).map(cents),
  oldestDueOn: someDay,
  phone: fc.constantFrom('confirmed' as const, 'untested' as const, 'failing' as const),
  isOptedOut: fc.constant(false),
  isDeceased: fc.constant(false),
  isHeld: fc.constant(false),
  isTimeBarred: fc.constant(false),
  callbackAt: orNull(someMoment),
  notBefore: orNull(someMoment),
  promiseDueOn: orNull(someDay),
  agreement: orNull(fc.record({ nextDueOn: someDay, rescueUntilOn: orNull(someDay) })),
  hasBrokenAgreement: fc.boolean(),
  lastAttemptOn: orNull(someDay),
  hasTalked: fc.boolean(),
  attemptsToday: fc.integer({ min: 0, max: 2 }),
  isComplete: fc.boolean(),
  visit: orNull(
    fc.record({
      state: fc.constantFrom('booked' as const, 'missed' as const),
      at: someMoment,
      isFollowed: fc.boolean(),
    }),
  ),
  cheque: fc.constantFrom('on-its-way' as const, 'came-back' as const, null),
})

test('the points of the reasons add up to the score, and each is worth something', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const decision = priority(facts, defaultPriority, when)
      if (!decision.ok) return
      const { score, reasons } = decision.value
      assert.equal(
        reasons.reduce((sum, { points }) => sum + points, 0),
        score,
      )
      assert.ok(reasons.every(({ points }) => points > 0))
    }),
  )
})

test('the same people come in the same order, however they were handed in', () => {
  fc.assert(
    fc.property(
      fc.array(someFacts, { maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      (people, order) => {
        const ranked = people.flatMap((facts) => {
          const decision = priority(facts, defaultPriority, when)
          return decision.ok ? [{ facts, priority: decision.value }] : []
        })
        const shuffled = ranked
          .map((one) => ({ one, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        assert.deepEqual(shuffled.sort(inOrder), [...ranked].sort(inOrder))
      },
    ),
  )
})

test('owing more never puts somebody further down', () => {
  fc.assert(
    fc.property(someFacts, fc.integer({ min: 1, max: 1_000_000 }), (facts, more) => {
      const score = (balance: bigint) => {
        const decision = priority({ ...facts, balance: cents(balance) }, defaultPriority, when)
        return decision.ok ? decision.value.score : -1
      }
      assert.ok(score(facts.balance + BigInt(more)) >= score(facts.balance))
    }),
  )
})
