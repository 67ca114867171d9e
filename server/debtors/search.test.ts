import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { listDebtors } from './store.ts'

const held = await openTestWorld()
const agency = await held.newAgency()
const fibra = await newPortfolio(held, agency)
const loja = await newPortfolio(held, agency, 'Loja Sol')
const names = ['JOÃO BATISTA', 'Joana Lima', 'Ágata Reis', 'ANTÔNIO SÁ', 'Zulmira Sá', 'joão alves']
for (const [index, name] of names.entries()) {
  const portfolio = index % 2 === 0 ? fibra : loja
  const phone = `+55119876500${10 + index}`
  await newDebtor(held, agency, portfolio, { name, phone })
}

type Asked = { readonly portfolioId?: string; readonly after?: string; readonly limit?: number }

const find = (text: string, { limit = 50, ...asked }: Asked = {}) =>
  held.world.transaction(agency.person('agent'), (tx) => {
    const bare = text.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
    return listDebtors(tx, { text, bare, limit, ...asked })
  })
const namesOf = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name)

test('people come in the order of the alphabet, whatever the accents and the capitals', async () => {
  assert.deepEqual(namesOf(await find('')), [
    'Ágata Reis',
    'ANTÔNIO SÁ',
    'Joana Lima',
    'joão alves',
    'JOÃO BATISTA',
    'Zulmira Sá',
  ])
})

for (const [typed, found] of [
  ['joao', ['joão alves', 'JOÃO BATISTA']],
  ['João b', ['JOÃO BATISTA']],
  ['ÁG', ['Ágata Reis']],
  ['lima', []],
  ['%', []],
  ['(11) 98765-0014', ['Zulmira Sá']],
] as const) {
  test(`who types ${typed} finds ${found.join(' and ') || 'nobody'}`, async () => {
    assert.deepEqual(namesOf(await find(typed)), found)
  })
}

test('a page ends where the next one begins, also within a search and a portfolio', async () => {
  for (const [typed, asked] of [
    ['', {}],
    ['jo', {}],
    ['', { portfolioId: loja.portfolioId }],
    ['jo', { portfolioId: fibra.portfolioId }],
  ] as const) {
    const all = namesOf(await find(typed, asked))
    const paged: string[] = []
    let page = await find(typed, { ...asked, limit: 1 })
    while (page[0]) {
      paged.push(page[0].name)
      page = await find(typed, { ...asked, limit: 1, after: page[0].id })
    }
    assert.deepEqual(paged, all)
    assert.ok(all.length > 0)
  }
})
