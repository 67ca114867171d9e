import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOf, draftOf } from './account-draft.ts'

const typed = {
  ...draftOf(undefined, 'loja@exemplo.com.br'),
  apiUrl: ' https://pix.exemplo.com/v2 ',
  tokenUrl: 'https://pix.exemplo.com/token',
  secrets: { clientId: ' loja ', clientSecret: '', accessToken: 'de outro tipo' },
}

test('only the fields of the chosen kind are sent, and only secrets that were typed', () => {
  assert.deepEqual(askOf(typed), {
    settings: {
      apiUrl: 'https://pix.exemplo.com/v2',
      tokenUrl: 'https://pix.exemplo.com/token',
      pixKey: 'loja@exemplo.com.br',
      form: 'cobv',
      finePct: '2',
      interestPctMonth: '1',
      payUntilDays: 30,
    },
    secrets: { clientId: 'loja' },
    isDefault: true,
  })
})

test('the pretended bank has a mood and no address', () => {
  const { settings, secrets } = askOf({ ...typed, kind: 'fake', mood: 'slow', payUntilDays: null })
  assert.deepEqual(settings, { mood: 'slow', finePct: '2', interestPctMonth: '1' })
  assert.deepEqual(secrets, {})
})
