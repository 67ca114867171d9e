import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { locales } from '../../api/shapes.ts'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import type { Block } from '../platform/blocks.ts'
import { clearance, type StandingItem } from './clearance.ts'
import { type Frame, named } from './parties.ts'
import { receipt } from './receipt.ts'
import { statementDocument } from './statement.ts'
import { term } from './term.ts'
import { yearly } from './yearly.ts'

const frame: Frame = {
  creditor: {
    name: 'Vale Fibra Internet',
    document: '11222333000181',
    address: 'Rua das Flores, 10, São José/SC, 88100-000',
    phone: '(48) 3000-0000',
    site: null,
  },
  agencyName: 'Boa Conversa',
  debtor: { name: 'Maria das Dores', documentKind: 'cpf', document: '39053344705' },
  locale: 'pt-BR',
  currency: 'BRL',
  zone: 'America/Sao_Paulo',
}

const invoice = (given: Partial<StandingItem> = {}): StandingItem => ({
  id: '1',
  contract: 'C-1',
  product: 'Internet 300 mega',
  invoice: '10/2025',
  dueOn: day('2025-10-10'),
  originalCents: cents(10000),
  owedCents: cents(0),
  state: 'settled',
  ...given,
})

/** Everything a document says, a line a piece. */
function written(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ name, value }) => `${name}: ${value}`)
      if (block.kind === 'table') {
        const rows = [...block.rows, ...(block.total ? [block.total] : [])]
        return [block.caption, ...rows.map((row) => row.join(' | '))]
      }
      if (block.kind === 'list') return block.items
      return 'text' in block ? [block.text] : []
    })
    .join('\n')
}

const accepted = {
  channel: 'voice_manual',
  byWhom: 'debtor',
  heardBy: 'Ana',
  acceptedAt: moment('2026-11-24T13:00:00Z'),
  acceptedText: 'Acordo com Vale Fibra Internet: a pendência de R$ 102,85 fica por R$ 90,00.',
  textHash: 'a'.repeat(64),
  policyVersion: 2,
  termsVersion: 1,
} as const

const agreed = {
  code: '261124-0001',
  items: [{ contract: 'C-1', instalment: '1', dueOn: day('2026-10-10'), cents: cents(10285) }],
  owed: { principal: cents(10000), fine: cents(200), interest: cents(85), fees: cents(0) },
  discountCents: cents(1285),
  totalCents: cents(9000),
  instalments: [
    { n: 1, dueOn: day('2026-11-24'), amountCents: cents(4500) },
    { n: 2, dueOn: day('2026-12-24'), amountCents: cents(4500) },
  ],
  pixPayee: 'Vale Fibra Internet',
  graceDays: 5,
  acceptances: [accepted],
}

test('the term says who, what, how much, when, what if not, and who said yes to which words', () => {
  const text = written(term(frame, agreed))
  for (const line of [
    'Credor: Vale Fibra Internet\nCNPJ 11.222.333/0001-81',
    'Endereço do credor: Rua das Flores, 10, São José/SC, 88100-000',
    'Cliente: Maria das Dores\nCPF •••.533.447-••',
    'C-1 | 1 | 10/10/2026 | R$ 102,85',
    'Multa: R$ 2,00',
    'Desconto: R$ 12,85',
    'Total do acordo: R$ 90,00',
    '2 | 24/12/2026 | R$ 45,00',
    'Há 5 dias de tolerância',
    'Canal: Ligação telefônica',
    'Quando: 24/11/2026, 10:00 (UTC-03:00)',
    'Quem aceitou: O próprio cliente',
    'Regras em vigor: Propostas: versão 2. Encargos: versão 1.',
    accepted.acceptedText,
    `(SHA-256): ${'a'.repeat(64)}`,
  ])
    assert.ok(text.includes(line), line)
  assert.doesNotMatch(text, /Juros do parcelamento/)
})

test('what a plan costs beyond the debt is named', () => {
  const dearer = { ...agreed, discountCents: cents(0), totalCents: cents(10785) }
  assert.match(written(term(frame, dearer)), /Juros do parcelamento: R\$ 5,00/)
})

test('no document of collection without the creditor’s name, address and CPF or CNPJ', () => {
  const { creditor } = frame
  assert.ok(named(creditor).ok)
  for (const [field, value] of [
    ['document', null],
    ['address', null],
    ['address', '  '],
  ] as const) {
    const answer = named({ ...creditor, [field]: value })
    assert.ok(!answer.ok)
    assert.deepEqual(answer.facts, { creditor: creditor.name, field })
  }
})

test('a receipt says where every centavo went', () => {
  const paid = {
    amountCents: cents(10000),
    paidOn: day('2026-11-24'),
    means: 'pix',
    reference: 'E123',
    agreementCode: '261124-0001',
    toDebtsCents: cents(500),
    parts: [{ n: 1, cents: cents(4500) }],
  }
  const text = written(receipt(frame, paid))
  assert.match(text, /Recebemos de Maria das Dores, em 24\/11\/2026, o valor de R\$ 100,00/)
  assert.match(text, /Acordo 261124-0001, parcela 1 \| R\$ 45,00/)
  assert.match(text, /Pendências fora de acordo \| R\$ 5,00/)
  assert.match(text, /Sobrou, e fica à sua disposição \| R\$ 50,00/)
})

const pays = [{ paidOn: day('2026-11-24'), means: 'pix', cents: cents(10285) }]

test('a clearance letter names the debts, the payments, and the whole document', () => {
  const letter = clearance(frame, { items: [invoice()], payments: pays })
  assert.ok(letter.ok)
  const text = written(letter.value)
  assert.match(text, /em 24\/11\/2026, elas estão quitadas. Nada mais é devido por elas/)
  assert.match(text, /CPF 390\.533\.447-05/)
  assert.match(text, /C-1 · Internet 300 mega \| 10\/2025 \| 10\/10\/2025 \| R\$ 100,00/)
  assert.match(text, /Total pago \| {2}\| R\$ 102,85/)
})

for (const [story, items, refusal] of [
  ['one centavo is owed', [invoice({ state: 'open', owedCents: cents(1) })], 'not-settled'],
  ['a settled debt owes again', [invoice({ owedCents: cents(1) })], 'not-settled'],
  ['one of two is open', [invoice(), invoice({ state: 'open' })], 'not-settled'],
  ['the creditor took all back', [invoice({ state: 'withdrawn' })], 'nothing-was-settled'],
  ['there is no debt', [], 'nothing-was-settled'],
] as const) {
  test(`no clearance letter when ${story}: ${refusal}`, () => {
    const letter = clearance(frame, { items, payments: pays })
    assert.ok(!letter.ok)
    assert.equal(letter.refusal, refusal)
  })
}

test('no clearance letter for what was forgiven without a payment', () => {
  const letter = clearance(frame, { items: [invoice()], payments: [] })
  assert.equal(letter.ok, false)
})

const states = fc.constantFrom('open' as const, 'settled' as const, 'withdrawn' as const)
const anyItem = fc
  .record({
    state: states,
    owed: fc.oneof(fc.constant(0), fc.nat(100)),
    year: fc.integer({ min: 2020, max: 2026 }),
  })
  .map(({ state, owed, year }) =>
    invoice({ state, owedCents: cents(owed), dueOn: day(`${year}-05-10`) }),
  )

test('a clearance letter is never issued while a centavo is owed', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 6 }), (items) => {
      const letter = clearance(frame, { items, payments: pays })
      const owes = items.some(
        ({ state, owedCents }) => state === 'open' || (state === 'settled' && owedCents > 0n),
      )
      if (owes) assert.ok(!letter.ok)
      else
        assert.equal(
          letter.ok,
          items.some(({ state }) => state === 'settled'),
        )
    }),
  )
})

const lastYear = { year: 2025, today: day('2026-05-10'), isService: true, items: [invoice()] }

test('the yearly statement of a service, once all of the year is paid, replaces the receipts', () => {
  const said = yearly(frame, lastYear)
  assert.ok(said.ok)
  const text = written(said.value)
  assert.match(text, /Lei nº 12\.007\/2009/)
  assert.match(text, /Meses com fatura neste ano: 10\/2025/)
  assert.match(text, /substitui.*2025 e dos anos anteriores/)
})

for (const [story, given, refusal] of [
  ['of a shop', { isService: false }, 'not-a-service'],
  ['of a year that still runs', { year: 2026 }, 'year-not-over'],
  ['of a year without invoices', { year: 2024 }, 'nothing-that-year'],
  [
    'while a centavo of the year is owed',
    { items: [invoice(), invoice({ state: 'open', owedCents: cents(1) })] },
    'year-not-settled',
  ],
] as const) {
  test(`no yearly statement ${story}: ${refusal}`, () => {
    const said = yearly(frame, { ...lastYear, ...given })
    assert.ok(!said.ok)
    assert.equal(said.refusal, refusal)
  })
}

test('what is open of earlier years is said, and then those years are not', () => {
  const earlier = invoice({ dueOn: day('2024-03-10'), state: 'open', owedCents: cents(5) })
  const said = yearly(frame, { ...lastYear, items: [invoice(), earlier] })
  assert.ok(said.ok)
  const text = written(said.value)
  assert.doesNotMatch(text, /e dos anos anteriores/)
  assert.match(text, /Em aberto, de anos anteriores\n.*10\/03\/2024/s)
})

test('a memory of calculation shows each rule, its rate, its base and its law', () => {
  const plainLine = { sourceId: null, index: null, months: [], stretches: [], cap: null }
  const component = {
    ...plainLine,
    source: '2026-10-10',
    baseCents: null,
    ratePct: null,
    days: null,
  }
  const stretch = { from: '2026-10-10', to: '2026-11-24', ratePct: '1', month: null }
  const text = written(
    statementDocument(frame, {
      asOf: day('2026-11-24'),
      items: [
        {
          contract: 'C-1',
          invoice: '10/2026',
          instalment: '1',
          dueOn: '2026-10-10',
          daysLate: 45,
          totalCents: 10350,
          components: [
            { ...component, component: 'principal', cents: 10000, rule: 'ledger-opening' },
            {
              ...{ ...component, component: 'fine', cents: 200, rule: 'late-fine', source: 'CDC' },
              ...{ baseCents: 10000, ratePct: '2', days: null },
            },
            {
              ...{
                ...component,
                component: 'interest',
                cents: 150,
                rule: 'late-interest',
                source: 'CC',
              },
              ...{ baseCents: 10000, ratePct: '1', days: 45 },
              stretches: [
                { ...stretch, days: 40, baseCents: 10000 },
                { ...stretch, days: 5, baseCents: 4000 },
              ],
            },
          ],
        },
      ],
    }),
  )
  assert.match(text, /Contrato C-1, 10\/2026, com vencimento em 10\/10\/2026\n45 dias de atraso/)
  assert.match(text, /Valor da fatura \| Valor original, 10\/10\/2026 \| R\$ 100,00/)
  assert.match(text, /Multa \| Multa, uma vez. 2% sobre R\$ 100,00. CDC, art. 52.* \| R\$ 2,00/)
  assert.match(text, /1% sobre R\$ 100,00 por 40 dias; 1% sobre R\$ 40,00 por 5 dias/)
  assert.match(text, /Total em aberto no dia 24\/11\/2026: R\$ 103,50/)
})

// Words that accuse or threaten, in any of the languages.
const harsh = /inadimpl|caloteir|devedor|moros|deudor|serasa|imediat|judicial|!!/i

test('documents are whole in every language, and accuse nobody', () => {
  for (const locale of locales) {
    const here = { ...frame, locale }
    const letter = clearance(here, { items: [invoice()], payments: pays })
    const said = yearly(here, lastYear)
    assert.ok(letter.ok && said.ok)
    for (const blocks of [term(here, agreed), letter.value, said.value]) {
      const text = written(blocks)
      assert.doesNotMatch(text, /undefined|null|NaN|\{|\}/)
      assert.doesNotMatch(text, harsh)
      assert.equal(blocks.filter(({ kind }) => kind === 'title').length, 1)
    }
  }
})
