import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, isEarlier, moment } from '../../kit/dates.ts'
import { decide } from './decide.ts'
import { callToMaria, happened, livesIn, mariasPhone, phone } from './example.ts'
import { type ContactFacts, channels, eventKinds, purposes } from './facts.ts'
import { orderOfRefusals } from './findings.ts'
import { packs } from './packs.ts'
import { isValid, permit } from './permit.ts'

const tuesday = (time: string) => moment(`2026-11-24T${time}-03:00`)
const asked = (facts: Partial<ContactFacts>, time: string) =>
  permit(packs, { ...callToMaria, ...facts }, tuesday(time))

test('a permit is for one person, one contact point, one channel and five minutes', () => {
  const decision = asked({}, '10:00:00')
  assert.ok(decision.ok)
  const { decidedAt, expiresAt, ...permitted } = decision.permit
  assert.deepEqual(permitted, {
    id: 'permit-1',
    debtorId: 'maria',
    contactPointId: 'marias-phone',
    channel: 'voice_manual',
    purpose: 'collection',
  })
  assert.equal(String(decidedAt), String(tuesday('10:00:00')))
  assert.equal(String(expiresAt), String(tuesday('10:05:00')))
  assert.equal(String(decision.openUntil), String(tuesday('20:00:00')))
})

test('a permit does not outlive the hours that it was given in', () => {
  const decision = asked({}, '19:58:00')
  assert.ok(decision.ok)
  assert.equal(String(decision.permit.expiresAt), String(tuesday('20:00:00')))
})

test('a permit is worth nothing from its end on, nor before it was given', () => {
  const decision = asked({}, '10:00:00')
  assert.ok(decision.ok)
  const valid = (time: string) => isValid(decision.permit, tuesday(time))
  assert.deepEqual(['09:59:59', '10:00:00', '10:04:59', '10:05:00'].map(valid), [
    false,
    true,
    true,
    false,
  ])
})

// Each story adds one more reason to the last; the first word said is always the gravest.
const everyReason: readonly (readonly [Partial<ContactFacts>, string])[] = [
  [
    { history: ['06:00', '07:00', '08:00'].map((at) => happened(`2026-11-24T${at}`, 'attempt')) },
    'BR-POL-FREQ-DAY',
  ],
  [{ history: [happened('2026-11-24T08:10', 'payment_claimed')] }, 'BR-POL-CLAIM'],
  [livesIn('BR-AM'), 'BR-AM-HOURS'],
  [livesIn('BR-XX'), 'ALL-PLACE-UNKNOWN'],
  [{ debts: [{ dueOn: day('2015-01-10') }] }, 'BR-PRESC-OUTBOUND'],
  [{ contactPoint: { ...mariasPhone, provenance: 'reference_person' } }, 'BR-CONTACT-POINT'],
  [{ contactPoint: { ...mariasPhone, state: 'dead' } }, 'ALL-DEAD-POINT'],
  [{ contactPoint: { ...mariasPhone, state: 'dead', rightParty: 'wrong' } }, 'BR-WRONG-PARTY'],
  [{ holds: [{ reason: 'deceased', untilOn: null }] }, 'ALL-HOLD-DECEASED'],
  [{ optOuts: [{ channel: 'all', at: tuesday('08:00:00') }] }, 'ALL-OPT-OUT'],
]

test('a stop outweighs every other no, and each no has its place', () => {
  let facts: Partial<ContactFacts> = {}
  let history: ContactFacts['history'] = []
  for (const [reason, wanted] of everyReason) {
    history = [...history, ...(reason.history ?? [])]
    facts = { ...facts, ...reason, history }
    const decision = asked(facts, '08:30:00')
    assert.ok(!decision.ok)
    assert.equal(decision.blockers[0]?.ruleId, wanted)
  }
})

test('a refusal gives every reason, in three languages, with its place and its next time', () => {
  const history = [happened('2026-11-24T08:00', 'attempt')]
  const contactPoint = phone('+5592987654321')
  const decision = asked({ history, contactPoint }, '08:30:00')
  assert.ok(!decision.ok)
  assert.deepEqual(
    decision.blockers.map(({ ruleId, basis, place }) => [ruleId, basis, place]),
    [
      ['BR-AM-HOURS', 'statute', 'BR-AM'],
      ['BR-POL-FREQ-GAP', 'product_policy', undefined],
    ],
  )
  assert.equal(String(decision.nextAllowedAt), String(tuesday('09:00:00')))
  assert.match(decision.blockers[0]?.reason['pt-BR'] ?? '', /no Amazonas .*08:00–18:00/)
  assert.match(decision.blockers[0]?.reason.es ?? '', /en Amazonas/)
})

test('every kind of rule has its place in the order of refusals', () => {
  const kinds = [...packs.values()].flatMap(({ rules }) => rules.map(({ kind }) => kind))
  assert.deepEqual(
    kinds.filter((kind) => !orderOfRefusals.includes(kind)),
    [],
  )
})

test('the versions of the packs that spoke are kept, and no others', () => {
  const { packVersions } = asked({ contactPoint: phone('+5592987654321') }, '10:00:00')
  assert.deepEqual(Object.keys(packVersions).sort(), ['ALL', 'BR', 'BR-AM', 'BR-SP'])
})

test('the hash is that of the facts and the moment, in whatever order they were written', () => {
  const { history, ...others } = callToMaria
  const again = permit(packs, { ...others, history }, tuesday('10:00:00'))
  const first = asked({}, '10:00:00')
  assert.match(first.inputHash, /^[0-9a-f]{64}$/)
  assert.equal(again.inputHash, first.inputHash)
  assert.notEqual(asked({}, '10:00:01').inputHash, first.inputHash)
  assert.notEqual(asked({ debtorId: 'joana' }, '10:00:00').inputHash, first.inputHash)
})

test('a pack past its review still rules, and says that it is old', () => {
  const decision = permit(packs, callToMaria, moment('2027-05-24T10:00:00-03:00'))
  assert.deepEqual(
    decision.warnings.map(({ ruleId }) => ruleId),
    ['BR-SP-REVIEW', 'BR-REVIEW', 'ALL-REVIEW'],
  )
})

const numbers = [
  '+5511987654321',
  '+5592987654321',
  '+5568987654321',
  '+525512345678',
  '+12125550123',
]
const minutesOfTwoWeeks = 14 * 24 * 60
const anEvent = fc.record({
  at: fc
    .integer({ min: -minutesOfTwoWeeks, max: 60 })
    .map((minutes) => tuesday('10:00:00').add({ minutes })),
  kind: fc.constantFrom(
    ...eventKinds.filter((kind) => kind !== 'wrong_party' && kind !== 'dispute_opened'),
  ),
  channel: fc.constantFrom(...channels),
})
const aContact = fc.record({
  channel: fc.constantFrom(...channels),
  purpose: fc.constantFrom(...purposes),
  profile: fc.constantFrom('conservative' as const, 'statutory' as const),
  actorRole: fc.constantFrom('original_creditor' as const, 'third_party_collector' as const),
  contactPoint: fc.constantFrom(...numbers).map((value) => phone(value)),
  addresses: fc
    .constantFrom('BR-SP', 'BR-CE', 'BR-AM', 'CO')
    .map((place) => livesIn(place).addresses),
  history: fc.array(anEvent, { maxLength: 14 }),
})
const aMoment = fc
  .integer({ min: 0, max: minutesOfTwoWeeks * 60 })
  .map((seconds) => tuesday('00:00:00').add({ seconds }))

test('the next allowed moment is allowed, and the second before it is not', () => {
  fc.assert(
    fc.property(aContact, aMoment, (facts, now) => {
      const contact = { ...callToMaria, ...facts }
      const decision = permit(packs, contact, now)
      if (decision.ok || decision.nextAllowedAt === null) return
      const next = decision.nextAllowedAt
      assert.ok(isEarlier(now, next))
      assert.deepEqual(decide(packs, contact, next).blockers, [])
      assert.notDeepEqual(decide(packs, contact, next.subtract({ seconds: 1 })).blockers, [])
    }),
    { numRuns: 150 },
  )
})

test('no moment before the next allowed one is allowed', () => {
  fc.assert(
    fc.property(
      aContact,
      aMoment,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (facts, now, share) => {
        const contact = { ...callToMaria, ...facts }
        const decision = permit(packs, contact, now)
        if (decision.ok || decision.nextAllowedAt === null) return
        const wait = decision.nextAllowedAt.epochMilliseconds - now.epochMilliseconds
        const between = now.add({ milliseconds: Math.floor((wait - 1) * share) })
        assert.notDeepEqual(decide(packs, contact, between).blockers, [])
      },
    ),
    { numRuns: 150 },
  )
})

test('more history never allows more, and its order does not matter', () => {
  fc.assert(
    fc.property(aContact, aMoment, anEvent, (facts, now, event) => {
      const ids = (history: ContactFacts['history']) =>
        decide(packs, { ...callToMaria, ...facts, history }, now).blockers.map(
          ({ ruleId }) => ruleId,
        )
      const before = ids(facts.history)
      const after = ids([...facts.history, event])
      // A contact may be the one that frees its channel for the week.
      const isSameWeekSpread = (id: string) => id === 'CO-CHANNEL-WEEK'
      assert.deepEqual(
        before.filter((id) => !after.includes(id) && !isSameWeekSpread(id)),
        [],
      )
      assert.deepEqual(ids([event, ...facts.history]), after)
    }),
    { numRuns: 150 },
  )
})
