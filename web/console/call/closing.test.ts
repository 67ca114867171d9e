import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asked, closing, missingIn } from './closing.ts'
import type { Draft } from './draft.ts'
import type { Outcome } from './outcome-search.ts'

const ask = (name: string, kind: Asked['kind'], more: Partial<Asked> = {}): Asked => ({
  name,
  kind,
  choices: [],
  isRequired: true,
  ...more,
})
const outcome = (code: string, ...asks: Asked[]): Outcome => ({
  code,
  group: 'right-party',
  label: {},
  answered: true,
  rightParty: true,
  productive: true,
  promise: false,
  isFinal: false,
  asks,
  needsConfirmation: false,
})
const means = ask('means', 'choice', { choices: ['pix', 'boleto'] })
const promise = outcome('PROM', ask('dueOn', 'day'), ask('amountCents', 'cents'), means)
const callback = outcome('AGEN', ask('callbackAt', 'moment'))
const refusal = outcome('RECU', ask('reason', 'text'), ask('retryOn', 'day', { isRequired: false }))

const draft = (fields: Draft['fields']): Draft => ({
  step: 'close',
  note: 'Prefere à tarde',
  outcome: null,
  fields,
})

const stories: readonly [story: string, Outcome, Draft['fields'], missing: string][] = [
  ['a promise without anything', promise, {}, 'dueOn amountCents means'],
  [
    'a promise of nothing',
    promise,
    { dueOn: '2026-12-01', amountCents: '0', means: 'pix' },
    'amountCents',
  ],
  [
    'a promise in another means',
    promise,
    { dueOn: '2026-12-01', amountCents: '5000', means: 'gold' },
    'means',
  ],
  ['a whole promise', promise, { dueOn: '2026-12-01', amountCents: '5000', means: 'pix' }, ''],
  ['a callback without an hour', callback, {}, 'callbackAt'],
  ['a reason of white space', refusal, { reason: '  ' }, 'reason'],
  ['what need not be given', refusal, { reason: 'Não quer' }, ''],
]
for (const [story, chosen, fields, missing] of stories) {
  test(`${story} misses ${missing || 'nothing'}`, () =>
    assert.equal(missingIn(chosen, draft(fields)).join(' '), missing))
}

test('a promise goes with its day, amount and means', () => {
  const fields = { dueOn: '2026-12-01', amountCents: '5000', means: 'pix' }
  const sent = closing('call', promise, draft(fields))
  assert.deepEqual(sent.promise, { dueOn: '2026-12-01', amountCents: 5000, means: 'pix' })
  assert.deepEqual(sent.fields, {})
})

test('a callback goes with its moment', () => {
  const sent = closing('call', callback, draft({ callbackAt: '2026-11-24T13:00:00Z' }))
  assert.equal(sent.callbackAt, '2026-11-24T13:00:00Z')
  assert.deepEqual(sent.fields, {})
})

test('what was typed for an outcome chosen before stays behind', () => {
  const fields = { reason: ' Não quer ', callbackAt: '2026-11-24T13:00:00Z', lawyer: 'Dra. Lia' }
  const sent = closing('call', refusal, draft(fields))
  assert.deepEqual(sent, {
    callId: 'call',
    outcome: 'RECU',
    note: 'Prefere à tarde',
    fields: { reason: 'Não quer' },
    isConfirmed: false,
  })
})
