import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { decide, nextAllowedAt } from './decide.ts'
import { callToMaria, happened, mariasPhone } from './example.ts'
import { type ContactFacts, type HoldReason, holdReasons } from './facts.ts'
import { packs } from './packs.ts'

const at = moment('2026-11-24T10:00:00-03:00')
const then = moment('2026-01-05T10:00:00-03:00')

const answer = (facts: Partial<ContactFacts>): string => {
  const contact = { ...callToMaria, ...facts }
  const ids = decide(packs, contact, at).blockers.map(({ ruleId }) => ruleId)
  const next = nextAllowedAt(packs, contact, at)?.toZonedDateTimeISO('America/Sao_Paulo')
  if (ids.length === 0) return 'allowed'
  return `${ids.join(' ')} until ${next?.toPlainDateTime() ?? 'somebody says so'}`
}

const held = (reason: HoldReason, untilOn: string | null) => ({
  holds: [{ reason, untilOn: untilOn === null ? null : day(untilOn) }],
})
const wrongNumber = { ...happened('2025-01-06T10:00', 'wrong_party') }

const stories: readonly (readonly [string, Partial<ContactFacts>, string])[] = [
  [
    'no calls, said about calls',
    { optOuts: [{ channel: 'voice', at: then }] },
    'ALL-OPT-OUT until somebody says so',
  ],
  ['no messages, and we call', { optOuts: [{ channel: 'sms', at: then }] }, 'allowed'],
  [
    'leave me alone',
    { optOuts: [{ channel: 'all', at: then }] },
    'ALL-OPT-OUT until somebody says so',
  ],
  [
    'leave me alone, and then they write',
    { optOuts: [{ channel: 'all', at: then }], purpose: 'inbound_reply', channel: 'whatsapp' },
    'allowed',
  ],
  [
    'no messages, and a legal notice must go out',
    { optOuts: [{ channel: 'sms', at: then }], purpose: 'legal_notice', channel: 'sms' },
    'allowed',
  ],
  [
    'a wrong number, years ago',
    { history: [{ ...wrongNumber, contactPointId: 'marias-phone' }] },
    'BR-WRONG-PARTY until somebody says so',
  ],
  [
    'a wrong number, and nobody noted which',
    { history: [wrongNumber] },
    'BR-WRONG-PARTY until somebody says so',
  ],
  [
    'another of her numbers was wrong',
    { history: [{ ...wrongNumber, contactPointId: 'another' }] },
    'allowed',
  ],
  [
    'a number known to be wrong',
    { contactPoint: { ...mariasPhone, rightParty: 'wrong' } },
    'BR-WRONG-PARTY until somebody says so',
  ],
  [
    'a receipt to a wrong number',
    { contactPoint: { ...mariasPhone, rightParty: 'wrong' }, purpose: 'receipt' },
    'BR-WRONG-PARTY until somebody says so',
  ],
  [
    'a number that does not exist',
    { contactPoint: { ...mariasPhone, state: 'dead' } },
    'ALL-DEAD-POINT until somebody says so',
  ],
  [
    'paid, she said, on the day before yesterday',
    { history: [happened('2026-11-21T23:59', 'payment_claimed')] },
    'allowed',
  ],
  [
    'paid, she said, two days ago',
    { history: [happened('2026-11-22T00:00', 'payment_claimed')] },
    'BR-POL-CLAIM until 2026-11-25T08:00:00',
  ],
  [
    'she disputes it',
    { history: [happened('2026-10-05T10:00', 'dispute_opened')] },
    'BR-CDC-42PU until somebody says so',
  ],
  [
    'a hold that ends tomorrow',
    held('technical', '2026-11-25'),
    'ALL-HOLD-OTHER until 2026-11-25T08:00:00',
  ],
  ['a hold that ended today', held('technical', '2026-11-24'), 'allowed'],
  ['a death', held('deceased', null), 'ALL-HOLD-DECEASED until somebody says so'],
  [
    'two holds, one without end',
    { holds: [...held('lawyer', '2026-11-26').holds, ...held('complaint', null).holds] },
    'ALL-HOLD-LAWYER ALL-HOLD-COMPLAINT until somebody says so',
  ],
]

for (const [story, facts, wanted] of stories) {
  test(`${story}: ${wanted}`, () => assert.equal(answer(facts), wanted))
}

const everywhere = holdReasons.filter((reason) => reason !== 'not-at-work')
for (const reason of everywhere) {
  test(`a hold for ${reason} stops every contact of ours`, () => {
    assert.match(answer(held(reason, null)), /^ALL-HOLD-[A-Z-]+ until somebody says so$/)
  })
}

const through = (reason: HoldReason, holder: ContactFacts['contactPoint']['holder']) =>
  answer({
    ...held(reason, null),
    contactPoint: { ...mariasPhone, holder, provenance: 'consumer_provided' },
  })

test('not at work: the phone of the workplace rests, her own does not', () => {
  assert.equal(through('not-at-work', 'workplace'), 'ALL-NOT-AT-WORK until somebody says so')
  assert.equal(through('not-at-work', 'debtor'), 'allowed')
})

test('who has a lawyer is reached through the lawyer, and nowhere else', () => {
  assert.equal(through('lawyer', 'lawyer'), 'allowed')
  assert.equal(through('lawyer', 'debtor'), 'ALL-HOLD-LAWYER until somebody says so')
  assert.equal(through('lawyer', 'estate'), 'ALL-HOLD-LAWYER until somebody says so')
})

test('after a death, whoever looks after the estate may be called, and no lawyer of before', () => {
  assert.equal(through('deceased', 'estate'), 'allowed')
  assert.equal(through('deceased', 'lawyer'), 'ALL-HOLD-DECEASED until somebody says so')
})

test('a lawyer opens no other hold', () => {
  assert.equal(through('complaint', 'lawyer'), 'ALL-HOLD-COMPLAINT until somebody says so')
})
