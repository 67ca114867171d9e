import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import {
  chosenByPeople,
  type Node,
  outcomeIn,
  restored,
  shippedNodes,
  shippedTree,
  treeOf,
} from './outcome-tree.ts'
import { suggestion } from './suggestion.ts'
import { treeDifferences } from './tree-differences.ts'
import { legalCodes, lintTree } from './tree-lint.ts'

const nodeOf = (code: string): Node => {
  const found = shippedNodes.find((node) => node.code === code)
  assert.ok(found)
  return found
}
const changed = (code: string, change: Partial<Node>): Node[] =>
  shippedNodes.map((node) => (node.code === code ? { ...node, ...change } : node))
const own = (code: string, base: string, change: Partial<Node> = {}): Node => ({
  ...nodeOf(base),
  code,
  label: { 'pt-BR': `Nosso ${code}`, es: `Nuestro ${code}`, en: `Our ${code}` },
  ...change,
})
const found = (nodes: readonly Node[], past: [string, string][] = []) =>
  lintTree(nodes, new Map(past)).map(({ code, problem }) => `${code} ${problem}`)

test('the tree as it is shipped may be published', () => assert.deepEqual(found(shippedNodes), []))

const date: Node['asks'][number] = {
  name: 'reason',
  kind: 'text',
  choices: [],
  isRequired: true,
}
const stories: readonly [story: string, nodes: readonly Node[], problem: string | null][] = [
  ['another name', changed('NAT', { label: { 'pt-BR': 'Chamou', es: 'Sonó', en: 'Rang' } }), null],
  [
    'no name in Spanish',
    changed('NAT', { label: { ...nodeOf('NAT').label, es: ' ' } }),
    'NAT label-missing',
  ],
  [
    'the name of another, accents aside',
    changed('NAT', { label: { 'pt-BR': 'caixa postál', es: 'x', en: 'y' } }),
    'CXP label-repeated',
  ],
  ['an own code', [...shippedNodes, own('FERIAS', 'NMOM')], null],
  [
    'an own code twice',
    [
      ...shippedNodes,
      own('AB', 'NMOM'),
      own('AB', 'NMOM', { label: { 'pt-BR': 'b', es: 'b', en: 'b' } }),
    ],
    'AB code-repeated',
  ],
  ['a code in small letters', [...shippedNodes, own('ab', 'NMOM')], 'ab code-shape'],
  ['a code of one letter', [...shippedNodes, own('A', 'NMOM')], 'A code-shape'],
  ['a machine’s code', [...shippedNodes, own('S-X', 'NMOM')], 'S-X code-shape'],
  [
    'a code that behaves as a machine’s',
    [...shippedNodes, { ...own('AB', 'NMOM'), base: 'S-TPA' }],
    'AB unknown-base',
  ],
  [
    'a code that behaves as nothing',
    [...shippedNodes, { ...own('AB', 'NMOM'), base: 'QQQ' }],
    'AB unknown-base',
  ],
  ['a shipped code with another meaning', changed('NAT', { base: 'OCU' }), 'NAT code-reused'],
  [
    'a shipped code taken away',
    shippedNodes.filter(({ code }) => code !== 'TEC'),
    'TEC code-missing',
  ],
  ['a shipped code hidden', changed('TEC', { isHidden: true }), null],
  ['nothing left for a busy line', changed('OCU', { isHidden: true }), 'OCU situation-missing'],
  [
    'an own one in place of a busy line',
    [...changed('OCU', { isHidden: true }), own('LINHA', 'OCU')],
    null,
  ],
  [
    'the right party, and nobody answered',
    changed('DESL', { answered: false }),
    'DESL right-party-unanswered',
  ],
  [
    'productive without the right party',
    changed('TRC', { productive: true }),
    'TRC productive-without-right-party',
  ],
  ['claimed payments as productive', changed('ALEG', { productive: true }), null],
  [
    'a promise without the right party',
    changed('REC', { promise: true }),
    'REC promise-without-right-party',
  ],
  [
    'a promise that is not productive',
    changed('PROM', { productive: false }),
    'PROM promise-without-productive',
  ],
  [
    'an agreement that is no promise',
    changed('ACV', { promise: false }),
    'ACV deal-without-promise',
  ],
  ['an answer among no contact', changed('DESL', { group: 'no-contact' }), 'DESL group-of-others'],
  [
    'the right party among third parties',
    changed('DESL', { group: 'third-party' }),
    'DESL group-of-others',
  ],
  [
    'a pause of no days',
    changed('ALEG', { hold: { reason: 'payment-claimed', days: 0 } }),
    'ALEG hold-without-days',
  ],
  ['a pause of ten days', changed('ALEG', { hold: { reason: 'payment-claimed', days: 10 } }), null],
  [
    'a pause of eleven',
    changed('ALEG', { hold: { reason: 'payment-claimed', days: 11 } }),
    'ALEG hold-too-long',
  ],
  ['a pause taken away', changed('ALEG', { hold: null }), 'ALEG hold-without-days'],
  [
    'a pause until somebody lifts it',
    changed('TEC', { hold: { reason: 'technical', days: null } }),
    'TEC hold-until-lifted',
  ],
  ['a question twice', changed('DISC', { asks: [date, date] }), 'DISC ask-repeated'],
  [
    'one choice',
    changed('DISC', { asks: [{ ...date, kind: 'choice', choices: ['x'] }] }),
    'DISC ask-without-choices',
  ],
  [
    'a reason that need not be told',
    changed('DISC', { asks: [{ ...date, isRequired: false }] }),
    null,
  ],
  [
    'a promise without its day',
    changed('PROM', { asks: nodeOf('PROM').asks.slice(1) }),
    'PROM ask-needed',
  ],
  ['a callback without its time', changed('AGEN', { asks: [] }), 'AGEN ask-needed'],
  [
    'an amount where nothing is promised',
    changed('DISC', { asks: [{ ...date, kind: 'cents' }] }),
    'DISC ask-needed',
  ],
  ['an opt-out that does not ask of what', changed('OPT', { asks: [] }), 'OPT ask-needed'],
  ['again in five minutes', changed('OCU', { next: { do: 'retry', minutes: 5 } }), null],
  ['again in four', changed('OCU', { next: { do: 'retry', minutes: 4 } }), 'OCU next-delay'],
  ['again in a week', changed('OCU', { next: { do: 'retry', minutes: 10_080 } }), null],
  [
    'a minute later than a week',
    changed('OCU', { next: { do: 'retry', minutes: 10_081 } }),
    'OCU next-delay',
  ],
  ['again in half a year', changed('RECU', { next: { do: 'retry-later', days: 180 } }), null],
  [
    'a day later than that',
    changed('RECU', { next: { do: 'retry-later', days: 181 } }),
    'RECU next-delay',
  ],
  [
    'a callback that was not asked for',
    changed('RECU', { next: { do: 'callback' } }),
    'RECU next-without-moment',
  ],
  ['following up on nothing', changed('RECU', { next: { do: 'follow-up' } }), 'RECU next-of-deals'],
  [
    'an agreement nobody follows up',
    changed('ACV', { next: { do: 'nothing' } }),
    'ACV next-of-deals',
  ],
  ['a number stopped by any code', changed('RECU', { phone: 'dnc' }), 'RECU phone-stopped'],
  ['a wrong number that stays good', changed('ERR', { phone: 'ok' }), 'ERR legal-changed'],
]
for (const [story, nodes, problem] of stories) {
  test(`${story}: ${problem ?? 'may be published'}`, () =>
    problem === null
      ? assert.deepEqual(found(nodes), [])
      : assert.ok(found(nodes).includes(problem), found(nodes).join()))
}

test('what stops contact by law keeps its stop, asks twice, and is never hidden', () => {
  const takes: Partial<Node>[] = [
    { hold: null },
    { phone: 'none' },
    { needsConfirmation: false },
    { next: { do: 'nothing' } },
    { isHidden: true },
  ]
  for (const code of legalCodes)
    for (const take of takes) {
      const before = nodeOf(code)
      const isSame = Object.entries(take).every(
        ([name, value]) => JSON.stringify(before[name as keyof Node]) === JSON.stringify(value),
      )
      const problems = lintTree(changed(code, take), new Map())
      assert.equal(problems.length > 0, !isSame, `${code} ${JSON.stringify(take)}`)
    }
})

test('an own code that behaves as a death keeps the stop of one', () => {
  const nodes = [...shippedNodes, own('OBITO', 'FALT', { hold: { reason: 'deceased', days: 30 } })]
  assert.ok(found(nodes).includes('OBITO legal-changed'))
})

test('a code of an earlier version is never taken away, nor given another meaning', () => {
  const past: [string, string][] = [['FERIAS', 'NMOM']]
  assert.deepEqual(found(shippedNodes, past), ['FERIAS code-missing'])
  assert.deepEqual(found([...shippedNodes, own('FERIAS', 'RECU')], past), ['FERIAS code-reused'])
  assert.deepEqual(found([...shippedNodes, own('FERIAS', 'NMOM', { isHidden: true })], past), [])
})

test('what is restored keeps every code that came since, hidden', () => {
  const current = [...shippedNodes, own('FERIAS', 'NMOM')]
  const back = restored(changed('TEC', { isHidden: true }), current)
  assert.equal(back.find(({ code }) => code === 'FERIAS')?.isHidden, true)
  assert.deepEqual(found(back, [['FERIAS', 'NMOM']]), [])
})

test('a stored tree never loses a code that was shipped since, nor a machine’s', () => {
  const tree = treeOf(1001, shippedNodes.slice(0, 3))
  assert.equal(tree.outcomes.length, shippedTree.outcomes.length)
  assert.equal(outcomeIn(tree, 'FALT')?.hold?.reason, 'deceased')
  assert.equal(outcomeIn(tree, 'S-TPA')?.group, 'system')
})

test('agents choose neither from what is hidden nor from what machines write', () => {
  const tree = treeOf(1001, changed('TEC', { isHidden: true }))
  const codes = chosenByPeople(tree).map(({ code }) => code)
  assert.ok(!codes.includes('TEC') && !codes.some((code) => code.startsWith('S-')))
})

test('a version is told by what it changes, moves one place at a time', () => {
  const moved = [
    ...changed('ALEG', { productive: true, hold: { reason: 'payment-claimed', days: 5 } }),
  ]
  const [first, second, ...rest] = moved
  assert.ok(first && second)
  const said = treeDifferences(shippedNodes, [second, first, ...rest, own('AB', 'RECU')])
  assert.deepEqual(
    said.map(({ code, field, from, to }) => [code, field, from, to].join(' ')),
    [
      'OCU place  ',
      'NAT place  ',
      'CXP place  ',
      'ALEG productive false true',
      'ALEG hold {"days":3,"reason":"payment-claimed"} {"days":5,"reason":"payment-claimed"}',
      'AB   RECU',
    ],
  )
  assert.deepEqual(treeDifferences(shippedNodes, shippedNodes), [])
})

const at = (clock: string) => moment(`2026-11-24T10:${clock}-03:00`)
const ends: readonly [
  story: string,
  parts: number | null,
  until: string | null,
  code: string | null,
][] = [
  ['an agreement paid at once', 1, '05:00', 'ACV'],
  ['an agreement in two parts', 2, '05:00', 'ACP'],
  ['three seconds and nothing heard', null, '00:03', 'MUD'],
  ['a thousandth more than three seconds', null, '00:03.001', null],
  ['a number that was never dialed', null, null, null],
]
for (const [story, agreedParts, until, code] of ends) {
  test(`${story} speaks for ${code ?? 'no outcome'}`, () => {
    const facts = { agreedParts, dialedAt: at('00:00'), hungUpAt: until && at(until) }
    assert.equal(
      suggestion({ ...facts, hungUpAt: facts.hungUpAt || null }, shippedTree)?.code ?? null,
      code,
    )
  })
}

test('an agency’s own code is proposed where the shipped one is hidden', () => {
  const tree = treeOf(1001, [...changed('MUD', { isHidden: true }), own('CAIU', 'MUD')])
  const facts = { agreedParts: null, dialedAt: at('00:00'), hungUpAt: at('00:01') }
  assert.equal(suggestion(facts, tree)?.code, 'CAIU')
})
