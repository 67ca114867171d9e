import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainLetters } from './latin.ts'

const stories = [
  ['São Miguél do Oeste', 'Sao Miguel do Oeste'],
  ['BRASÍLIA', 'BRASILIA'],
  ['Peña & Hijos Ñandú', 'Pena & Hijos Nandu'],
  ['Straße Łódź Øre', 'Strasse Lodz Ore'],
  ['  dois   espaços\te mais ', 'dois espacos e mais'],
  ['Loja “nº 1” – Centro', 'Loja "no 1" - Centro'],
  ['Café 東京 bar', 'Cafe bar'],
  ['ﬁnanças', 'financas'],
  ['🎉', ''],
] as const

for (const [written, plain] of stories) {
  test(`${JSON.stringify(written)} becomes ${JSON.stringify(plain)}`, () => {
    assert.equal(plainLetters(written), plain)
  })
}
