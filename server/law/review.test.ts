import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { review } from './review.ts'

for (const [today, standing] of [
  ['2027-04-21', 'fresh'],
  ['2027-04-22', 'soon'],
  ['2027-05-22', 'soon'],
  ['2027-05-23', 'due'],
  ['2027-08-20', 'due'],
  ['2027-08-21', 'blocking'],
] as const) {
  test(`a pack to be reviewed by 22 May 2027 is ${standing} on ${today}`, () => {
    assert.equal(review('2027-05-22', day(today)), standing)
  })
}
