import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { decide } from './decide.ts'
import { callToMaria } from './example.ts'
import type { Channel } from './facts.ts'
import type { Pack, Packs } from './pack.ts'
import { packs } from './packs.ts'

/** The shipped packs with one of them changed. */
const changed = (id: string, change: Partial<Pack>): Packs => {
  const pack = packs.get(id)
  assert.ok(pack)
  return new Map([...packs, [id, { ...pack, ...change }]])
}

const said = (law: Packs, channel: Channel, at: string) => {
  const { blockers, warnings } = decide(law, { ...callToMaria, channel }, moment(at))
  const ids = [...blockers, ...warnings].map(({ ruleId }) => ruleId)
  return `${blockers.length > 0 ? 'no' : 'yes'}: ${ids.join(' ')}`
}

const tuesday = '2026-11-24T10:00:00-03:00'

test('within its review a pack says nothing; past it, it says so', () => {
  const inTime = changed('BR-SP', { reviewBy: '2026-11-24' })
  const late = changed('BR-SP', { reviewBy: '2026-11-23' })
  assert.equal(said(inTime, 'voice_dialer', tuesday), 'yes: ')
  assert.equal(said(late, 'voice_dialer', tuesday), 'yes: BR-SP-REVIEW')
})

test('ninety days past its review it still rules; a day more stops every machine', () => {
  const ninety = changed('BR-SP', { reviewBy: '2026-08-26' })
  const more = changed('BR-SP', { reviewBy: '2026-08-25' })
  for (const channel of ['voice_dialer', 'voice_ai', 'whatsapp', 'email'] as const) {
    assert.equal(said(ninety, channel, tuesday), 'yes: BR-SP-REVIEW')
    assert.equal(said(more, channel, tuesday), 'no: ALL-PACK-STALE BR-SP-REVIEW')
  }
})

test('a person who dials by hand is warned', () => {
  const more = changed('BR-SP', { reviewBy: '2026-08-25' })
  assert.equal(said(more, 'voice_manual', tuesday), 'yes: ALL-PACK-STALE BR-SP-REVIEW')
})

test('a pack of somewhere else may be as old as it likes', () => {
  assert.equal(said(changed('BR-CE', { reviewBy: '2020-01-01' }), 'sms', tuesday), 'yes: ')
})

test('a year whose holidays nobody looked up stops every machine, and warns a person', () => {
  const known = changed('BR', { holidaysUntilYear: 2026 })
  const unknown = changed('BR', { holidaysUntilYear: 2025 })
  assert.equal(said(known, 'voice_dialer', tuesday), 'yes: ')
  assert.equal(said(unknown, 'voice_dialer', tuesday), 'no: ALL-CALENDAR-UNKNOWN')
  assert.equal(said(unknown, 'voice_manual', tuesday), 'yes: ALL-CALENDAR-UNKNOWN')
})

test('the year is that of the place: midnight in Acre comes two hours later', () => {
  const acre = { addresses: [{ jurisdiction: 'BR-AC', confirmedOn: null }] }
  const point = { ...callToMaria.contactPoint, value: '+5568987654321' }
  const facts = { ...callToMaria, ...acre, contactPoint: point, channel: 'email' as const }
  const at = (text: string) =>
    decide(changed('BR-AC', { holidaysUntilYear: 2026 }), facts, moment(text)).blockers
  assert.deepEqual(at('2027-01-01T01:59:00-03:00'), [])
  assert.equal(at('2027-01-01T02:00:00-03:00')[0]?.ruleId, 'ALL-CALENDAR-UNKNOWN')
})

test('every pack that keeps holidays says until which year they were looked up', () => {
  for (const { id, holidays, holidaysUntilYear } of packs.values()) {
    if (holidays.length > 0) assert.ok(holidaysUntilYear && holidaysUntilYear >= 2027, id)
  }
})
