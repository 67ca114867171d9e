import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { type LastAttempt, nextStep, secondsUntilNextTry, type Wanted } from './next-step.ts'

const made: Wanted = {
  state: 'registered',
  amountCents: cents(5000),
  dueOn: day('2026-12-10'),
  wantedCents: null,
  wantedDueOn: null,
  isWanted: true,
  hasCode: true,
}
const promised: Wanted = { ...made, state: 'pending' }
const tried = (deed: LastAttempt['deed'], outcome: LastAttempt['outcome']) => ({ deed, outcome })

const stories: readonly (readonly [string, Wanted, LastAttempt | undefined, string])[] = [
  ['promised and never tried', promised, undefined, 'create'],
  ['they were away', promised, tried('create', 'away'), 'create'],
  ['we timed out while it was made', promised, tried('create', 'unknown-outcome'), 'ask'],
  ['our machine stopped while it was made', promised, tried('create', null), 'ask'],
  ['we asked, and there is none', promised, tried('ask', 'not-there'), 'create'],
  ['we asked, and they were away', promised, tried('ask', 'away'), 'ask'],
  ['promised, and no longer wanted', { ...promised, isWanted: false }, undefined, 'nothing'],
  ['made as it should be', made, tried('create', 'done'), 'nothing'],
  ['made, but its code did not come', { ...made, hasCode: false }, tried('create', 'done'), 'ask'],
  [
    'paid, and its code never came',
    { ...made, state: 'paid', hasCode: false },
    undefined,
    'nothing',
  ],
  ['another amount', { ...made, wantedCents: cents(3000) }, undefined, 'change'],
  ['the same amount after all', { ...made, wantedCents: cents(5000) }, undefined, 'nothing'],
  ['another day', { ...made, wantedDueOn: day('2026-12-11') }, undefined, 'change'],
  [
    'expired, and given another day',
    { ...made, state: 'expired', wantedDueOn: day('2027-01-11') },
    undefined,
    'change',
  ],
  [
    'we timed out while it was changed',
    { ...made, wantedCents: cents(3000) },
    tried('change', 'unknown-outcome'),
    'ask',
  ],
  ['no longer wanted', { ...made, isWanted: false }, undefined, 'cancel'],
  ['no longer wanted, but paid', { ...made, state: 'paid', isWanted: false }, undefined, 'nothing'],
  ['cancelled already', { ...made, state: 'cancelled', isWanted: false }, undefined, 'nothing'],
  [
    'refused: a person decides',
    { ...made, state: 'failed' },
    tried('create', 'refused'),
    'nothing',
  ],
]
for (const [story, charge, last, step] of stories) {
  test(`${story}: ${step}`, () => assert.equal(nextStep(charge, last), step))
}

test('each try waits longer than the one before, and none longer than half an hour', () => {
  const waits = [0, 1, 2, 7, 8, 50].map(secondsUntilNextTry)
  assert.deepEqual(waits, [10, 20, 40, 1280, 1800, 1800])
})
