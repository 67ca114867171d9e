import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsTheSame } from './account.ts'

const bank = {
  apiUrl: 'https://pix.banco.example/v2',
  tokenUrl: 'https://pix.banco.example/token',
  pixKey: 'cobranca@loja.example',
}

test('secrets that are kept stay only while the account calls the addresses they were given for', () => {
  const changes: [string, object, boolean][] = [
    ['nothing', {}, true],
    ['the fine', { finePct: '1' }, true],
    ['the API', { apiUrl: 'https://elsewhere.example/v2' }, false],
    ['where the token comes from', { tokenUrl: 'https://elsewhere.example/token' }, false],
  ]
  for (const [story, change, isSame] of changes)
    assert.equal(callsTheSame('bcb-pix', bank, { ...bank, ...change }), isSame, story)
})

test('a provider with an address of its own is elsewhere once another is written', () => {
  const mine = { apiUrl: 'https://elsewhere.example/v3' }
  assert.equal(callsTheSame('asaas', {}, {}), true)
  assert.equal(callsTheSame('asaas', {}, mine), false)
  assert.equal(callsTheSame('asaas', mine, {}), false)
})

test('settings that cannot be read call nobody we know', () => {
  assert.equal(callsTheSame('bcb-pix', {}, bank), false)
})
