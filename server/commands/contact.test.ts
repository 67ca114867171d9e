import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contactDecide } from './contact.ts'

type Expected = { outcome: string; ruleIds: string[]; nextAllowedAt?: string }
type Scenario = { id: string; title: string; given: Record<string, unknown>; expect: Expected }
type Answer = {
  outcome: string
  blockers: { ruleId: string; reason: string }[]
  warnings: { ruleId: string }[]
  requirements: { ruleId: string }[]
  nextAllowedAt: string | null
  error?: { code: string; message: string; field: string }
}

const file = new URL('../../test/fixtures/contact.json', import.meta.url)
const { scenarios } = JSON.parse(readFileSync(file, 'utf8')) as { scenarios: Scenario[] }
const ask = (line: unknown) => contactDecide.answer(line) as Answer

for (const { id, title, given, expect } of scenarios) {
  test(`${id}: ${title}`, () => {
    const { blockers, ...answer } = ask(given)
    assert.deepEqual(
      blockers.map(({ ruleId }) => ruleId),
      expect.ruleIds,
    )
    const { ruleIds: _, ...expected } = expect
    assert.deepEqual({ ...answer, ...expected }, answer)
  })
}

test('the scenarios are all there', () => assert.equal(scenarios.length, 12))

test('an action that is not known is told with those that are', () => {
  const { error } = ask({ action: 'teleport' })
  assert.equal(error?.code, 'unknown-action')
  assert.match(error?.message ?? '', /suspend_service/)
})

const given = scenarios[0]?.given ?? {}

const told = [
  ['a missing channel', { channel: undefined }, 'missing-field', 'channel'],
  ['a channel that is not known', { channel: 'fax' }, 'invalid-field', 'channel'],
  ['a moment without its offset', { at: '2026-11-24T10:00:00' }, 'invalid-field', 'at'],
  ['a phone that is no number', { phone: { e164: '11987654321' } }, 'invalid-field', 'phone.e164'],
  ['a day that is no day', { debt: { dueDate: '2021-02-30' } }, 'invalid-field', 'debt.dueDate'],
] as const

for (const [story, change, code, field] of told) {
  test(`${story} is told with its field`, () => {
    const { error } = ask(JSON.parse(JSON.stringify({ ...given, ...change })))
    assert.deepEqual([error?.code, error?.field], [code, field])
  })
}

const listed = (at: string) => [{ kind: 'list_registered', at }]

test('a number on the list of São Paulo for thirty days is not called any more', () => {
  const ids = (history: object[], more: object = {}) =>
    ask({ ...given, ...more, history }).blockers.map(({ ruleId }) => ruleId)
  assert.deepEqual(ids(listed('2026-10-25T10:00:00-03:00')), ['BR-SP-NML'])
  assert.deepEqual(ids(listed('2026-10-26T10:00:00-03:00')), [])
  const authorised = { consumerAuthorised: true }
  assert.deepEqual(ids(listed('2026-09-01T10:00:00-03:00'), authorised), [])
})

test('a hidden number calls nobody', () => {
  const { blockers } = ask({ ...given, callerId: 'withheld' })
  assert.equal(blockers[0]?.ruleId, 'BR-ANATEL-CLI')
})

test('words of a forbidden kind are not sent', () => {
  const { blockers } = ask({ ...given, content: { findings: ['C-THREAT'] } })
  assert.equal(blockers[0]?.ruleId, 'BR-CDC-42')
})

test('in Colombia a channel that was not authorised is closed; not knowing is only warned of', () => {
  const colombia = {
    ...given,
    address: { jurisdiction: 'CO' },
    phone: { e164: '+573001234567', provenance: 'consumer_provided', type: 'personal' },
  }
  assert.deepEqual(
    ask(colombia).warnings.map(({ ruleId }) => ruleId),
    ['CO-CHANNEL-AUTH'],
  )
  const { blockers } = ask({ ...colombia, authorisedChannels: ['sms'] })
  assert.deepEqual(
    blockers.map(({ ruleId }) => ruleId),
    ['CO-CHANNEL-AUTH'],
  )
  assert.equal(ask({ ...colombia, authorisedChannels: ['voice_dialer'] }).outcome, 'allow')
})

test('in Rio the call is recorded, and so is told', () => {
  const rio = {
    ...given,
    address: { jurisdiction: 'BR-RJ' },
    phone: { e164: '+5521987654321', provenance: 'consumer_provided', type: 'personal' },
  }
  assert.deepEqual(
    ask(rio).requirements.map(({ ruleId }) => ruleId),
    ['BR-RJ-REC'],
  )
})
