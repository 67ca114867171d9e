import assert from 'node:assert/strict'
import { test } from 'node:test'
import { profiles as en } from '../../web/words/en/profiles.ts'
import { profiles as es } from '../../web/words/es/profiles.ts'
import { profiles as pt } from '../../web/words/pt-BR/profiles.ts'
import { texts } from '../../web/words/shape.ts'
import { check } from '../wording/check.ts'
import { sensitiveWord } from './sensitive.ts'

/** What nobody is called here, in any language, in any form. */
const labels = new RegExp(
  [
    'calot',
    'inadimpl',
    'devedor',
    'deudor',
    'debtor',
    'moros',
    'golpist',
    'estafador',
    'fraud',
    'mau pagador',
    'mal pagador',
    'bad payer',
    'deadbeat',
    'delinquen',
    'mentir',
    'mentiros',
    'liar',
    'vagabund',
    'preguiç',
    'flojo',
    'lazy',
    'problem[aá]tic',
    'dif[ií]cil de lidar',
    'score',
    'risco',
    'riesgo',
    'risk',
    'suspeit',
    'sospech',
    'promete e não',
    'reincident',
    'promisseiro',
    'enrol',
    'irrespons',
    'trapac',
    'tramposo',
    'culpa',
  ].join('|'),
  'i',
)

const languages = { 'pt-BR': pt, es, en } as const

for (const [locale, words] of Object.entries(languages)) {
  test(`${locale}: no word of a moment judges anybody`, () => {
    for (const [path, text] of texts(words)) assert.doesNotMatch(text, labels, path)
  })

  test(`${locale}: no circumstance and no sign names what the law keeps apart`, () => {
    const { circumstance, sign, situation } = words
    for (const [path, text] of texts({ circumstance, sign, situation }))
      assert.equal(sensitiveWord(text), null, path)
  })
}

for (const [locale, words] of [
  ['pt-BR', pt],
  ['es', es],
] as const) {
  test(`${locale}: what may be read aloud of a moment may be said to the person`, () => {
    const { circumstance, sign, situation } = words
    for (const [path, text] of texts({ circumstance, sign, situation })) {
      const found = check({ text, locale, audience: 'right_party' })
      assert.deepEqual(found, [], `${path}: ${text}`)
    }
  })
}
