import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { provenances } from '../compliance/facts.ts'
import { confirmed, givenAgain, isSurer, type PointFacts, proven } from './point-story.ts'

const today = day('2026-11-24')
const fromBureau: PointFacts = {
  provenance: 'bureau_enriched',
  holder: 'unknown',
  state: 'alive',
  rightParty: 'unverified',
}
const theirs = { provenance: 'consumer_provided', holder: 'debtor' } as const

test('what the person gave needs its way and what proves it', () => {
  assert.deepEqual(proven('consumer_provided', {}, today), {
    ok: false,
    refusal: 'evidence-missing',
    facts: { field: 'way' },
  })
  assert.equal(proven('consumer_provided', { way: 'call', evidence: '  ' }, today).ok, false)
  assert.equal(proven('consumer_provided', { way: 'call', callId: 'a call' }, today).ok, true)
  assert.equal(proven('guarantor_provided', { way: 'letter', evidence: 'AR 12' }, today).ok, true)
})

test('a contract and a bureau speak for themselves', () => {
  assert.equal(proven('creditor_contract', {}, today).ok, true)
  assert.equal(proven('bureau_enriched', {}, today).ok, true)
})

test('given today is fine, given tomorrow is not', () => {
  const told = { way: 'call', evidence: 'disse' } as const
  assert.equal(proven('consumer_provided', { ...told, givenOn: today }, today).ok, true)
  const tomorrow = today.add({ days: 1 })
  const late = proven('consumer_provided', { ...told, givenOn: tomorrow }, today)
  assert.equal(!late.ok && late.refusal, 'given-in-the-future')
})

test('a surer source takes the place of a less sure one, and never the other way round', () => {
  const again = givenAgain(fromBureau, theirs, false)
  assert.ok(again.ok && again.value.provenance === 'consumer_provided')
  const known: PointFacts = { ...fromBureau, ...theirs }
  assert.equal(givenAgain(known, { ...theirs, provenance: 'public_search' }, true).ok, false)
})

test('a number that failed comes back when the person gives it, not when a bureau does', () => {
  const dead: PointFacts = { ...fromBureau, ...theirs, state: 'dead' }
  const again = givenAgain(dead, theirs, false)
  assert.ok(again.ok && again.value.state === 'alive')
  assert.equal(givenAgain(dead, { ...theirs, provenance: 'creditor_contract' }, true).ok, false)
})

test("somebody else's number comes back only by a supervisor, and nobody is known to answer", () => {
  const wrong: PointFacts = { ...fromBureau, state: 'dead', rightParty: 'wrong' }
  const byAgent = givenAgain(wrong, theirs, false)
  assert.equal(!byAgent.ok && byAgent.refusal, 'wrong-person-stays')
  assert.equal(confirmed(wrong, false).ok, false)
  const bySupervisor = givenAgain(wrong, theirs, true)
  assert.ok(bySupervisor.ok && bySupervisor.value.rightParty === 'unverified')
})

const somePoint: fc.Arbitrary<PointFacts> = fc.record({
  provenance: fc.constantFrom(...provenances),
  holder: fc.constantFrom('debtor' as const, 'workplace' as const, 'unknown' as const),
  state: fc.constantFrom('alive' as const, 'dead' as const, 'do-not-contact' as const),
  rightParty: fc.constantFrom('confirmed' as const, 'unverified' as const, 'wrong' as const),
})

test('giving a number again never makes its source less sure while it lives, and never undoes a stop', () => {
  fc.assert(
    fc.property(somePoint, fc.constantFrom(...provenances), fc.boolean(), (point, from, may) => {
      const again = givenAgain(point, { provenance: from, holder: 'debtor' }, may)
      if (!again.ok) return
      assert.notEqual(point.state, 'do-not-contact')
      assert.equal(again.value.rightParty === 'confirmed', point.rightParty === 'confirmed')
      if (point.state === 'alive' && point.rightParty !== 'wrong') {
        assert.ok(isSurer(again.value.provenance, point.provenance))
      }
    }),
  )
})
