import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sensitiveWord } from './sensitive.ts'

const found = [
  ['Disse que está DOENTE', 'doente'],
  ['a mãe está internada', 'internada'],
  ['é evangélico', 'evangelico'],
  ['está embarazada', 'embarazada'],
  ['tem depressão', 'depressao'],
  ['sindicalizado', 'sindicalizado'],
  ['lost it to an illness', 'illness'],
] as const

for (const [text, word] of found) {
  test(`“${text}” is not kept: ${word}`, () => assert.equal(sensitiveWord(text), word))
}

const fine = [
  '',
  'Pediu para pagar depois do dia 10',
  'Número inválido',
  'transferência internacional',
  'saludos, paga el viernes',
  'a gravidade da situação',
  'pretende pagar',
  'trabalha na drogaria',
  'Perdió el empleo en octubre',
]

for (const text of fine) {
  test(`“${text}” may be written`, () => assert.equal(sensitiveWord(text), null))
}
