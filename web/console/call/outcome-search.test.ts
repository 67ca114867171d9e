import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findOutcomes, type Outcome, withRecent } from './outcome-search.ts'

const outcome = (code: string, group: Outcome['group'], label: string): Outcome => ({
  code,
  group,
  label: { 'pt-BR': label, es: label, en: label },
  answered: true,
  rightParty: true,
  productive: false,
  promise: false,
  isFinal: false,
  asks: [],
  needsConfirmation: false,
})
const outcomes = [
  outcome('NAT', 'no-contact', 'Não atende'),
  outcome('FALT', 'third-party', 'Informa falecimento'),
  outcome('2VIA', 'right-party', '2ª via enviada'),
  outcome('PROM', 'right-party', 'Promessa de pagamento'),
  outcome('SEMC', 'right-party', 'Sem condições agora'),
]

const stories: readonly [typed: string, codes: string][] = [
  ['nao', 'NAT'],
  ['NÃO AT', 'NAT'],
  ['prom', 'PROM'],
  ['2v', '2VIA'],
  ['condicoes', 'SEMC'],
  ['pagamento promessa', 'PROM'],
  ['lecimento', 'FALT'],
  ['zzz', ''],
]
for (const [typed, codes] of stories) {
  test(`“${typed}” finds ${codes || 'nothing'}`, () => {
    const found = findOutcomes(outcomes, typed, { locale: 'pt-BR' }).flatMap(
      (group) => group.outcomes,
    )
    assert.equal(found.map(({ code }) => code).join(' '), codes)
  })
}

test('with nothing typed those used last come first, then every group', () => {
  const groups = findOutcomes(outcomes, '', {
    locale: 'pt-BR',
    recent: ['PROM', 'gone', 'NAT'],
  })
  assert.deepEqual(
    groups.map(({ group }) => group),
    ['recent', 'right-party', 'no-contact', 'third-party'],
  )
  assert.deepEqual(
    groups[0]?.outcomes.map(({ code }) => code),
    ['PROM', 'NAT'],
  )
})

test('the group that the call most likely came to is the first of the groups', () => {
  const groups = findOutcomes(outcomes, '', { locale: 'pt-BR', likely: 'third-party' })
  assert.deepEqual(
    groups.map(({ group }) => group),
    ['third-party', 'right-party', 'no-contact'],
  )
})

test('the last five are remembered, each once, the newest first', () => {
  assert.deepEqual(withRecent(['A', 'B', 'C', 'D', 'E'], 'C'), ['C', 'A', 'B', 'D', 'E'])
  assert.deepEqual(withRecent(['A', 'B', 'C', 'D', 'E'], 'F'), ['F', 'A', 'B', 'C', 'D'])
})
