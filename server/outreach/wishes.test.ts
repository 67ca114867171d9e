import assert from 'node:assert/strict'
import { test } from 'node:test'
import { purposeThrough, type WishRow, wishes, withdrawn } from './wishes.ts'

const at = '2026-11-24T10:00:00Z'
const nothing: WishRow = { consents: null, creditorIds: null, callerId: null, listings: null }

test('where nothing is recorded nothing is said, and the packs know what silence means', () => {
  assert.deepEqual(wishes(nothing), { listings: [] })
})

test('what is authorised is said channel by channel; what was taken back is closed', () => {
  const row: WishRow = {
    ...nothing,
    consents: [
      ['whatsapp', null, true, at],
      ['voice', null, true, at],
      ['sms', null, false, at],
    ],
  }
  assert.deepEqual(wishes(row).authorisedChannels, ['whatsapp', 'voice_manual'])
  assert.deepEqual(
    withdrawn(row).map(({ channel }) => channel),
    ['sms'],
  )
})

test('taking back the only channel leaves a list that is empty, not one that is unknown', () => {
  const row: WishRow = { ...nothing, consents: [['email', null, false, at]] }
  assert.deepEqual(wishes(row).authorisedChannels, [])
})

test('leave for a creditor counts once every creditor with something open has it', () => {
  const row = (...given: [string, boolean][]): WishRow => ({
    ...nothing,
    creditorIds: ['a', 'b'],
    consents: given.map(([id, isGiven]) => ['creditor', id, isGiven, at]),
  })
  assert.equal(wishes(row(['a', true])).isAuthorised, undefined)
  assert.equal(wishes(row(['a', true], ['b', false])).isAuthorised, undefined)
  assert.equal(wishes(row(['a', true], ['b', true])).isAuthorised, true)
  assert.equal(wishes({ ...row(['a', true]), creditorIds: [] }).isAuthorised, undefined)
  assert.equal(wishes(row(['a', true])).authorisedChannels, undefined)
})

const fromBureau = { provenance: 'bureau_enriched', rightParty: 'unverified' } as const

test('through a number that nobody gave, a call asks who answers; a message stays what it is', () => {
  const call: Parameters<typeof purposeThrough>[0] = {
    channel: 'voice_manual',
    purpose: 'collection',
  }
  assert.equal(purposeThrough(call, fromBureau).purpose, 'identity_check')
  assert.deepEqual(purposeThrough(call, fromBureau).content, { mentionsDebt: false })
  const sms = { channel: 'sms', purpose: 'collection' } as const
  assert.equal(purposeThrough(sms, fromBureau).purpose, 'collection')
  const known = { ...fromBureau, rightParty: 'confirmed' } as const
  assert.equal(purposeThrough(call, known).purpose, 'collection')
  const reply = { channel: 'voice_manual', purpose: 'inbound_reply' } as const
  assert.equal(purposeThrough(reply, fromBureau).purpose, 'inbound_reply')
})
