import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../../api/shapes.ts'
import { day } from '../../kit/dates.ts'
import { actEvents, acts, chargeItems, consequences } from '../compliance/duty.ts'
import {
  callerIds,
  channels,
  dialerMetrics,
  dialerWindows,
  eventKinds,
  holdReasons,
  provenances,
  purposes,
} from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { library } from './library.ts'
import { withOwn } from './own-pack.ts'
import { sayings, sentence } from './sentence.ts'
import { noTightening } from './tightening.ts'

const asked = { profile: 'conservative', locale: 'pt-BR', today: day('2026-11-24') } as const
const shelves = library(packs, asked)
const ruleNamed = (id: string, from = shelves) =>
  from.flatMap(({ rules }) => rules).find((rule) => rule.id === id)

for (const [id, pt, en] of [
  [
    'BR-CE-HOURS',
    'Ligações, mensagens de texto e de aplicativo e e-mails: só seg a sex 08:00–18:00, ' +
      'na hora do cliente. Nunca em feriado.',
    'Calls, text and app messages and e-mails: only Mon to Fri 08:00–18:00, ' +
      'the customer’s time. Never on a holiday.',
  ],
  [
    'ALL-POL-FREQ-DAY',
    'No máximo 3 tentativas (ligações) por dia, por pessoa.',
    'At most 3 attempts (calls) a day, for a person.',
  ],
  [
    'ALL-POL-FREQ-GAP',
    'Pelo menos 60 minutos entre uma tentativa e outra: ligações.',
    'At least 60 minutes from one attempt to the next: calls.',
  ],
  [
    'BR-DELIST-5BD',
    'É preciso retirar a negativação em até 5 dias úteis depois da confirmação do pagamento.',
    'One has to take a name off the bureau within 5 business days after the payment has cleared.',
  ],
  ['BR-CDC-52-1', 'Multa: no máximo 2%.', 'Fine: at most 2%.'],
] as const) {
  test(`${id} is said in plain words, made from its data`, () => {
    const rule = [...packs.values()]
      .flatMap((pack) => [...pack.rules, ...(pack.duties ?? [])])
      .find((one) => one.id === id)
    assert.ok(rule)
    const words = sentence(rule)
    assert.equal(words['pt-BR'], pt)
    assert.equal(words.en, en)
  })
}

test('other numbers make another sentence', () => {
  const rule = packs.get('ALL')?.rules.find(({ id }) => id === 'ALL-POL-FREQ-DAY')
  assert.ok(rule?.kind === 'frequency_cap')
  const words = sentence({ ...rule, max: 1, period: { rollingDays: 7 } })
  assert.equal(words['pt-BR'], 'No máximo 1 tentativa (ligações) em 7 dias seguidos, por pessoa.')
})

test('no sentence of any rule leaves a code without its word', () => {
  for (const locale of locales) {
    for (const { rules } of library(packs, { ...asked, locale })) {
      for (const { id, sentence: words, about } of rules) {
        assert.ok(words.length > 8, `${id} in ${locale}`)
        assert.doesNotMatch(
          `${words} ${about}`,
          /\b[a-z]+_[a-z]+|\b[a-z]+-[a-z]+-[a-z]+|undefined|C-[A-Z]/,
          `${id} in ${locale}`,
        )
      }
    }
  }
})

test('places come from the widest to the smallest', () => {
  const ids = shelves.map(({ id }) => id)
  assert.equal(ids[0], 'ALL')
  assert.ok(ids.indexOf('BR') < ids.indexOf('BR-SC'))
  assert.equal(ids.indexOf('BR-SC') + 1, ids.indexOf('BR-SC-4208450'))
  assert.equal(shelves.find(({ id }) => id === 'BR-SC-4208450')?.level, 'town')
})

test('law that is not certain counts only for the careful profile', () => {
  const statutory = library(packs, { ...asked, profile: 'statutory' })
  assert.equal(ruleNamed('BR-MG-HOURS')?.isInForce, true)
  assert.equal(ruleNamed('BR-MG-HOURS', statutory)?.isInForce, false)
  assert.equal(ruleNamed('BR-SP-HOURS', statutory)?.isInForce, true)
})

test('each rule says what it does to which buttons', () => {
  const told = (id: string) => {
    const rule = ruleNamed(id)
    return [rule?.effect, rule?.buttons]
  }
  assert.deepEqual(told('BR-SP-HOURS'), ['opens-later', ['call']])
  assert.deepEqual(told('ALL-POL-FREQ-WEEK'), ['waits', ['call', 'message', 'email']])
  assert.deepEqual(told('ALL-HOLD-DECEASED'), [
    'stops',
    ['call', 'message', 'email', 'letter', 'visit'],
  ])
  assert.deepEqual(told('BR-RGC-SUSP'), ['act-waits', ['act']])
  assert.deepEqual(told('DIALER-ABANDON-3'), ['dialer', ['dialer']])
})

test('an agency’s own rules stand beside the law and are never called law', () => {
  const own = withOwn(packs, {
    version: 2,
    tightenings: { ...noTightening, callsPerDayMax: 1, channelsOff: ['visit'] },
    decidedOn: '2026-11-20',
  })
  const shelf = library(own, asked).find(({ id }) => id === 'own:ALL')
  assert.equal(shelf?.isOwn, true)
  assert.equal(shelf?.title, 'todos os lugares')
  assert.deepEqual(
    shelf?.rules.map(({ basis, sentence: words }) => [basis, words]),
    [
      ['agency_policy', 'Visitas: não são feitos.'],
      ['agency_policy', 'No máximo 1 tentativa (ligações) por dia, por pessoa.'],
    ],
  )
})

test('whatever a pack may name has its word in every language', () => {
  for (const say of Object.values(sayings)) {
    for (const [codes, words] of [
      [holdReasons, say.hold],
      [eventKinds, say.event],
      [eventKinds, say.events],
      [eventKinds, say.when],
      [provenances, say.provenance],
      [callerIds, say.callerId],
      [channels, say.channel],
      [purposes, say.purpose],
      [acts, say.act],
      [actEvents, say.actEvent],
      [chargeItems, say.item],
      [dialerMetrics, say.metric],
      [dialerWindows, say.window],
      [consequences, say.consequence],
    ] as const) {
      const known: Readonly<Record<string, string>> = words
      assert.deepEqual(
        codes.filter((code) => !known[code]),
        [],
        say.locale,
      )
    }
  }
})
