import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { callToMaria, happened, livesIn, phone } from '../compliance/example.ts'
import type { ContactFacts } from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { callback } from './callback.ts'

const now = moment('2026-11-24T10:00:00-03:00')
const told = (wished: string, facts: Partial<ContactFacts> = {}): string => {
  const decision = callback(packs, { ...callToMaria, ...facts }, moment(wished), now)
  if (decision.ok) return 'booked'
  const { nextAllowedAt } = decision.facts
  return [decision.refusal, nextAllowedAt === undefined ? [] : String(nextAllowedAt)]
    .flat()
    .join(' ')
}
const inManaus = { contactPoint: phone('+5592987654321') }
const talkedToday = {
  history: [happened('2026-11-24T09:59', 'conversation'), happened('2026-11-24T09:59', 'attempt')],
}

const stories: readonly (readonly [string, string, Partial<ContactFacts>, string])[] = [
  ['this afternoon', '2026-11-24T15:00:00-03:00', {}, 'booked'],
  ['this very moment', '2026-11-24T10:00:00-03:00', {}, 'callback-in-the-past'],
  ['yesterday', '2026-11-23T10:00:00-03:00', {}, 'callback-in-the-past'],
  ['in an hour, having just talked', '2026-11-24T11:00:00-03:00', talkedToday, 'booked'],
  ['in thirty days', '2026-12-24T10:00:00-03:00', {}, 'booked'],
  ['in thirty days and a minute', '2026-12-24T10:01:00-03:00', {}, 'callback-too-far'],
  [
    'at closing time',
    '2026-11-24T20:00:00-03:00',
    {},
    'callback-outside-hours 2026-11-25T11:00:00Z',
  ],
  ['on Sunday', '2026-11-29T10:00:00-03:00', {}, 'callback-outside-hours 2026-11-30T11:00:00Z'],
  [
    'at eight, where it may be seven',
    '2026-11-25T08:00:00-03:00',
    inManaus,
    'callback-outside-hours 2026-11-25T12:00:00Z',
  ],
  [
    'somewhere unknown',
    '2026-11-24T15:00:00-03:00',
    livesIn('BR-XX'),
    'callback-outside-hours null',
  ],
]

for (const [story, wished, facts, answer] of stories) {
  test(`call me ${story}: ${answer}`, () => assert.equal(told(wished, facts), answer))
}
