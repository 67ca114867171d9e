import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isEarlier, moment } from '../../kit/dates.ts'
import { decide } from './decide.ts'
import { callToMaria, livesIn } from './example.ts'
import type { ContactFacts } from './facts.ts'
import type { Pack, Packs } from './pack.ts'
import { packs } from './packs.ts'
import { permit } from './permit.ts'
import { week } from './week.ts'

const evenings = week({ 'mon-fri': '18:00-20:00' }, 'hours', [])
const tuesday = (time: string) => moment(`2026-11-24T${time}:00-03:00`)

const refused = (facts: Partial<ContactFacts>, time: string) => {
  const decision = permit(packs, { ...callToMaria, ...facts }, tuesday(time))
  if (decision.ok) return []
  return [decision.blockers.map(({ ruleId }) => ruleId).join(), String(decision.nextAllowedAt)]
}

test('who asked for the evening is called in the evening', () => {
  const next = String(tuesday('18:00'))
  assert.deepEqual(refused({ preferredHours: evenings }, '10:00'), [
    'ALL-POL-PREFERRED-HOURS',
    next,
  ])
  assert.deepEqual(refused({ preferredHours: evenings }, '18:00'), [])
})

test('the hours that were asked for open no closed door', () => {
  const [ids] = refused({ preferredHours: evenings, ...livesIn('BR-AM') }, '19:00')
  assert.match(ids ?? '', /BR-AM-HOURS/)
})

test('a callback that was arranged is kept, also outside the usual hours of the person', () => {
  const arranged = { preferredHours: evenings, purpose: 'scheduled_callback' } as const
  assert.deepEqual(refused(arranged, '10:00'), [])
})

/** Every pack with one rule of another pack added at its end. */
const withRule = (to: Pack, rule: Pack['rules'][number]): Packs =>
  new Map(packs).set(to.id, { ...to, rules: [...to.rules, { ...rule, supersedes: [] }] })

const allRules = [...packs.values()].flatMap(({ rules }) => rules)
const places = ['BR-SP', 'BR-RJ', 'BR-CE', 'CO', 'CL', 'MX', 'US-NY']
const minutes = fc.integer({ min: 0, max: 60 * 24 * 14 })

test('a rule that is added never allows more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...allRules),
      minutes,
      (jurisdiction, rule, minute) => {
        const at = tuesday('00:00').add({ minutes: minute })
        const facts = { ...callToMaria, ...livesIn(jurisdiction) }
        const all = packs.get('ALL')
        assert.ok(all)
        const before = decide(packs, facts, at).blockers.length
        const after = decide(withRule(all, rule), facts, at).blockers.length
        assert.ok(after >= before)
      },
    ),
  )
})

test('the order in which rules stand changes nothing', () => {
  const turned: Packs = new Map(
    [...packs].map(([id, pack]) => [id, { ...pack, rules: pack.rules.toReversed() }]),
  )
  fc.assert(
    fc.property(fc.constantFrom(...places), minutes, (jurisdiction, minute) => {
      const at = tuesday('00:00').add({ minutes: minute })
      const facts = { ...callToMaria, ...livesIn(jurisdiction) }
      const idsOf = (given: Packs) =>
        decide(given, facts, at)
          .blockers.map(({ ruleId }) => ruleId)
          .sort()
      assert.deepEqual(idsOf(turned), idsOf(packs))
      const now = permit(packs, facts, at)
      assert.ok(now.ok || !now.nextAllowedAt || isEarlier(at, now.nextAllowedAt))
    }),
  )
})
