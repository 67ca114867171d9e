import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { caseFacts } from '../../api/preparation.ts'
import { type CaseFact, completeness, demands, gapsOf, type Known } from './completeness.ts'

const all = Object.fromEntries(caseFacts.map((fact) => [fact, true])) as Known
const without = (...missing: CaseFact[]): Known => ({
  ...all,
  ...Object.fromEntries(missing.map((fact) => [fact, false])),
})

test('a case of which all is known is whole', () => {
  const { scorePct, isComplete } = completeness(all)
  assert.deepEqual([scorePct, isComplete], [100, true])
})

test('what only helps lowers the score and lets the call be made', () => {
  const made = completeness(without('email', 'treatment', 'service-use'))
  // Twelve of the fifteen points.
  assert.deepEqual([made.scorePct, made.isComplete, gapsOf(made)], [80, true, []])
})

for (const fact of caseFacts.filter((one) => demands[one].isRequired)) {
  test(`without ${fact} the case is to be mended first`, () => {
    const made = completeness(without(fact))
    assert.deepEqual([made.isComplete, gapsOf(made)], [false, [fact]])
  })
}

test('a company has no birth day, and nothing is missing for that', () => {
  const made = completeness({ ...all, identity: null })
  assert.deepEqual([made.scorePct, made.isComplete], [100, true])
  assert.ok(!made.facts.some(({ fact }) => fact === 'identity'))
})

test('every fact says who must supply it', () => {
  const by = Object.fromEntries(completeness(without()).facts.map((one) => [one.fact, one.by]))
  assert.deepEqual(
    [by.phone, by.treatment, by.email, by['confirmed-number']],
    ['creditor', 'agent', 'person', 'agent'],
  )
})

const anyKnown = fc.record(
  Object.fromEntries(caseFacts.map((fact) => [fact, fc.constantFrom(true, false, null)])),
) as fc.Arbitrary<Known>

test('a fact more never lowers the score, and only all of them are a hundred', () => {
  fc.assert(
    fc.property(anyKnown, fc.constantFrom(...caseFacts), (known, fact) => {
      const before = completeness({ ...known, [fact]: false })
      const after = completeness({ ...known, [fact]: true })
      assert.ok(after.scorePct > before.scorePct)
      assert.ok(!before.isComplete || after.isComplete)
      assert.equal(before.scorePct === 100, false)
      assert.equal(
        after.scorePct === 100,
        after.facts.every(({ isKnown }) => isKnown),
      )
    }),
  )
})
