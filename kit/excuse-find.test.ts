import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findExcuses } from './excuse-find.ts'

type Said = { readonly text: string; readonly excuse: string | null; readonly heldOut?: boolean }

const read = (locale: string): Said[] =>
  readFileSync(`test/fixtures/excuses/${locale}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const names = (text: string, locale: 'pt-BR' | 'es' = 'pt-BR') =>
  findExcuses(text, locale).map(({ excuse }) => excuse)

for (const locale of ['pt-BR', 'es'] as const) {
  // The phrases were written with the first part in sight; what is held out only measures.
  for (const isHeldOut of [false, true]) {
    const part = read(locale).filter(({ heldOut = false }) => heldOut === isHeldOut)
    const told = part.filter(({ excuse }) => excuse !== null)

    test(`${locale}: the excuse is heard first, ${isHeldOut ? 'held out' : 'in sight'}`, (t) => {
      const right = told.filter(({ text, excuse }) => names(text, locale)[0] === excuse)
      t.diagnostic(`${right.length} of ${told.length}`)
      assert.ok(right.length / told.length >= 0.95)
    })
  }

  test(`${locale}: where no excuse is given, none is heard`, () => {
    for (const { text } of read(locale).filter(({ excuse }) => excuse === null))
      assert.deepEqual(names(text, locale), [], text)
  })
}

for (const locale of ['pt-BR', 'es'] as const)
  for (const part of ['second', 'third'] as const) {
    test(`${locale}: excuses of the ${part} set are heard, and talk without any is left alone`, (t) => {
      const all = read(`${locale}.${part}`)
      const told = all.filter(({ excuse }) => excuse !== null)
      const right = told.filter(({ text, excuse }) => names(text, locale)[0] === excuse)
      const alarms = all.filter(({ text, excuse }) => !excuse && names(text, locale).length > 0)
      t.diagnostic(`${right.length} of ${told.length}; ${alarms.length} where there is none`)
      assert.ok(right.length / told.length >= 0.95)
      assert.ok(alarms.length <= 1)
    })
  }

test('what is noted in a hurry is heard too: capitals, no accents, other words around it', () => {
  assert.deepEqual(names('CLIENTE FOI MANDADO EMBORA EM AGOSTO, ESTA SEM NADA')[0], 'lost-job')
  assert.deepEqual(names('ta doente, internada desde terca')[0], 'illness')
})

test('two excuses in one breath are both heard, the one that was said in more words first', () => {
  const heard = findExcuses('Esqueci, mas na sexta-feira sem falta eu faço o pagamento', 'pt-BR')
  assert.deepEqual(
    heard.map(({ excuse }) => excuse),
    ['will-pay-on-date', 'forgot'],
  )
  assert.ok((heard[0]?.score ?? 0) > (heard[1]?.score ?? 1))
})

test('a score is more than nothing and never the whole', () => {
  for (const { text } of read('es'))
    for (const { score } of findExcuses(text, 'es')) assert.ok(score > 0 && score < 1)
})

test('three at most are told, and silence is no excuse', () => {
  const much = 'Esqueci, perdi o emprego, estou doente, viajando e meu pai faleceu'
  assert.equal(findExcuses(much, 'pt-BR').length, 3)
  assert.deepEqual(findExcuses('', 'pt-BR'), [])
  assert.deepEqual(findExcuses('… !!! 🙂', 'es'), [])
})
