import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveCheque } from './cheque.ts'

const stories = [
  ['fetched', 'asked', 'collected', '', 'yes'],
  ['nobody was there, without saying so', 'asked', 'failed', ' ', 'reason-needed'],
  ['nobody was there', 'asked', 'failed', 'ninguém em casa', 'yes'],
  ['another day is agreed', 'failed', 'asked', '', 'yes'],
  ['deposited before it was fetched', 'asked', 'deposited', '', 'no-such-move'],
  ['cleared before it was deposited', 'collected', 'cleared', '', 'no-such-move'],
  ['cleared', 'deposited', 'cleared', '', 'yes'],
  ['without funds', 'deposited', 'bounced', '11', 'yes'],
  ['taken back by the bank after it cleared', 'cleared', 'bounced', '31', 'yes'],
  ['presented once more', 'bounced', 'deposited', '', 'yes'],
  ['given back to its drawer', 'bounced', 'cancelled', 'devolvido', 'yes'],
  ['moved after it was given up', 'cancelled', 'asked', '', 'no-such-move'],
] as const

for (const [story, from, to, reason, answer] of stories) {
  test(`a cheque ${story}: ${answer}`, () => {
    const moved = moveCheque({ from, to, reason, returnCode: null, returns: 1 })
    assert.equal(moved.ok ? 'yes' : moved.refusal, answer)
  })
}

const again: readonly (readonly [string, number | null, number, string])[] = [
  ['without funds the first time', 11, 1, 'yes'],
  ['without funds the second time', 12, 1, 'not-presentable'],
  ['for an account that is closed', 13, 1, 'not-presentable'],
  ['for a form that can be mended', 31, 1, 'yes'],
  ['for a reason that nobody wrote down', null, 1, 'yes'],
  ['for the second time, whatever the reason', 11, 2, 'not-presentable'],
]
for (const [story, returnCode, returns, answer] of again) {
  test(`a cheque that came back ${story} is presented again: ${answer}`, () => {
    const moved = moveCheque({ from: 'bounced', to: 'deposited', reason: '', returnCode, returns })
    assert.equal(moved.ok ? 'yes' : moved.refusal, answer)
  })
}

test('the number that the bank stamped is reason enough', () => {
  const bounced = { from: 'deposited', to: 'bounced', reason: '', returns: 0 } as const
  assert.ok(moveCheque({ ...bounced, returnCode: 11 }).ok)
  const silent = moveCheque({ ...bounced, returnCode: null })
  assert.equal(silent.ok || silent.refusal, 'reason-needed')
})
