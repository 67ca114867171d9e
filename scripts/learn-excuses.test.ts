import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { guess } from '../kit/excuse-guess.ts'
import { learn, learnedFile, sortedIn } from './learn-excuses.ts'

for (const locale of ['pt-BR', 'es'] as const) {
  test(`${locale}: what the listener learned is what the sentences say`, () => {
    const kept = JSON.parse(readFileSync(learnedFile(locale), 'utf8'))
    assert.deepEqual(kept, learn(locale, sortedIn(locale)), 'node scripts/learn-excuses.ts')
  })

  test(`${locale}: a guess is right about sentences that it has not learned`, (t) => {
    const all = sortedIn(locale)
    let right = 0
    let told = 0
    let wrong = 0
    for (let part = 0; part < 5; part += 1) {
      const known = learn(
        locale,
        all.filter((_, index) => index % 5 !== part),
      )
      for (const { text, excuse } of all.filter((_, index) => index % 5 === part)) {
        const found = guess(known, text.toLowerCase())
        if (found === undefined) continue
        told += 1
        if (found === excuse) right += 1
        else if (excuse === null) wrong += 1
      }
    }
    t.diagnostic(`${right} of ${told} guesses; ${wrong} where there is none`)
    assert.ok(right / told > 0.75)
  })
}
