import assert from 'node:assert/strict'
import { test } from 'node:test'
import { treatments } from '../../api/person-card.ts'
import { locales } from '../../api/shapes.ts'
import { outcomeOf } from '../calls/outcomes.ts'
import { stopCodes } from '../stops/stop-kinds.ts'
import { check } from '../wording/check.ts'
import { crisisSlots } from './crisis-lines.ts'
import { gainLines, gainsOf } from './gains.ts'
import { exits, offPath, situations } from './off-path.ts'
import { openness } from './open-question.ts'
import { nextRescue, rescueLines } from './rescue.ts'
import { techniqueLines } from './techniques.ts'
import { addressed } from './treatment.ts'

const said = (country = 'BR', locale: 'pt-BR' | 'es' | 'en' = 'pt-BR') =>
  offPath({ locale, treatment: null }, crisisSlots(country, locale), [])
const of = (situation: string, country?: string) => {
  const found = said(country).find((one) => one.situation === situation)
  assert.ok(found)
  return found
}

test('every situation has words, what to avoid, and a safe way out at one press', () => {
  for (const locale of locales)
    for (const one of said('BR', locale)) {
      assert.ok(one.say.length > 0 && one.avoid.length > 0 && one.exits.length > 0, one.situation)
    }
})

test('what is met before identity is known tells nobody why we called', () => {
  for (const locale of ['pt-BR', 'es'] as const)
    for (const { isTelling, say, ask, exit } of said('BR', locale)) {
      if (isTelling) continue
      for (const { text } of [...say, ...ask, ...exit])
        assert.deepEqual(check({ text, locale, audience: 'third_party', country: 'BR' }), [], text)
    }
})

test('nothing is asked of a child, of a stranger or of who has lost somebody', () => {
  for (const situation of ['minor', 'wrong-person', 'deceased'])
    assert.deepEqual(of(situation).ask, [])
})

test('to somebody who speaks of hurting themselves a line of help is named, if we are sure', () => {
  const text = (country: string) =>
    of('self-harm', country)
      .say.map((one) => one.text)
      .join(' ')
  assert.match(text('BR'), /CVV, 188.*SAMU, 192/)
  assert.match(text('ES'), /024.*112/)
  assert.doesNotMatch(text('ZZ'), /escute agora/)
  assert.match(text('ZZ'), /emergência/)
})

test('each way out leads to a stop or an outcome that there is', () => {
  for (const situation of situations)
    for (const exit of exits[situation]) {
      if (exit.do === 'stop') assert.ok((stopCodes as readonly string[]).includes(exit.code))
      if (exit.do === 'outcome') assert.ok(outcomeOf(exit.code), exit.code)
    }
})

test('questions off the way, after a no and with a technique stay open', () => {
  for (const locale of ['pt-BR', 'es'] as const) {
    const asked = [...said('BR', locale).flatMap(({ ask }) => ask.map(({ text }) => text))]
    for (const { words } of rescueLines) asked.push(addressed(words[locale], locale, null))
    for (const question of asked)
      assert.deepEqual(openness(question, locale), { isOpen: true }, question)
  }
})

test('after each no comes another question, and after the last the first again', () => {
  const ids = [1, 2, 5, 6].map((refusals) => nextRescue(rescueLines, refusals)?.id)
  assert.deepEqual(ids, [
    'rescue.what-would',
    'rescue.what-weighs',
    'rescue.when',
    'rescue.what-would',
  ])
  assert.equal(nextRescue([], 3), undefined)
})

test('only gains that the plan has are told, and always one for each side', () => {
  const plan = { discountCents: 0n, interestCents: 0n, parts: 1 }
  assert.deepEqual(gainsOf(plan), ['settled', 'creditor'])
  assert.deepEqual(gainsOf({ ...plan, discountCents: 1n, parts: 2 }), [
    'discount',
    'no-interest',
    'settled',
    'creditor',
  ])
  assert.ok(!gainsOf({ ...plan, interestCents: 1n, parts: 2 }).includes('no-interest'))
})

test('each line of ours says nothing that may not be said, however somebody is spoken to', () => {
  const lines = [rescueLines, ...Object.values(techniqueLines), ...Object.values(gainLines)].flat()
  for (const { words } of lines)
    for (const locale of ['pt-BR', 'es'] as const)
      for (const treatment of treatments) {
        const text = addressed(words[locale], locale, treatment)
        assert.deepEqual(check({ text, locale, audience: 'right_party' }), [], text)
      }
})
