import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, isBefore } from '../../kit/dates.ts'
import { packs } from '../compliance/packs.ts'
import { alarmOf, clockOf, dueOf } from './clock.ts'
import { channels, deadlines } from './deadlines.ts'
import { ownerFor } from './owner.ts'
import { workingDayOf, workingDaysAfter, workingDaysUntil } from './working-days.ts'

const inBrazil = workingDayOf(packs, 'BR')
const inMexico = workingDayOf(packs, 'MX')

for (const [channel, complainedOn, lastDay] of [
  // Ten calendar days, weekends and holidays with them.
  ['consumidor-gov', '2026-11-13', '2026-11-23'],
  ['anatel', '2026-12-20', '2026-12-30'],
  ['procon', '2026-02-20', '2026-03-02'],
  // Working days: 20 November is a holiday in Brazil, and a Friday.
  ['reclame-aqui', '2026-11-18', '2026-11-26'],
  ['call', '2026-11-19', '2026-11-23'],
  ['ombudsman', '2026-12-18', '2027-01-05'],
] as const) {
  test(`a complaint at ${channel} of ${complainedOn} is answered by ${lastDay}`, () => {
    const due = dueOf(channel, day(complainedOn), undefined, inBrazil)
    assert.equal(String(due.on), lastDay)
    assert.equal(due.basis, deadlines[channel].basis)
  })
}

test('the day in the notice beats every time of ours', () => {
  const due = dueOf('procon', day('2026-11-13'), day('2026-11-16'), inBrazil)
  assert.deepEqual({ ...due, on: String(due.on) }, { on: '2026-11-16', basis: 'given' })
})

test('a holiday of Brazil is a working day in Mexico', () => {
  assert.equal(inBrazil(day('2026-11-20')), false)
  assert.equal(inMexico(day('2026-11-20')), true)
})

test('what no source binds is told as our own policy', () => {
  const bound = channels.filter((one) => deadlines[one].basis !== 'policy')
  assert.deepEqual(bound, ['consumidor-gov', 'anatel'])
})

for (const [today, state, workingDays] of [
  ['2026-11-18', 'in-time', 3],
  ['2026-11-19', 'soon', 2],
  ['2026-11-23', 'soon', 1],
  ['2026-11-24', 'today', 0],
  ['2026-11-25', 'late', 0],
] as const) {
  test(`on ${today} an answer due on Tuesday, 24 November, is ${state}`, () => {
    const clock = clockOf({ state: 'open', dueOn: day('2026-11-24') }, day(today), inBrazil)
    assert.equal(clock.state, state)
    assert.equal(clock.workingDays, workingDays)
    assert.equal(alarmOf(clock), state === 'in-time' ? undefined : state)
  })
}

test('once answered, the clock stands still, however late it is', () => {
  const clock = clockOf(
    { state: 'answered', dueOn: day('2026-01-02') },
    day('2026-11-24'),
    inBrazil,
  )
  assert.equal(clock.state, 'stopped')
  assert.equal(alarmOf(clock), undefined)
})

test('so many working days after a day are so many working days until it', () => {
  const days = fc.record({
    from: fc.integer({ min: 0, max: 4000 }),
    n: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(days, ({ from, n }) => {
      const start = day('2024-01-01').add({ days: from })
      const end = workingDaysAfter(start, n, inBrazil)
      assert.equal(workingDaysUntil(start, end, inBrazil), n)
      assert.ok(n === 0 || (inBrazil(end) && isBefore(start, end)))
    }),
    { numRuns: 200 },
  )
})

const person = (userId: string, role: 'owner' | 'supervisor' | 'agent', openCases: number) => ({
  userId,
  name: userId,
  role,
  openCases,
})

test('a case goes to the supervisor with the fewest; without one, to the owner; else to nobody', () => {
  const [ana, bia, rui] = [
    person('ana', 'supervisor', 2),
    person('bia', 'supervisor', 1),
    person('rui', 'owner', 0),
  ]
  assert.equal(ownerFor([ana, bia, rui])?.userId, 'bia')
  assert.equal(ownerFor([person('leo', 'agent', 0), rui])?.userId, 'rui')
  assert.equal(ownerFor([person('leo', 'agent', 0)]), undefined)
})
