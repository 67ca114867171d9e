import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { circumstances, partsOfDay, spokenChannels } from '../../api/profiles.ts'
import { isEarlier, moment } from '../../kit/dates.ts'
import { likelyShare } from '../../kit/likely-share.ts'
import { openChannels } from './channels.ts'
import type { Way } from './similar.ts'
import { type SituationFacts, situation } from './situation.ts'

const at = (time: string, day = '24') => moment(`2026-11-${day}T${time}:00-03:00`)
const open = (day: string) => ({ from: at('08:00', day), to: at('20:00', day) })

const facts = (given: Partial<SituationFacts> = {}): SituationFacts => ({
  circumstances: [],
  bestHours: null,
  windows: [{ from: at('10:00'), to: at('20:00') }, open('25'), open('26')],
  hasPreferredHours: false,
  zone: 'America/Sao_Paulo',
  now: at('10:00'),
  openChannels: ['voice', 'whatsapp'],
  preferredChannel: null,
  similar: null,
  overrides: [],
  ...given,
})
const evenings = { fromHour: 18, toHour: 20, weekday: null, answered: 3, tried: 4 }
const reasonOf = ({ because }: { readonly because: readonly { readonly reason: string }[] }) =>
  because.map(({ reason }) => reason)

test('of whom nothing is known: now that the law is open, by voice, welcoming', () => {
  const { when, channel, tone, way } = situation(facts())
  assert.ok(when?.isNow)
  assert.deepEqual(reasonOf(when), ['law-opens'])
  assert.deepEqual([channel.choice, tone.choice], ['voice', 'welcoming'])
  assert.equal(way.choice, 'cash-with-discount')
})

test('who answers in the evening is called in the evening, and the evidence is said', () => {
  const { when } = situation(facts({ bestHours: evenings }))
  assert.deepEqual([String(when?.from), when?.isNow], [String(at('18:00')), false])
  assert.deepEqual(when?.because[0]?.facts, { ...evenings })
})

test('one answer is no habit: whoever answered once is called as soon as the law allows', () => {
  const { when } = situation(facts({ bestHours: { ...evenings, answered: 1, tried: 1 } }))
  assert.ok(when?.isNow)
})

test('on Thursdays means the next Thursday', () => {
  const { when } = situation(facts({ bestHours: { ...evenings, weekday: 'thu' } }))
  assert.equal(String(when?.from), String(at('18:00', '26')))
})

test('hours in which the person answers and the law is closed are never recommended', () => {
  const late = { ...evenings, fromHour: 20, toHour: 22 }
  const { when } = situation(facts({ bestHours: late }))
  assert.equal(String(when?.from), String(at('10:00')))
})

test('where no hour is lawful, none is recommended', () => {
  assert.equal(situation(facts({ windows: [], bestHours: evenings })).when, null)
})

test('who asked for mornings is called in the morning, within what the law leaves', () => {
  const asked = { part: 'when', choice: 'afternoon', on: '2026-11-24', by: 'Ana' } as const
  const { when } = situation(facts({ overrides: [asked], bestHours: evenings }))
  assert.deepEqual(
    [String(when?.from), String(when?.to)],
    [String(at('12:00')), String(at('18:00'))],
  )
  assert.deepEqual(when && reasonOf(when), ['changed-by'])
})

const channels: readonly (readonly [string, Partial<SituationFacts>, string, string])[] = [
  ['asked for WhatsApp', { preferredChannel: 'whatsapp' }, 'whatsapp', 'channel-preferred'],
  ['asked for e-mail, which is closed', { preferredChannel: 'email' }, 'voice', 'voice-first'],
  ['is hard to reach', { circumstances: ['unreachable'] }, 'whatsapp', 'nobody-answers'],
  ['wants no calls', { openChannels: ['sms'] }, 'sms', 'voice-closed'],
  [
    'is hard to reach and has no other way',
    { circumstances: ['unreachable'], openChannels: ['voice'] },
    'voice',
    'voice-first',
  ],
]
for (const [story, given, channel, reason] of channels) {
  test(`who ${story}: ${channel}`, () => {
    const found = situation(facts(given)).channel
    assert.deepEqual([found.choice, ...reasonOf(found)], [channel, reason])
  })
}

test('what is contested is looked at before anything is offered, whatever else holds', () => {
  const many = { arrangement: 'equal-parts', closed: 100, kept: 99 } as const
  const { tone, way } = situation(
    facts({ circumstances: ['good-payer', 'disputes'], similar: like(many) }),
  )
  assert.deepEqual([tone.choice, way.choice], ['plain-facts', 'statement-first'])
})

type WayCount = Pick<Way, 'arrangement' | 'closed' | 'kept'>
const like = (...ways: readonly WayCount[]) => ({
  nearness: 'same-all' as const,
  count: 100,
  isFew: false,
  ways: ways.map((way) => ({ ...way, ...likelyShare(way.kept, way.closed) })),
})

test('what past cases kept clearly more often goes first, and says how often', () => {
  const { way } = situation(
    facts({
      circumstances: ['tight-month'],
      similar: like(
        { arrangement: 'entry-and-parts', closed: 60, kept: 55 },
        { arrangement: 'date-moved', closed: 60, kept: 20 },
      ),
    }),
  )
  assert.equal(way.choice, 'entry-and-parts')
  assert.deepEqual(way.because[0], {
    reason: 'cases-kept',
    facts: { arrangement: 'entry-and-parts', kept: 55, closed: 60 },
  })
  assert.ok(way.next.includes('date-moved') && !way.next.includes('entry-and-parts'))
})

test('a few cases, or a small difference, change nothing', () => {
  const first = (...ways: readonly WayCount[]) =>
    situation(facts({ circumstances: ['tight-month'], similar: like(...ways) })).way.choice
  assert.equal(first({ arrangement: 'entry-and-parts', closed: 29, kept: 29 }), 'date-moved')
  assert.equal(
    first(
      { arrangement: 'entry-and-parts', closed: 60, kept: 40 },
      { arrangement: 'date-moved', closed: 60, kept: 35 },
    ),
    'date-moved',
  )
})

test('who asked us to leave a channel is not reached through it', () => {
  assert.deepEqual(openChannels(['voice', 'whatsapp', 'email'], ['whatsapp']), ['voice', 'email'])
  assert.deepEqual(openChannels(['voice', 'whatsapp', 'email'], ['all']), [])
})

const anyFacts = fc.record({
  circumstances: fc.uniqueArray(fc.constantFrom(...circumstances)),
  bestHours: fc.option(
    fc
      .integer({ min: 0, max: 11 })
      .map((n) => ({ ...evenings, fromHour: 2 * n, toHour: 2 * n + 2 })),
  ),
  openChannels: fc.uniqueArray(fc.constantFrom(...spokenChannels)),
  choice: fc.option(fc.constantFrom(...partsOfDay)),
  minutes: fc.integer({ min: 0, max: 3000 }),
})

test('whatever is known: within the law, through an open channel, and always with a reason', () => {
  fc.assert(
    fc.property(anyFacts, ({ choice, minutes, ...given }) => {
      const now = at('00:00').add({ minutes })
      const windows = ['24', '25', '26', '27'].map(open).flatMap(({ from, to }) => {
        if (!isEarlier(now, to)) return []
        return { from: isEarlier(from, now) ? now : from, to }
      })
      const by = { part: 'when', by: 'Ana', on: '2026-11-24' } as const
      const overrides = choice ? [{ ...by, choice }] : []
      const found = situation(facts({ ...given, now, windows, overrides }))
      const { when, channel, tone, way } = found
      assert.ok(when)
      assert.ok(
        windows.some(({ from, to }) => !isEarlier(when.from, from) && !isEarlier(to, when.to)),
      )
      assert.ok(channel.choice === 'voice' || given.openChannels.includes(channel.choice))
      for (const part of [when, channel, tone, way]) assert.ok(part.because.length > 0)
      assert.ok(!way.next.includes(way.choice))
    }),
  )
})
