import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShown, type Law, noFilter, type Pack, packsAt, type Rule, replacedIn } from './chosen.ts'

const rule = (id: string, other: Partial<Rule> = {}): Rule => ({
  id,
  kind: 'contact_window',
  group: 'hours',
  basis: 'statute',
  sentence: 'Ligações: só seg a sex 08:00–18:00.',
  reason: 'Fora do horário permitido no Ceará.',
  about: '',
  channels: ['voice'],
  sectors: [],
  actorRoles: [],
  debtorKinds: [],
  from: null,
  to: null,
  isInForce: true,
  isUncertain: false,
  supersedes: [],
  week: null,
  citations: [
    {
      instrument: 'Lei CE 16.836/2019',
      provision: 'art. 2',
      source: null,
      note: null,
      verification: 'text',
      checkedOn: '2026-11-21',
    },
  ],
  effect: 'opens-later',
  buttons: ['call'],
  ...other,
})

const pack = (id: string, rules: readonly Rule[] = []): Pack => ({
  id,
  place: id.replace('own:', ''),
  isOwn: id.startsWith('own:'),
  level: 'state',
  title: id,
  version: '1',
  publishedOn: '2026-11-22',
  reviewBy: null,
  review: 'fresh',
  openQuestions: [],
  holidays: [],
  rules: [...rules],
})

const law: Law = {
  profile: 'conservative',
  version: 0,
  countries: ['BR'],
  packs: ['ALL', 'own:BR', 'BR', 'BR-CE', 'BR-SP', 'MX'].map((id) => pack(id)),
}

test('a state is ruled by its own pack, its country’s, the agency’s and what counts everywhere', () => {
  assert.deepEqual(
    packsAt(law, 'BR-CE').map(({ id }) => id),
    ['BR-CE', 'own:BR', 'BR', 'ALL'],
  )
  assert.deepEqual(
    packsAt(law, 'ALL').map(({ id }) => id),
    ['ALL'],
  )
})

test('what is replaced here names the rule that counts, if it counts today', () => {
  const state = pack('BR-CE', [rule('BR-CE-HOURS', { supersedes: ['BR-DEFAULT-WINDOW'] })])
  assert.equal(replacedIn([state]).get('BR-DEFAULT-WINDOW'), 'BR-CE-HOURS')
  const past = pack('BR-CE', [rule('X', { supersedes: ['BR-DEFAULT-WINDOW'], isInForce: false })])
  assert.equal(replacedIn([past]).size, 0)
})

for (const [story, filter, isFound] of [
  ['nothing typed', {}, true],
  ['a word of the reason, without its accent', { text: 'ceara' }, true],
  ['the law and its article', { text: '16.836 art. 2' }, true],
  ['words of which one is not there', { text: 'ceará sábado' }, false],
  ['its button', { button: 'call' }, true],
  ['another button', { button: 'email' }, false],
  ['another subject', { group: 'charges' }, false],
] as const) {
  test(`${story}: ${isFound ? 'is found' : 'is not'}`, () => {
    assert.equal(isShown(rule('BR-CE-HOURS'), { ...noFilter, ...filter }), isFound)
  })
}
