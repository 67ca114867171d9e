import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { callToMaria, livesIn, phone } from './example.ts'
import type { ContactEvent, ContactFacts } from './facts.ts'
import { packs } from './packs.ts'
import { permit } from './permit.ts'

const chile: Partial<ContactFacts> = {
  ...livesIn('CL'),
  contactPoint: phone('+56912345678'),
}
const peru = { ...livesIn('PE'), contactPoint: phone('+51987654321') }
const caba: Partial<ContactFacts> = {
  ...livesIn('AR-C'),
  contactPoint: phone('+541145678901'),
  actorRole: 'third_party_collector',
}
const newYork = { ...livesIn('US-NY'), contactPoint: phone('+12125550123') }

const event = (
  at: string,
  kind: ContactEvent['kind'],
  channel: ContactEvent['channel'] = 'voice_manual',
  debtId?: string,
): ContactEvent => ({ at: moment(at), kind, channel, ...(debtId ? { debtId } : {}) })

const days = (first: number, count: number, kind: ContactEvent['kind'], debtId?: string) =>
  Array.from({ length: count }, (_, index) =>
    event(`2026-11-${first + index}T10:00:00-05:00`, kind, 'voice_manual', debtId),
  )

/** What a contact is refused for; all of these are Tuesdays to Saturdays of November 2026. */
const stories: [string, Partial<ContactFacts>, string, string[]][] = [
  ['Chile works on Saturdays', chile, '2026-11-28T19:59:00-03:00', []],
  ['but not on Sundays', chile, '2026-11-29T12:00:00-03:00', ['CL-HOURS']],
  [
    'Chile: one call a week, and a new week does not shorten the seven days',
    { ...chile, history: [event('2026-11-20T10:00:00-03:00', 'attempt')] },
    '2026-11-24T10:00:00-03:00',
    ['CL-FREQ-PHONE'],
  ],
  [
    'Chile: the eighth day is free',
    { ...chile, history: [event('2026-11-20T10:00:00-03:00', 'attempt')] },
    '2026-11-27T10:01:00-03:00',
    [],
  ],
  [
    'Chile: messages are two days apart',
    {
      ...chile,
      channel: 'whatsapp',
      history: [event('2026-11-24T18:00:00-03:00', 'attempt', 'whatsapp')],
    },
    '2026-11-25T19:00:00-03:00',
    ['CL-FREQ-REMOTE'],
  ],
  [
    'Chile: on the second day after there is room',
    {
      ...chile,
      channel: 'whatsapp',
      history: [event('2026-11-24T18:00:00-03:00', 'attempt', 'whatsapp')],
    },
    '2026-11-26T09:00:00-03:00',
    [],
  ],
  ['Peru rests on Saturdays', peru, '2026-11-28T10:00:00-05:00', ['PE-HOURS']],
  ['Peru begins at seven', peru, '2026-11-25T07:00:00-05:00', []],
  ['Buenos Aires: Saturday until noon', caba, '2026-11-28T12:00:00-03:00', ['AR-C-HOURS']],
  [
    'Buenos Aires: a workplace is not called, even when the person gave the number',
    { ...caba, contactPoint: { ...phone('+541145678901'), holder: 'workplace' } },
    '2026-11-25T10:00:00-03:00',
    ['AR-C-PLACE'],
  ],
  ['New York goes by its own clock', newYork, '2026-11-24T08:00:00-05:00', []],
  ['also on Sundays', newYork, '2026-11-29T20:59:00-05:00', []],
  ['until nine', newYork, '2026-11-24T21:00:00-05:00', ['US-TIME']],
  [
    'seven calls in seven days are enough for a debt',
    { ...newYork, debtId: 'a', history: days(17, 7, 'attempt', 'a') },
    '2026-11-24T09:00:00-05:00',
    ['US-7IN7'],
  ],
  [
    'another debt has its own seven',
    { ...newYork, debtId: 'b', history: days(17, 7, 'attempt', 'a') },
    '2026-11-24T09:00:00-05:00',
    [],
  ],
  [
    'the day of a conversation is the first of seven',
    { ...newYork, history: [event('2026-11-17T10:00:00-05:00', 'conversation')] },
    '2026-11-23T20:00:00-05:00',
    ['US-AFTER-CONV'],
  ],
  [
    'the eighth day is free',
    { ...newYork, history: [event('2026-11-17T10:00:00-05:00', 'conversation')] },
    '2026-11-24T08:00:00-05:00',
    [],
  ],
]

for (const [story, facts, at, ids] of stories) {
  test(story, () => {
    const decision = permit(packs, { ...callToMaria, ...facts }, moment(at))
    const found = decision.ok ? [] : decision.blockers.map(({ ruleId }) => ruleId)
    assert.deepEqual(found, ids)
  })
}
