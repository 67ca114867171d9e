import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomes } from './outcomes.ts'
import { reachedBy } from './reached.ts'

const said = (code: string) => {
  const outcome = outcomes.find((one) => one.code === code)
  assert.ok(outcome, code)
  return reachedBy(outcome)
}

const stories = [
  ['PROM', 'right-party'],
  ['REC', 'someone'],
  ['ERR', 'wrong-person'],
  ['MUDOU', 'wrong-person'],
  ['INX', 'gone'],
  ['FAX', 'gone'],
  ['CXP', 'machine'],
  ['OCU', 'busy'],
  ['NAT', 'silent'],
] as const

for (const [code, reached] of stories) {
  test(`${code} says of the number: ${reached}`, () => {
    assert.equal(said(code), reached)
  })
}

test('whoever is the right person on the line makes the number answer for them', () => {
  for (const outcome of outcomes) {
    assert.equal(
      reachedBy(outcome) === 'right-party',
      outcome.answered && outcome.rightParty && !outcome.isWrongParty,
      outcome.code,
    )
  }
})
