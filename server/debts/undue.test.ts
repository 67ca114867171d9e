import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { type UndueFacts, undue, undueHolds } from './undue.ts'

const today = day('2026-11-22')
const clean: UndueFacts = { marks: [], holds: [], lastDayInTime: day('2030-01-01') }

const stories: readonly [string, Partial<UndueFacts>, string | undefined][] = [
  ['nothing against it', {}, undefined],
  ['marked as paid', { marks: ['paid'] }, 'paid'],
  ['marked as a duplicate', { marks: ['duplicate'] }, 'duplicate'],
  ['marked as somebody else’s', { marks: ['wrong-person'] }, 'wrong-person'],
  ['marked as disputed', { marks: ['disputed'] }, 'disputed'],
  ['the person disputes, and is on pause for it', { holds: ['disputed'] }, 'disputed'],
  ['a death was heard of', { holds: ['deceased'] }, 'deceased'],
  ['a pause for another reason', { holds: ['hardship'] }, undefined],
  ['on its last day in time', { lastDayInTime: today }, undefined],
  ['the day after its last', { lastDayInTime: day('2026-11-21') }, 'time-barred'],
  ['where no law says when it is too old', { lastDayInTime: null }, undefined],
  ['a death outweighs all', { holds: ['deceased'], marks: ['paid'] }, 'deceased'],
  ['a mark outweighs age', { marks: ['disputed'], lastDayInTime: day('2020-01-01') }, 'disputed'],
]

for (const [story, facts, answer] of stories) {
  test(`${story}: ${answer ?? 'it may be asked for'}`, () => {
    assert.equal(undue({ ...clean, ...facts }, today), answer)
  })
}

test('contact stops only once nothing is left that may be asked for', () => {
  assert.deepEqual(undueHolds(['duplicate', null]), [])
  assert.deepEqual(undueHolds(['duplicate', 'duplicate']), ['duplicate'])
  assert.deepEqual(undueHolds(['paid', 'wrong-person']), ['nothing-owed', 'wrong-person'])
  assert.deepEqual(undueHolds([]), ['nothing-owed'])
})
