import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { readDay } from './days.ts'
import { stoodBefore } from './past-columns.ts'

const dayIn = (cell: string) => {
  const read = readDay(cell, true)
  return read ? day(read.day) : null
}
const told = (extras: Record<string, string>) =>
  stoodBefore(extras, dayIn).map(({ act, sinceOn }) => `${act} ${sinceOn ?? '?'}`)

const stories: [string, Record<string, string>, string[]][] = [
  [
    'listed, since a day',
    { Negativado: 'SIM', 'Data Negativação': '15/03/2026' },
    ['negativate 2026-03-15'],
  ],
  ['listed, and nobody says since when', { NEGATIVADO: 'S' }, ['negativate ?']],
  ['the column itself is the day', { 'Negativado em': '2026-03-15' }, ['negativate 2026-03-15']],
  ['not listed', { Negativado: 'Não', 'Data Negativação': '' }, []],
  ['it was, and is over', { Negativado: 'N', 'Data Negativação': '15/03/2026' }, []],
  ['the bureau names the column', { Serasa: 'X' }, ['negativate ?']],
  ['protested', { Protesto: 'Sim' }, ['protest ?']],
  ['cut off', { 'Dt Suspensão': '01/10/2026' }, ['suspend_service 2026-10-01']],
  ['working', { Bloqueio: 'Ativo' }, []],
  ['Mexico', { 'Reportado a buró': 'si' }, ['negativate ?']],
  ['taken off', { Negativado: 'Baixado' }, []],
  ['other columns', { Vendedor: 'Spencer', Corteza: 'x', Obs: 'negativou a proposta' }, []],
]

for (const [story, extras, answer] of stories) {
  test(`${story}: ${answer.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(told(extras), answer)
  })
}
