import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sensitiveIn } from './sensitive.ts'

const found = (text: string) => sensitiveIn(text)?.kind ?? 'nothing'

const stories = [
  ['a mãe está com câncer e os remédios são caros', 'health'],
  ['tiene diabetes', 'health'],
  ['esta com DEPRESSÃO desde março', 'health'],
  ['é evangélica e paga o dízimo', 'belief'],
  ['foi mandado embora por ser sindicalizado', 'politics'],
  ['teve gasto com saúde', 'nothing'],
  ['o plano de saúde subiu', 'nothing'],
  ['a transferência não caiu', 'nothing'],
  ['o síndico não mandou o boleto', 'nothing'],
  ['avcb do prédio', 'nothing'],
  ['a deficiência do sinal', 'nothing'],
] as const

for (const [text, kind] of stories) test(`${text}: ${kind}`, () => assert.equal(found(text), kind))
