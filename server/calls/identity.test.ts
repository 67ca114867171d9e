import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { askable, compare, type Heard, type OnFile, triesMax } from './identity.ts'

const maria: OnFile = {
  name: 'Maria Aparecida da Conceição Souza',
  birthOn: day('1985-03-12'),
  document: '52998224725',
  postalCodes: ['01310100', '04538133'],
}
const birthOn = day('1985-03-12')

const stories: readonly (readonly [string, Heard, string])[] = [
  ['two that match', { birthOn, documentEnd: '725' }, 'verified'],
  ['one that matches and one that does not', { birthOn, documentEnd: '724' }, 'no'],
  ['two of three', { birthOn, documentEnd: '724', postalCode: '01310-100' }, 'verified'],
  ['the other address', { postalCode: '04538-133', documentEnd: '7 2 5' }, 'verified'],
  ['one alone', { birthOn }, 'too-few-answers'],
  ['one and a blank', { birthOn, name: '  ' }, 'too-few-answers'],
  ['nothing', {}, 'too-few-answers'],
  ['her name without accents', { birthOn, name: 'maria aparecida conceicao SOUZA' }, 'verified'],
  ['her first and last name', { birthOn, name: 'Maria de Souza' }, 'verified'],
  ['her first name', { birthOn, name: 'Maria' }, 'no'],
  ['a name that is not hers', { birthOn, name: 'Maria Helena Souza' }, 'no'],
  ['her names in another order', { birthOn, name: 'Souza Maria' }, 'no'],
  ['two digits for three', { birthOn, documentEnd: '25' }, 'no'],
]

const told = (heard: Heard, file: OnFile = maria): string => {
  const decision = compare(file, heard, 0)
  if (!decision.ok) return decision.refusal
  return decision.value.isVerified ? 'verified' : 'no'
}

for (const [story, heard, answer] of stories) {
  test(`${story}: ${answer}`, () => assert.equal(told(heard), answer))
}

test('only match or no match is told, never what is on file', () => {
  const decision = compare(maria, { birthOn, documentEnd: '999' }, 1)
  assert.ok(decision.ok)
  assert.deepEqual(decision.value, {
    isVerified: false,
    matches: { birthOn: true, documentEnd: false },
    triesLeft: 1,
  })
  assert.doesNotMatch(JSON.stringify(decision), /725|1985/)
})

test('after three tries nothing more is compared', () => {
  const heard = { birthOn, documentEnd: '725' }
  assert.ok(compare(maria, heard, triesMax - 1).ok)
  const late = compare(maria, heard, triesMax)
  assert.equal(!late.ok && late.refusal, 'too-many-tries')
})

test('what is not on file is neither asked nor counted', () => {
  const file = { ...maria, birthOn: null, postalCodes: [] }
  assert.deepEqual(askable(file), ['documentEnd', 'name'])
  assert.equal(told({ birthOn, documentEnd: '725' }, file), 'too-few-answers')
})

test('a company is asked for the end of its number, letters and all', () => {
  const file = { ...maria, name: 'Padaria Pão Quente Ltda', document: '12ABC34501DE35' }
  assert.equal(told({ documentEnd: 'e35', name: 'padaria pao quente ltda' }, file), 'verified')
})
