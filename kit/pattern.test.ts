import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from './pattern.ts'

const groups = { mine: ['meu', 'minha'] }
const found = (pattern: string, text: string) => text.match(compile(pattern, groups))?.[0]

const stories: readonly [pattern: string, text: string, found: string | undefined][] = [
  ['perdi {mine} emprego', 'eu perdi meu emprego', 'perdi meu emprego'],
  ['perdi {mine}? emprego', 'eu perdi emprego', 'perdi emprego'],
  ['nao pago isso?', 'eu nao pago', 'nao pago'],
  ['nao pago isso?', 'nao pago isso hoje', 'nao pago isso'],
  ['nao pago isso? hoje?', 'nao pago hoje', 'nao pago hoje'],
  ['nao pago isso?', 'nao pagou', undefined],
  ['dei baixa ..', 'dei baixa', 'dei baixa'],
  ['dei baixa ..', 'dei baixa na linha ontem . outra', 'dei baixa na linha ontem'],
  ['perdi .. emprego', 'perdi o meu bom emprego', 'perdi o meu bom emprego'],
  ['perdi .. emprego', 'perdi . o emprego', undefined],
  ['re_clamei', 're clamei', 're clamei'],
]

for (const [pattern, text, answer] of stories) {
  test(`"${pattern}" in "${text}": ${answer ?? 'nothing'}`, () => {
    assert.equal(found(pattern, text), answer)
  })
}
