import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { decide, nextAllowedAt } from './decide.ts'
import { callToMaria, happened, livesIn, phone } from './example.ts'
import type { ContactEvent, ContactFacts } from './facts.ts'
import { packs } from './packs.ts'

const attempts = (...times: string[]) => times.map((at) => happened(at, 'attempt'))
const days = (...list: number[]) =>
  list.map((day) => `2026-11-${String(day).padStart(2, '0')}T10:00`)

type Story = readonly [
  story: string,
  history: ContactEvent[],
  at: string,
  answer: readonly string[],
  next?: string,
  facts?: Partial<ContactFacts>,
]

const colombia = {
  ...livesIn('CO'),
  contactPoint: phone('+573001234567'),
} satisfies Partial<ContactFacts>
const matoGrosso = {
  ...livesIn('BR-MT'),
  contactPoint: phone('+5565987654321'),
  actorRole: 'third_party_collector',
} satisfies Partial<ContactFacts>

const stories: readonly Story[] = [
  [
    'a third attempt on one day',
    attempts('2026-11-24T08:00', '2026-11-24T10:00'),
    '2026-11-24T12:00',
    [],
  ],
  [
    'a fourth attempt on one day',
    attempts('2026-11-24T08:00', '2026-11-24T10:00', '2026-11-24T12:00'),
    '2026-11-24T15:00',
    ['BR-POL-FREQ-DAY'],
    '2026-11-25T08:00',
  ],
  [
    'three attempts, the first of them yesterday',
    attempts('2026-11-23T19:59', '2026-11-24T08:00', '2026-11-24T10:00'),
    '2026-11-24T15:00',
    [],
  ],
  [
    '59 minutes after the last attempt',
    attempts('2026-11-24T09:01'),
    '2026-11-24T10:00',
    ['BR-POL-FREQ-GAP'],
    '2026-11-24T10:01',
  ],
  ['60 minutes after the last attempt', attempts('2026-11-24T09:00'), '2026-11-24T10:00', []],
  [
    'a message does not hold up a call',
    [happened('2026-11-24T09:59', 'attempt', 'sms')],
    '2026-11-24T10:00',
    [],
  ],
  [
    'a booked callback may come sooner',
    attempts('2026-11-24T09:30'),
    '2026-11-24T10:00',
    [],
    undefined,
    { purpose: 'scheduled_callback' },
  ],
  [
    'a second conversation on one day',
    [happened('2026-11-24T09:00', 'conversation')],
    '2026-11-24T15:00',
    ['BR-POL-CONV-DAY'],
    '2026-11-25T08:00',
  ],
  [
    'a conversation yesterday',
    [happened('2026-11-23T19:00', 'conversation')],
    '2026-11-24T15:00',
    [],
  ],
  [
    'a callback asked for in a conversation',
    [happened('2026-11-24T09:00', 'conversation')],
    '2026-11-24T15:00',
    [],
    undefined,
    { purpose: 'scheduled_callback' },
  ],
  [
    'a tenth attempt in seven days',
    attempts(
      ...days(18, 19, 21, 23),
      '2026-11-18T12:00',
      '2026-11-19T12:00',
      '2026-11-21T12:00',
      '2026-11-23T12:00',
      '2026-11-23T15:00',
    ),
    '2026-11-24T10:00',
    [],
  ],
  [
    'an eleventh attempt in seven days waits until the first is seven days old',
    attempts(
      ...days(18, 19, 21, 23, 24),
      '2026-11-18T12:00',
      '2026-11-19T12:00',
      '2026-11-21T12:00',
      '2026-11-23T12:00',
      '2026-11-23T15:00',
    ),
    '2026-11-24T12:00',
    ['BR-POL-FREQ-WEEK'],
    '2026-11-25T10:00',
  ],
  [
    'a third message on one day',
    [
      happened('2026-11-24T08:00', 'attempt', 'sms'),
      happened('2026-11-24T08:01', 'attempt', 'whatsapp'),
    ],
    '2026-11-24T15:00',
    ['BR-POL-TEXT-DAY'],
    '2026-11-25T08:00',
    { channel: 'sms' },
  ],
  [
    'receipts are not counted as messages',
    [
      { ...happened('2026-11-24T08:00', 'attempt', 'sms'), purpose: 'receipt' },
      happened('2026-11-24T08:01', 'attempt', 'whatsapp'),
    ],
    '2026-11-24T15:00',
    [],
    undefined,
    { channel: 'sms' },
  ],
  [
    'what has not happened yet is not counted',
    attempts('2026-11-24T12:00', '2026-11-24T13:00', '2026-11-24T14:00'),
    '2026-11-24T10:00',
    [],
  ],
  [
    'a third contact of any kind in Mato Grosso',
    [...attempts('2026-11-24T10:00'), happened('2026-11-24T10:00', 'attempt', 'email')],
    '2026-11-24T15:00',
    ['BR-MT-FREQ'],
    '2026-11-25T09:00',
    matoGrosso,
  ],
  [
    'another channel in the same week in Colombia',
    [happened('2026-11-23T12:00', 'direct_contact', 'whatsapp')],
    '2026-11-25T12:00',
    ['CO-CHANNEL-WEEK'],
    '2026-11-30T09:00',
    colombia,
  ],
  [
    'the same channel in the same week in Colombia',
    [happened('2026-11-23T12:00', 'direct_contact', 'voice_dialer')],
    '2026-11-25T12:00',
    [],
    undefined,
    colombia,
  ],
  [
    'another channel in another week in Colombia',
    [happened('2026-11-21T12:00', 'direct_contact', 'whatsapp')],
    '2026-11-25T12:00',
    [],
    undefined,
    colombia,
  ],
  [
    'a second contact on one day in Colombia',
    [happened('2026-11-25T09:30', 'direct_contact')],
    '2026-11-25T12:00',
    ['CO-FREQ-DAY'],
    '2026-11-26T09:00',
    colombia,
  ],
]

for (const [story, history, at, answer, next, facts] of stories) {
  test(`${story}: ${answer.join(' ') || 'allowed'}`, () => {
    const contact = { ...callToMaria, ...facts, history }
    const now = moment(`${at}:00-03:00`)
    const blockers = decide(packs, contact, now).blockers.map(({ ruleId }) => ruleId)
    assert.deepEqual(blockers, answer)
    const found = nextAllowedAt(packs, contact, now)
    assert.equal(String(found), String(moment(`${next ?? at}:00-03:00`)))
  })
}

test('a day is the day at the customer’s place', () => {
  const manaus = { ...livesIn('BR-AM'), contactPoint: phone('+5592987654321') }
  const history = attempts('2026-11-24T00:30', '2026-11-24T09:00', '2026-11-24T11:00')
  const contact = { ...callToMaria, ...manaus, history } // 00:30 is 23:30 of the day before there
  assert.deepEqual(decide(packs, contact, moment('2026-11-24T15:00:00-03:00')).blockers, [])
})
