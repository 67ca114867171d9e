import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleKind } from './rule-kind.ts'

const stories = [
  ['BR-AM-HOURS', 'hours'],
  ['BR-DEFAULT-WINDOW', 'hours'],
  ['ALL-POL-FREQ-DAY', 'limit'],
  ['BR-POL-CONV-DAY', 'limit'],
  ['ALL-OPT-OUT', 'opt-out'],
  ['ALL-HOLD-DECEASED', 'hold'],
  ['ALL-DEAD-POINT', 'contact'],
  ['BR-CONTACT-POINT', 'contact'],
  ['ALL-WRONG-PARTY', 'contact'],
  ['BR-PRESC-OUTBOUND', 'old'],
  ['ALL-PLACE-UNKNOWN', 'place'],
  ['BR-CDC-42PU', 'other'],
] as const
for (const [ruleId, kind] of stories) {
  test(`${ruleId} is about: ${kind}`, () => assert.equal(ruleKind(ruleId), kind))
}
