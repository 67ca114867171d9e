import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moment } from '../../kit/dates.ts'
import { compliance } from './compliance.ts'
import { type Break, type BreakKind, lengths, minuteMs, type Shift, workStanding } from './day.ts'
import { forgottenEnd, isForgotten } from './forgotten.ts'
import {
  isMealTaken,
  latestStarts,
  mayStart,
  nextRest,
  restsMissed,
  restsNeeded,
  restsTaken,
} from './rest.ts'
import { type BreakRules, notBelow, nr17, ours, usualRules } from './rules.ts'

const at = (clock: string) =>
  moment(`2026-11-24T${clock.length === 5 ? `${clock}:00` : clock}-03:00`)
/** From nine, six hours and twenty minutes: until 15:20. */
const shift: Shift = { startedAt: at('09:00'), endedAt: null, plannedMinutes: 380 }
const took = (kind: BreakKind, from: string, to: string | null): Break => ({
  kind,
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
})
const clock = (one: { toString(): string }) =>
  moment(one.toString()).toZonedDateTimeISO('America/Sao_Paulo').toPlainTime().toString()
const answer = (kind: BreakKind, now: string, breaks: Break[] = [], day: Shift = shift) => {
  const said = mayStart(kind, { shift: day, breaks }, nr17, at(now))
  return said.ok ? 'yes' : said.refusal
}

const hours: readonly [story: string, now: string, answer: string][] = [
  ['a rest a second before the first hour is over', '09:59:59', 'rest-too-early'],
  ['a rest when the first hour is over', '10:00', 'yes'],
  ['a rest that ends when the last hour begins', '14:10', 'yes'],
  ['a rest that would reach into the last hour', '14:10:01', 'rest-too-late'],
]
for (const [story, now, said] of hours) {
  test(`${story}: ${said}`, () => assert.equal(answer('rest', now), said))
}

test('what the body or a hard call asks for is never refused, whatever the hour', () => {
  for (const kind of ['toilet', 'after-abuse', 'training', 'other'] as const)
    for (const now of ['09:00', '09:30', '12:00', '15:19', '16:00'])
      assert.equal(answer(kind, now, [took('toilet', '09:00', '09:01')]), 'yes')
})

test('ten whole minutes are a rest; a second less is not, and the rest is still owed', () => {
  const whole = [took('rest', '10:30', '10:40')]
  const short = [took('rest', '10:30', '10:39:59')]
  assert.equal(restsTaken({ shift, breaks: whole }, nr17), 1)
  assert.equal(restsTaken({ shift, breaks: short }, nr17), 0)
  assert.equal(answer('rest', '11:00', [...short, took('rest', '10:45', '10:50')]), 'yes')
})

test('a third rest is no rest of the law any more; another break still is one', () => {
  const both = [took('rest', '10:30', '10:40'), took('rest', '12:30', '12:40')]
  assert.equal(answer('rest', '13:00', both), 'rests-taken')
  assert.equal(answer('other', '13:00', both), 'yes')
})

test('up to four hours one rest and no meal; a minute more and both are owed', () => {
  const planned = (plannedMinutes: number) => ({ ...shift, plannedMinutes })
  assert.equal(restsNeeded(planned(240), nr17), 1)
  assert.equal(restsNeeded(planned(241), nr17), 2)
  const needsMeal = (plannedMinutes: number) =>
    compliance({ shift: planned(plannedMinutes), breaks: [] }, nr17, at('10:00')).isMealNeeded
  assert.equal(needsMeal(240), false)
  assert.equal(needsMeal(241), true)
})

test('a day that holds no rest between its first and last hour owes none', () => {
  assert.equal(restsNeeded({ ...shift, plannedMinutes: 130 }, nr17), 1)
  assert.equal(restsNeeded({ ...shift, plannedMinutes: 129 }, nr17), 0)
})

test('twenty minutes are a meal; nineteen are not', () => {
  assert.ok(isMealTaken({ shift, breaks: [took('meal', '12:00', '12:20')] }, nr17))
  assert.ok(!isMealTaken({ shift, breaks: [took('meal', '12:00', '12:19:59')] }, nr17))
  assert.equal(answer('meal', '13:00', [took('meal', '12:00', '12:20')]), 'meal-taken')
})

test('the next rest is by the middle of the day, then by the last hour', () => {
  assert.deepEqual(latestStarts(shift, nr17).map(clock), ['12:00:00', '14:10:00'])
  const first = nextRest({ shift, breaks: [] }, nr17, at('09:05'))
  assert.equal(first && clock(first.from), '10:00:00')
  assert.equal(first && clock(first.until), '12:00:00')
  assert.equal(nextRest({ shift, breaks: [] }, nr17, at('12:00'))?.isLate, false)
  assert.equal(nextRest({ shift, breaks: [] }, nr17, at('12:00:01'))?.isLate, true)
  const second = nextRest({ shift, breaks: [took('rest', '10:30', '10:40')] }, nr17, at('12:30'))
  assert.equal(second && clock(second.until), '14:10:00')
  assert.equal(nextRest({ shift, breaks: [] }, nr17, at('14:10:01')), null)
})

test('a rest is missed when its time is over, and not while somebody is on it', () => {
  const missed = (now: string, breaks: Break[] = []) =>
    restsMissed({ shift, breaks }, nr17, at(now))
  assert.equal(missed('12:00'), 0)
  assert.equal(missed('12:00:01'), 1)
  assert.equal(missed('12:05', [took('rest', '11:59', null)]), 0)
  assert.equal(missed('14:11'), 2)
  assert.equal(missed('14:11', [took('rest', '10:30', '10:40')]), 1)
})

test('whoever leaves early missed no rest whose time had not come', () => {
  const left = { ...shift, endedAt: at('11:00') }
  assert.equal(restsMissed({ shift: left, breaks: [] }, nr17, at('18:00')), 0)
})

const ceiling: readonly [story: string, minutes: number, standing: string][] = [
  ['a minute before the warning', 344, 'ok'],
  ['a quarter of an hour before six hours', 345, 'near'],
  ['a minute before six hours', 359, 'near'],
  ['six hours', 360, 'reached'],
]
for (const [story, minutes, standing] of ceiling) {
  test(`${story} of work: ${standing}`, () =>
    assert.equal(workStanding(minutes * minuteMs, nr17), standing))
}

test('rests count as work and the meal does not; training is no tele-service', () => {
  const breaks = [
    took('rest', '10:30', '10:40'),
    took('meal', '12:00', '12:20'),
    took('toilet', '13:00', '13:05'),
    took('training', '13:30', '14:30'),
  ]
  const { workMs } = lengths([{ shift, breaks }], at('15:00'))
  assert.equal(workMs / minuteMs, 360 - 20 - 60)
})

test('where we know of no law there is no ceiling, and the rests are a courtesy', () => {
  assert.equal(workStanding(900 * minuteMs, ours), 'ok')
  assert.equal(usualRules('MX').rests, 2)
  assert.equal(usualRules('BR').workMinutesMax, 360)
})

const changes: readonly [story: string, change: Partial<BreakRules>, answer: string][] = [
  ['longer rests', { restMinutes: 15 }, 'yes'],
  ['a third rest', { rests: 3 }, 'yes'],
  ['less work', { workMinutesMax: 300 }, 'yes'],
  ['shorter rests', { restMinutes: 9 }, 'restMinutes'],
  ['one rest', { rests: 1 }, 'rests'],
  ['a shorter meal', { mealMinutes: 19 }, 'mealMinutes'],
  ['rests in the first hour', { edgeMinutes: 59 }, 'edgeMinutes'],
  ['more than six hours', { workMinutesMax: 361 }, 'workMinutesMax'],
  ['no ceiling', { workMinutesMax: null }, 'workMinutesMax'],
]
for (const [story, change, said] of changes) {
  test(`an agency in Brazil that wants ${story}: ${said}`, () => {
    const decided = notBelow({ ...nr17, ...change }, nr17)
    assert.equal(decided.ok ? 'yes' : decided.facts.field, said)
    assert.ok(notBelow({ ...nr17, ...change }, null).ok, 'elsewhere it is the agency’s own')
  })
}

test('a day left open past its end ends where work was last seen', () => {
  const left = { ...shift, seenAt: at('15:05') }
  assert.equal(isForgotten(left, at('17:05')), false)
  assert.equal(isForgotten(left, at('17:05:01')), true)
  assert.equal(isForgotten({ ...left, seenAt: at('10:00') }, at('15:20')), false)
  const end = forgottenEnd(
    left,
    [{ ...took('meal', '15:00', null), plannedMinutes: 20 }],
    at('20:00'),
  )
  assert.equal(end.breakAt && clock(end.breakAt), '15:20:00')
  assert.equal(clock(end.shiftAt), '15:20:00')
})

test('what is counted is the sum of the intervals: whole, work and outside never differ', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
  const kinds = fc.constantFrom<BreakKind>('rest', 'meal', 'toilet', 'training', 'other')
  fc.assert(
    fc.property(minutes, fc.array(kinds, { minLength: 12, maxLength: 12 }), (lasting, which) => {
      let from = shift.startedAt
      const breaks = lasting.map((minute, index) => {
        const startedAt = from.add({ minutes: 1 })
        from = startedAt.add({ minutes: minute })
        return { kind: which[index] ?? 'other', startedAt, endedAt: from }
      })
      const now = from.add({ minutes: 5 })
      const { wholeMs, workMs, outsideMs } = lengths([{ shift, breaks }], now)
      const out = lasting.filter((_, n) => ['meal', 'training'].includes(which[n] ?? ''))
      assert.equal(wholeMs, workMs + outsideMs)
      assert.equal(
        outsideMs / minuteMs,
        out.reduce((sum, one) => sum + one, 0),
      )
      assert.equal(wholeMs, now.epochMilliseconds - shift.startedAt.epochMilliseconds)
    }),
  )
})
