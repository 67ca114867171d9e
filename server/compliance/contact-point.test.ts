import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { decide } from './decide.ts'
import { callToMaria, livesIn, mariasPhone, phone } from './example.ts'
import type { ContactFacts, ContactPoint } from './facts.ts'
import { packs } from './packs.ts'

const at = moment('2026-11-24T10:00:00-03:00')

const answer = (point: Partial<ContactPoint>, facts: Partial<ContactFacts> = {}): string => {
  const contactPoint = { ...mariasPhone, ...point }
  const { blockers, requirements } = decide(packs, { ...callToMaria, contactPoint, ...facts }, at)
  if (blockers.length > 0) return blockers.map(({ ruleId }) => ruleId).join(' ')
  return requirements.map(({ ruleId }) => `only as ${ruleId} says`).join(' ') || 'allowed'
}

const enriched = { provenance: 'bureau_enriched', rightParty: 'unverified' } as const
const workplace = { holder: 'workplace' } as const
const says = (mentionsDebt: boolean) => ({ content: { mentionsDebt } })
const mexico = (provenance: ContactPoint['provenance']) => ({
  ...livesIn('MX-CMX'),
  contactPoint: phone('+525512345678', { provenance }),
})

const stories: readonly (readonly [
  string,
  Partial<ContactPoint>,
  Partial<ContactFacts>,
  string,
])[] = [
  [
    'a number from the contract',
    { provenance: 'creditor_contract', rightParty: 'unverified' },
    {},
    'allowed',
  ],
  ['a bought number, to collect', enriched, {}, 'BR-CONTACT-POINT'],
  [
    'a bought number, to ask who it is',
    enriched,
    { purpose: 'identity_check' },
    'only as BR-CONTACT-POINT says',
  ],
  [
    'a bought number, asked about a debt',
    enriched,
    { purpose: 'identity_check', ...says(true) },
    'BR-CONTACT-POINT',
  ],
  ['a bought number where she was met', { ...enriched, rightParty: 'confirmed' }, {}, 'allowed'],
  [
    'a number of nobody knows where',
    { provenance: 'unknown', rightParty: 'unverified' },
    {},
    'BR-CONTACT-POINT',
  ],
  ['a reference’s number', { provenance: 'reference_person' }, {}, 'BR-CONTACT-POINT'],
  ['a workplace that she gave', workplace, {}, 'allowed'],
  [
    'a workplace that somebody else gave',
    { ...workplace, provenance: 'creditor_contract' },
    {},
    'BR-CONTACT-POINT',
  ],
  [
    'a message to a workplace, about the debt',
    workplace,
    { channel: 'sms', ...says(true) },
    'BR-VOICEMAIL-LIMITED',
  ],
  ['a neutral message to a workplace', workplace, { channel: 'sms', ...says(false) }, 'allowed'],
  [
    'a voicemail of unknown words',
    {},
    { channel: 'voicemail' },
    'only as BR-VOICEMAIL-LIMITED says',
  ],
  [
    'a voicemail about the debt',
    {},
    { channel: 'voicemail', ...says(true) },
    'BR-VOICEMAIL-LIMITED',
  ],
  ['a neutral voicemail', {}, { channel: 'voicemail', ...says(false) }, 'allowed'],
  ['Mexico, from the contract', {}, mexico('creditor_contract'), 'allowed'],
  ['Mexico, bought', {}, mexico('bureau_enriched'), 'MX-POINT'],
]

for (const [story, point, facts, wanted] of stories) {
  test(`${story}: ${wanted}`, () => assert.equal(answer(point, facts), wanted))
}
