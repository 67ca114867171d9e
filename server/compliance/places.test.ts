import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { states } from '../../kit/places.ts'
import { callToMaria, livesIn, phone } from './example.ts'
import type { ContactFacts } from './facts.ts'
import { packs } from './packs.ts'
import { whereabouts, zonesAt } from './places.ts'

const now = moment('2026-11-24T10:00:00-03:00')
const seen = (facts: Partial<ContactFacts>) => {
  const { places, isComplete } = whereabouts(packs, { ...callToMaria, ...facts }, now)
  const all = places.map(({ jurisdiction, zone }) => `${jurisdiction} ${zone.split('/')[1]}`)
  return `${all.join(', ')}${isComplete ? '' : ' and somewhere unknown'}`
}
const number = (value: string) => ({ contactPoint: phone(value) })
const nowhere = { addresses: [] }

const stories = [
  ['an address and a number of one state', {}, 'BR-SP Sao_Paulo'],
  ['a number carried to another state', number('+5592987654321'), 'BR-SP Sao_Paulo, BR-AM Manaus'],
  ['a number alone', nowhere, 'BR-SP Sao_Paulo'],
  [
    'an area code of two states',
    { ...nowhere, ...number('+5561987654321') },
    'BR-DF Sao_Paulo, BR-GO Sao_Paulo',
  ],
  [
    'an area code of two states, with an address in one',
    { ...livesIn('BR-GO'), ...number('+5561987654321') },
    'BR-GO Sao_Paulo, BR-DF Sao_Paulo',
  ],
  [
    'the west of Amazonas keeps another time than Manaus',
    { ...nowhere, ...number('+5597987654321') },
    'BR-AM Manaus, BR-AM Eirunepe',
  ],
  [
    'a city tells which time of Amazonas',
    { ...livesIn('BR-AM-1304062'), ...number('+5597987654321') },
    'BR-AM-1304062 Eirunepe',
  ],
  [
    'a city and an area code that disagree on the time',
    { ...livesIn('BR-AM-1304062'), ...number('+5592987654321') },
    'BR-AM-1304062 Eirunepe, BR-AM Manaus',
  ],
  [
    'an address in Amazonas without a city keeps both its times',
    { ...livesIn('BR-AM') },
    'BR-AM Manaus, BR-AM Eirunepe, BR-SP Sao_Paulo',
  ],
  ['an address that names only Brazil adds nothing', livesIn('BR'), 'BR-SP Sao_Paulo'],
  ['a number from nowhere', number('+8612345678901'), 'BR-SP Sao_Paulo and somewhere unknown'],
  ['a number of another country', number('+34612345678'), 'BR-SP Sao_Paulo, ES Madrid'],
  [
    'an area code that does not exist',
    number('+5520987654321'),
    'BR-SP Sao_Paulo and somewhere unknown',
  ],
  ['no number and no address', { ...nowhere, ...number('') }, ' and somewhere unknown'],
  ['a state that does not exist', livesIn('BR-XX'), 'BR-SP Sao_Paulo and somewhere unknown'],
  ['a number of Mexico City', { ...livesIn('MX'), ...number('+525512345678') }, 'MX Mexico_City'],
  [
    'a state of Mexico on a clock of its own, and a number of the capital',
    { ...livesIn('MX-BCN'), ...number('+525512345678') },
    'MX-BCN Tijuana, MX Mexico_City',
  ],
  [
    'an e-mail says nothing of a place',
    { contactPoint: phone('maria@exemplo.br', { kind: 'email' }) },
    'BR-SP Sao_Paulo',
  ],
] as const

for (const [story, facts, answer] of stories) {
  test(`${story}: ${answer}`, () => assert.equal(seen(facts as Partial<ContactFacts>), answer))
}

const confirmed = (on: string, profile: ContactFacts['profile']) =>
  seen({
    profile,
    addresses: [{ jurisdiction: 'BR-SP', confirmedOn: day(on) }],
    ...number('+5592987654321'),
  })

test('by statute, an address confirmed within 12 months outweighs the area code', () => {
  assert.equal(confirmed('2025-11-24', 'statutory'), 'BR-SP Sao_Paulo')
  assert.equal(confirmed('2025-11-23', 'statutory'), 'BR-SP Sao_Paulo, BR-AM Manaus')
  assert.equal(confirmed('2026-11-23', 'conservative'), 'BR-SP Sao_Paulo, BR-AM Manaus')
})

test('every place says why it is there', () => {
  const contactPoint = phone('+5592987654321')
  const { places } = whereabouts(packs, { ...callToMaria, contactPoint }, now)
  assert.deepEqual(
    places.map(({ because }) => because),
    [['address'], ['area-code']],
  )
})

test('every state has a pack, and every pack of a state a clock', () => {
  const known = [...states.keys()].filter((code) => code.startsWith('BR-'))
  const ours = [...packs.keys()].filter((id) => /^BR-[A-Z]{2}$/.test(id))
  assert.deepEqual(ours.sort(), known.sort())
})

test('a place without a clock is not known', () => {
  assert.deepEqual(zonesAt(packs, 'BR'), [])
  assert.deepEqual(zonesAt(packs, 'ZZ-TOP'), [])
  assert.deepEqual(zonesAt(packs, 'BR-PE-2605459'), ['America/Noronha'])
})
