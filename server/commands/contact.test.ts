import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contactDecide } from './contact.ts'

type Expected = { outcome: string; ruleIds: string[]; nextAllowedAt?: string }
type Scenario = { id: string; title: string; given: Record<string, unknown>; expect: Expected }
type Answer = {
  outcome: string
  blockers: { ruleId: string; reason: string }[]
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

test('a history that we cannot weigh yet is told, not passed over', () => {
  const listed = { kind: 'list_registered', at: '2026-09-01T10:00:00-03:00' }
  assert.equal(ask({ ...given, history: [listed] }).error?.field, 'history.0.kind')
})

test('no line is an answer to nothing', () => {
  for (const line of [null, 7, 'x', []]) assert.ok(ask(line).error)
})

test('the history speaks: a stop, a wrong number, an acknowledgement', () => {
  const blockers = (change: object) =>
    ask({ ...given, ...change }).blockers.map(({ ruleId }) => ruleId)
  const event = (kind: string, at = '2026-11-02T10:00:00-03:00') => ({ kind, at, channel: 'sms' })
  const debt = { dueDate: '2021-11-10' }
  assert.deepEqual(blockers({ history: [event('channel_opt_out')] }), [])
  assert.deepEqual(blockers({ history: [event('channel_opt_out')], channel: 'sms' }), [
    'ALL-OPT-OUT',
  ])
  assert.deepEqual(blockers({ history: [event('cease_request')] }), ['ALL-OPT-OUT'])
  assert.deepEqual(blockers({ history: [event('wrong_party')] }), ['BR-WRONG-PARTY'])
  const elsewhere = { ...event('wrong_party'), phone: '+5511912345678' }
  assert.deepEqual(blockers({ history: [elsewhere] }), [])
  assert.deepEqual(blockers({ debt, history: [event('debt_acknowledged')] }), [])
  assert.deepEqual(blockers({ debt: { ...debt, interruptedOn: '2022-01-10' } }), [])
})

test('the reasons are said in the language that was asked for', () => {
  const at = '2026-11-24T20:00:00-03:00'
  assert.match(ask({ ...given, at }).blockers[0]?.reason ?? '', /^Fora do horário/)
  assert.match(ask({ ...given, at, locale: 'en' }).blockers[0]?.reason ?? '', /^Outside the hours/)
})

test('with the address confirmed, the statutory profile leaves the area code out', () => {
  const phone = { ...(given.phone as object), e164: '+5592987654321' }
  const at = '2026-11-24T08:30:00-03:00'
  assert.equal(ask({ ...given, phone, at }).outcome, 'block')
  assert.equal(ask({ ...given, phone, at, profile: 'statutory' }).outcome, 'allow')
})
