import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { moment } from '../../kit/dates.ts'
import { holders, provenances } from '../compliance/facts.ts'
import { type Reached, reaches, type Try } from './best-hours.ts'
import { type NumberFacts, rankNumbers } from './number-rank.ts'

const zone = 'America/Sao_Paulo'
const now = moment('2026-11-24T19:00:00-03:00')
const when = { now, zone }

const number = (id: string, more: Partial<NumberFacts> = {}): NumberFacts => ({
  id,
  provenance: 'creditor_contract',
  holder: 'debtor',
  rightParty: 'unverified',
  phoneType: 'mobile',
  ...more,
})
const tried = (
  contactPointId: string,
  reached: Reached,
  at = '2026-11-20T10:00:00-03:00',
): Try => ({
  contactPointId,
  reached,
  at: moment(at),
})
const orderOf = (numbers: NumberFacts[], tries: Try[]) =>
  rankNumbers(numbers, tries, when).map(({ contactPointId }) => contactPointId)

test('where the right person answered comes before what the person gave and nobody tried', () => {
  const numbers = [number('given', { provenance: 'consumer_provided' }), number('answers')]
  assert.deepEqual(orderOf(numbers, [tried('answers', 'right-party')]), ['answers', 'given'])
})

test('what the person gave comes before the contract, the contract before a bureau', () => {
  const numbers = [
    number('bureau', { provenance: 'bureau_enriched' }),
    number('contract'),
    number('person', { provenance: 'consumer_provided' }),
  ]
  assert.deepEqual(orderOf(numbers, []), ['person', 'contract', 'bureau'])
})

test("the person's own comes before the workplace, and that is said", () => {
  const numbers = [number('work', { holder: 'workplace' }), number('own')]
  const [first, second] = rankNumbers(numbers, [], when)
  assert.equal(first?.contactPointId, 'own')
  assert.ok(second?.reasons.some(({ reason, points }) => reason === 'shared' && points < 0))
})

test('of two that answered, the one that answers at this hour is dialed', () => {
  const numbers = [number('mornings'), number('evenings')]
  const tries = [
    tried('mornings', 'right-party', '2026-11-18T09:00:00-03:00'),
    tried('evenings', 'right-party', '2026-11-18T18:30:00-03:00'),
  ]
  assert.deepEqual(orderOf(numbers, tries), ['evenings', 'mornings'])
})

test('silence pulls down little by little, and an answer wipes it away', () => {
  const scoreOf = (tries: Try[]) => rankNumbers([number('one')], tries, when)[0]?.score ?? 0
  const silent = (day: number) => tried('one', 'silent', `2026-11-${day}T10:00:00-03:00`)
  const [none, one, two] = [scoreOf([]), scoreOf([silent(11)]), scoreOf([silent(11), silent(12)])]
  assert.ok(none > one && one > two)
  const met = tried('one', 'right-party', '2026-11-13T10:00:00-03:00')
  const wiped = rankNumbers([number('one')], [silent(11), silent(12), met], when)[0]
  assert.ok(!wiped?.reasons.some(({ reason }) => reason === 'not-answered'))
})

const someNumbers = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          provenance: fc.constantFrom(...provenances),
          holder: fc.constantFrom(...holders),
          rightParty: fc.constantFrom('confirmed' as const, 'unverified' as const),
          phoneType: fc.constantFrom('mobile', 'landline', 'unknown'),
        }),
      ),
    ),
  )
const someTries = fc.array(
  fc.record({
    contactPointId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    reached: fc.constantFrom(...reaches),
    at: fc.integer({ min: 1, max: 4000 }).map((hours) => now.subtract({ hours })),
  }),
  { maxLength: 25 },
)

test('the points of the reasons add up, and each is worth something', () => {
  fc.assert(
    fc.property(someNumbers, someTries, (numbers, tries) => {
      for (const { score, reasons } of rankNumbers(numbers, tries, when)) {
        const sum = reasons.reduce((all, { points }) => all + points, 0)
        assert.equal(sum, score)
        assert.ok(reasons.every(({ points }) => points !== 0))
      }
    }),
  )
})

test('the order is the same however numbers and tries are handed in', () => {
  fc.assert(
    fc.property(someNumbers, someTries, (numbers, tries) => {
      const straight = orderOf([...numbers], tries)
      assert.deepEqual(orderOf([...numbers].reverse(), [...tries].reverse()), straight)
    }),
  )
})

test('an answer of the right person never puts a number further down, a silence never up', () => {
  fc.assert(
    fc.property(someNumbers, someTries, (numbers, tries) => {
      const [one] = numbers
      const placeOf = (all: Try[]) => orderOf([...numbers], all).indexOf(one?.id ?? '')
      const before = placeOf(tries)
      const lately = { contactPointId: one?.id ?? '', at: now }
      assert.ok(placeOf([...tries, { ...lately, reached: 'right-party' }]) <= before)
      assert.ok(placeOf([...tries, { ...lately, reached: 'silent' }]) >= before)
    }),
  )
})
