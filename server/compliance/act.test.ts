import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { type ActFacts, decideAct, earliestDay } from './act.ts'
import type { ActEvent } from './duty.ts'
import { packs } from './packs.ts'

const isp: ActFacts = {
  act: 'suspend_service',
  profile: 'conservative',
  debtorKind: 'consumer',
  actorRole: 'original_creditor',
  sector: 'telecom_isp',
  jurisdiction: 'BR-SP',
  events: [],
  debt: null,
}

const on = (kind: ActEvent, text: string, isProven = true) => ({ kind, on: day(text), isProven })

const told = (facts: Partial<ActFacts>, at: string) => {
  const all = { ...isp, ...facts }
  return {
    ids: decideAct(packs, all, day(at)).blockers.map(({ ruleId }) => ruleId),
    earliest: earliestDay(packs, all, day(at))?.toString() ?? null,
  }
}

const stories: [string, Partial<ActFacts>, string, string[], string | null][] = [
  ['a service is not cut without a notice', {}, '2026-11-17', ['BR-RGC-SUSP'], null],
  [
    'nor on the fifteenth day after it',
    { events: [on('notice_delivered', '2026-11-02')] },
    '2026-11-17',
    ['BR-RGC-SUSP'],
    '2026-11-18',
  ],
  [
    'it may be on the sixteenth',
    { events: [on('notice_delivered', '2026-11-02')] },
    '2026-11-18',
    [],
    '2026-11-18',
  ],
  [
    'never on a Friday, whatever the notice',
    { events: [on('notice_delivered', '2026-10-01')] },
    '2026-11-27',
    ['BR-L14015'],
    '2026-11-30',
  ],
  [
    'nor on the eve of a holiday',
    { events: [on('notice_delivered', '2026-10-01')] },
    '2026-12-24',
    ['BR-L14015'],
    '2026-12-28',
  ],
  [
    'a mobile phone waits five days more',
    { sector: 'telecom_smp', events: [on('notice_delivered', '2026-11-02')] },
    '2026-11-18',
    ['BR-RGC-SMP'],
    '2026-11-23',
  ],
  [
    'a town may close days too, and is named',
    { jurisdiction: 'BR-SC-4208450', events: [on('notice_delivered', '2026-10-01')] },
    '2026-11-28',
    ['BR-SC-4208450-SUSP'],
    '2026-11-30',
  ],
  [
    'a contract ends from the 61st day of the suspension',
    { act: 'terminate_contract', events: [on('service_suspended', '2026-11-25')] },
    '2027-01-24',
    ['BR-RGC-RESC'],
    '2027-01-25',
  ],
  [
    'a name is listed ten days after a notice that arrived',
    { act: 'negativate', events: [on('notice_delivered', '2026-11-02')] },
    '2026-11-13',
    [],
    '2026-11-13',
  ],
  [
    'a notice without proof, sent nobody knows how, is no notice',
    { act: 'negativate', events: [on('notice_delivered', '2026-11-02', false)] },
    '2026-11-13',
    ['BR-NEG-EMAIL'],
    null,
  ],
  [
    'in Paraná thirty days of delay count as well, and the longer wait is told',
    {
      act: 'negativate',
      jurisdiction: 'BR-PR',
      debt: { dueOn: day('2026-10-20') },
      events: [on('notice_delivered', '2026-11-10')],
    },
    '2026-11-18',
    ['BR-PR-NEG'],
    '2026-11-20',
  ],
  [
    'after five years nothing is listed',
    {
      act: 'negativate',
      debt: { dueOn: day('2021-11-10') },
      events: [on('notice_delivered', '2026-10-01')],
    },
    '2026-11-11',
    ['BR-CDC-43-1'],
    null,
  ],
]

for (const [story, facts, at, ids, earliest] of stories) {
  test(story, () => assert.deepEqual(told(facts, at), { ids, earliest }))
}

const due = (facts: Partial<ActFacts>) =>
  decideAct(packs, { ...isp, ...facts }, day('2026-11-18')).due?.by.toString()

test('a name leaves the register on the fifth business day after the payment', () => {
  const paid = { act: 'delist', events: [on('payment_cleared', '2026-11-18')] } as const
  assert.equal(due(paid), '2026-11-26') // the 20th is a holiday
})

test('service is back a day after the payment, and data are shown in fifteen', () => {
  const paid = { act: 'restore_service', events: [on('payment_cleared', '2026-11-18')] } as const
  const asked = {
    act: 'answer_data_request',
    events: [on('data_requested', '2026-11-18')],
  } as const
  assert.deepEqual([due(paid), due(asked)], ['2026-11-19', '2026-12-03'])
})

test('the statements of a year are owed until 31 May, in a leap year too', () => {
  const ended = (year: number) =>
    due({ act: 'annual_statement', events: [on('year_ended', `${year}-12-31`)] })
  assert.deepEqual([2025, 2026, 2027].map(ended), ['2026-05-31', '2027-05-31', '2028-05-31'])
})

test('on the earliest day nothing blocks, and on every day before it something does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
      const notice = day('2026-01-05').add({ days: a })
      const asked = notice.add({ days: b })
      const facts = { ...isp, events: [on('notice_delivered', notice.toString())] }
      const earliest = earliestDay(packs, facts, asked)
      assert.ok(earliest)
      assert.deepEqual(decideAct(packs, facts, earliest).blockers, [])
      for (let one = asked; !one.equals(earliest); one = one.add({ days: 1 })) {
        assert.notDeepEqual(decideAct(packs, facts, one).blockers, [])
      }
    }),
    { numRuns: 60 },
  )
})
