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
    const moved = moveCheque(from, to, reason)
    assert.equal(moved.ok ? 'yes' : moved.refusal, answer)
  })
}
