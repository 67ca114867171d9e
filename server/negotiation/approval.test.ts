import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { type Approval, mayDecide, mayUse, stateAt } from './approval.ts'

const asked: Approval = {
  state: 'asked',
  approver: 'supervisor',
  askedById: 'ana',
  expiresAt: moment('2026-11-24T10:15:00-03:00'),
}
const before = moment('2026-11-24T10:14:59-03:00')
const after = moment('2026-11-24T10:15:00-03:00')
const bia = { userId: 'bia', negotiator: 'supervisor' } as const

const decisions = [
  ['a supervisor decides what waits', asked, bia, before, 'yes'],
  ['a second later it has lapsed', asked, bia, after, 'not-waiting'],
  ['nobody decides their own', asked, { ...bia, userId: 'ana' }, before, 'your-own-request'],
  [
    'an owner’s decision is not a supervisor’s',
    { ...asked, approver: 'owner' } as const,
    bia,
    before,
    'needs-higher-approver',
  ],
  ['an owner decides for a supervisor', asked, { ...bia, negotiator: 'owner' }, before, 'yes'],
  [
    'what was decided is decided',
    { ...asked, state: 'refused' } as const,
    bia,
    before,
    'not-waiting',
  ],
] as const

for (const [story, approval, who, now, expected] of decisions) {
  test(`${story}: ${expected}`, () => {
    const answer = mayDecide(approval, who, now)
    assert.equal(answer.ok ? 'yes' : answer.refusal, expected)
  })
}

test('an approval is used while it stands, and once', () => {
  assert.ok(mayUse({ ...asked, state: 'approved' }, before).ok)
  assert.ok(!mayUse({ ...asked, state: 'approved' }, after).ok)
  for (const state of ['asked', 'refused', 'withdrawn', 'used'] as const)
    assert.ok(!mayUse({ ...asked, state }, before).ok)
})

test('what ended keeps its end, however late it is', () => {
  for (const state of ['refused', 'withdrawn', 'used', 'lapsed'] as const)
    assert.equal(stateAt({ ...asked, state }, after), state)
})
