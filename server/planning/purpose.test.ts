import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { purposeOf } from './purpose.ts'

const at = (time: string) => moment(`2026-11-24T${time}:00-03:00`)

const stories = [
  ['nobody asked for a call', null, '10:00', 'collection'],
  ['sixteen minutes too early', '10:16', '10:00', 'collection'],
  ['a quarter of an hour early', '10:15', '10:00', 'scheduled_callback'],
  ['at the very moment', '10:00', '10:00', 'scheduled_callback'],
  ['two hours late', '10:00', '12:00', 'scheduled_callback'],
  ['more than two hours late', '10:00', '12:01', 'collection'],
] as const

for (const [story, callbackAt, now, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    assert.equal(purposeOf(callbackAt && at(callbackAt), at(now)), answer)
  })
}
