import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { decide } from './decide.ts'
import { callToMaria } from './example.ts'
import type { ContactFacts } from './facts.ts'
import { packs } from './packs.ts'

const at = moment('2026-11-24T10:00:00-03:00')
const owed = (dueOn: string, interruptedOn?: string) => ({
  dueOn: day(dueOn),
  interruptedOn: interruptedOn === undefined ? null : day(interruptedOn),
})
const answer = (debts: ContactFacts['debts'], facts: Partial<ContactFacts> = {}, now = at) => {
  const { blockers, warnings } = decide(packs, { ...callToMaria, debts, ...facts }, now)
  return [...blockers, ...warnings].map(({ ruleId }) => ruleId).join(' ') || 'allowed'
}

const stories = [
  ['five years to the day', [owed('2021-11-24')], 'allowed'],
  ['five years and a day', [owed('2021-11-23')], 'BR-PRESC-OUTBOUND'],
  ['acknowledged while it lived', [owed('2020-01-10', '2022-03-01')], 'allowed'],
  ['acknowledged on its last day', [owed('2019-01-10', '2024-01-10')], 'allowed'],
  ['acknowledged when it was over', [owed('2019-01-10', '2024-01-11')], 'BR-PRESC-OUTBOUND'],
  ['acknowledged before it was due', [owed('2021-01-10', '2021-01-09')], 'BR-PRESC-OUTBOUND'],
  [
    'acknowledged, more than five years ago',
    [owed('2019-01-10', '2021-01-10')],
    'BR-PRESC-OUTBOUND',
  ],
  ['no debt said', [], 'allowed'],
] as const

for (const [story, debts, wanted] of stories) {
  test(`${story}: ${wanted}`, () => assert.equal(answer(debts), wanted))
}

test('one debt too old among others is warned of, not refused', () => {
  const debts = [owed('2019-01-10'), owed('2026-01-10')]
  const { blockers, warnings } = decide(packs, { ...callToMaria, debts }, at)
  assert.deepEqual(blockers, [])
  assert.equal(
    warnings[0]?.reason.en,
    'Part of the debt is time-barred: leave it out of the conversation.',
  )
})

test('a debt due on 29 February is in time until 28 February', () => {
  const isRefused = (now: string) =>
    answer([owed('2024-02-29')], {}, moment(now)).includes('BR-PRESC-OUTBOUND')
  assert.equal(isRefused('2029-02-28T10:00:00-03:00'), false)
  assert.equal(isRefused('2029-03-01T10:00:00-03:00'), true)
})

test('the person may still find it in the portal, and ask about it', () => {
  const debts = [owed('2015-01-10')]
  assert.equal(answer(debts, { channel: 'portal' }), 'allowed')
  assert.equal(answer(debts, { channel: 'whatsapp', purpose: 'inbound_reply' }), 'allowed')
})
