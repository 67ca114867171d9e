import assert from 'node:assert/strict'
import { test } from 'node:test'
import { motives } from '../../api/listening.ts'
import { check } from '../wording/check.ts'
import { type ArgumentFacts, closingArgument } from './argument.ts'

const facts: ArgumentFacts = {
  motive: 'keep-service',
  hinders: undefined,
  isListed: false,
  creditor: 'Vale Fibra',
  locale: 'pt-BR',
  edits: [],
}

test('who told what settling means hears it back at the close', () => {
  assert.deepEqual(closingArgument(facts), [
    'Com isso você volta a ficar em dia com Vale Fibra e segue com o serviço.',
  ])
})

test('without a motive nothing is argued', () => {
  assert.deepEqual(closingArgument({ ...facts, motive: undefined }), [])
  assert.deepEqual(closingArgument({ ...facts, motive: 'none' }), [])
})

for (const motive of ['clear-name', 'buy-on-credit'] as const) {
  test(`${motive}: nothing of a list is said to whoever is on none`, () => {
    assert.deepEqual(closingArgument({ ...facts, motive }), [])
    assert.equal(closingArgument({ ...facts, motive, isListed: true }).length, 1)
  })
}

test('the plan that the listed name is in the way of is named as the person told it', () => {
  const listed = { ...facts, motive: 'clear-name', isListed: true } as const
  const [said] = closingArgument({ ...listed, hinders: 'rent-home' })
  assert.equal(said, 'Com o combinado cumprido, esse registro sai do caminho de alugar um imóvel.')
  assert.match(closingArgument(listed)[0] ?? '', /seus planos/)
})

test('an agency may say it in its own words', () => {
  const words = { 'pt-BR': 'Tudo em dia com {creditor}.', es: 'x', en: 'x' }
  const edits = [{ id: 'keep-service.1', place: 'argument.keep-service', words }]
  assert.deepEqual(closingArgument({ ...facts, edits }), ['Tudo em dia com Vale Fibra.'])
})

for (const locale of ['pt-BR', 'es'] as const) {
  test(`${locale}: every argument may be said`, () => {
    for (const motive of motives) {
      for (const text of closingArgument({ ...facts, motive, isListed: true, locale }))
        assert.deepEqual(check({ text, locale, audience: 'right_party' }), [], text)
    }
  })
}
