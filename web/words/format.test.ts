import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from './format.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const br = formats('pt-BR', 'America/Sao_Paulo')
const mx = formats('es', 'America/Mexico_City')
const en = formats('en', 'America/Sao_Paulo')

const stories: readonly [story: string, written: string, expected: string][] = [
  ['reais in Brazil', br.money(123456, 'BRL'), 'R$ 1.234,56'],
  ['cents are never dropped', br.money(100000, 'BRL'), 'R$ 1.000,00'],
  ['less than nothing', br.money(-50, 'BRL'), '-R$ 0,50'],
  ['pesos in Mexico', mx.money(123456, 'MXN'), '$1,234.56'],
  ['reais in English', en.money(123456, 'BRL'), 'R$1,234.56'],
  ['more than a number can hold with cents', br.money(999999999999999), '9.999.999.999.999,99'],
  ['a day in Brazil', br.day('2026-11-27'), '27/11/2026'],
  ['a day in English cannot be mistaken', en.day('2026-11-27'), '27 Nov 2026'],
  ['a day and its name', br.weekday('2026-11-27'), '27/11 (sexta)'],
  ['a Saturday has no “feira”', br.weekday('2026-11-28'), '28/11 (sábado)'],
  ['a moment in its zone', br.instant('2026-11-25T01:30:00Z'), '24/11/2026 22:30'],
  ['the same moment elsewhere', mx.instant('2026-11-25T01:30:00Z'), '24/11/2026 19:30'],
  ['midnight is zero', br.time('2026-11-25T03:00:00Z'), '00:00'],
  ['a percentage', br.percent('12.5'), '12,5%'],
  ['a percentage in Mexico', mx.percent('12.5'), '12.5%'],
]

for (const [story, written, expected] of stories) {
  test(`${story}: ${expected}`, () => assert.equal(plain(written), expected))
}
