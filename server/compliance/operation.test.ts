import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { callToMaria } from './example.ts'
import type { Channel, Counted, Dialing } from './facts.ts'
import { packs } from './packs.ts'
import { permit } from './permit.ts'

const ten = moment('2026-11-24T10:00:00-03:00')
const tomorrow = moment('2026-11-25T00:00:00-03:00')
const nextMonth = moment('2026-12-01T00:00:00-03:00')

const short = (count: number): Counted => ({
  metric: 'short-calls',
  count,
  of: 100_000,
  window: 'day',
  endsAt: tomorrow,
})
const month = (count: number): Counted => ({
  metric: 'calls-per-month',
  count,
  of: count,
  window: 'month',
  endsAt: nextMonth,
})
const abandoned = (count: number): Counted => ({
  metric: 'abandoned',
  count,
  of: 1000,
  window: '24-hours',
})

const asked = (channel: Channel, counted: Counted[], other: Partial<Dialing> = {}) => {
  const dialing = { country: 'BR', counted, isAuthenticated: false, ...other }
  const decision = permit(packs, { ...callToMaria, channel, dialing }, ten)
  const ids = (found: readonly { ruleId: string }[]) => found.map(({ ruleId }) => ruleId).join(' ')
  if (!decision.ok) return `no: ${ids(decision.blockers)}, ${decision.nextAllowedAt}`
  return `yes: ${ids(decision.warnings)}`
}

test('a stop gives no machine a permit, until the hours of the next day', () => {
  for (const channel of ['voice_dialer', 'voice_prerecorded', 'voice_ai'] as const) {
    assert.equal(asked(channel, [short(85_000)]), 'no: BR-ANATEL-SHORT, 2026-11-25T11:00:00Z')
  }
})

test('just below, it is only warned of', () => {
  assert.equal(asked('voice_dialer', [short(84_999)]), 'yes: BR-ANATEL-SHORT')
})

test('a person may still dial, and a message is no call', () => {
  assert.equal(asked('voice_manual', [short(100_000)]), 'yes: ')
  assert.equal(asked('whatsapp', [short(100_000)]), 'yes: ')
})

test('half a million calls in the month may go without authentication, and not one more', () => {
  assert.equal(asked('voice_dialer', [month(500_000)]), 'yes: BR-ANATEL-BIG')
  assert.equal(asked('voice_dialer', [month(500_001)]), 'no: BR-ANATEL-BIG, 2026-12-01T11:00:00Z')
  const authenticated = { isAuthenticated: true }
  assert.equal(asked('voice_dialer', [month(500_001)], authenticated), 'yes: BR-ANATEL-BIG')
})

test('calls that were dropped slow a dialer down; they do not stop it', () => {
  assert.equal(asked('voice_dialer', [abandoned(25)]), 'yes: ')
  assert.equal(asked('voice_dialer', [abandoned(31)]), 'yes: DIALER-ABANDON-3')
})

test('what Brazil limits is no matter to Chile', () => {
  assert.equal(asked('voice_dialer', [short(100_000)], { country: 'CL' }), 'yes: ')
})
