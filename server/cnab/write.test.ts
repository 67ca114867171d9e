import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents, percent } from '../../kit/money.ts'
import { dialects, outgoingKinds } from './dialects.ts'
import type { Account, Entry, EntryKind } from './outgoing.ts'
import { readCnab } from './read.ts'
import { writeOutgoing } from './write-outgoing.ts'

const account = (bank: string): Account => ({
  bank,
  ownerName: 'Fibra Serra Telecom Ltda',
  ownerDocument: '12ABC34501DE35',
  branch: '1234',
  branchDigit: '5',
  account: '56789',
  accountDigit: '0',
  wallet: '1',
  modality: '01',
  agreement: '123456',
  transmissionCode: '123400001234567',
  fine: percent('2'),
  interestMonth: percent('1'),
})

const entry: Entry = {
  kind: 'register',
  ourNumber: '12345678',
  documentNumber: '42',
  companyUse: 'C01K8ZT4T0V0V0V0V0V0V0V0V',
  dueOn: day('2026-12-10'),
  issuedOn: day('2026-11-22'),
  valueCents: cents(12_345),
  payer: {
    document: '52998224725',
    name: 'Conceição Imaginária de Tal',
    street: 'Rua Inventada, 1',
    district: 'Centro',
    postalCode: '01001000',
    city: 'São Paulo',
    state: 'SP',
  },
}

const sent = (bank: string, kind: 'cnab240' | 'cnab400', entries: readonly Entry[]) => {
  const made = writeOutgoing({
    account: account(bank),
    kind,
    sequence: 7,
    madeOn: day('2026-11-22'),
    madeAt: '101500',
    entries,
  })
  assert.ok(made.ok)
  return made.value
}

const read = (text: string) => {
  const file = readCnab(new TextEncoder().encode(text))
  assert.ok(file.ok, file.ok ? '' : file.refusal)
  return file.value
}

const kinds = dialects.flatMap(({ bank }) =>
  outgoingKinds(bank).map((kind) => [bank, kind] as const),
)

test('there is a way to send titles to each of the eight banks', () => {
  assert.equal(new Set(kinds.map(([bank]) => bank)).size, 8)
})

const anEntry = fc.record({
  kind: fc.constantFrom<EntryKind>('register', 'cancel', 'change-due'),
  number: fc.integer({ min: 1, max: 99_999_999 }),
  value: fc.integer({ min: 1, max: 999_999_999 }),
  days: fc.integer({ min: 0, max: 9000 }),
  name: fc.string({ unit: 'binary', maxLength: 60 }),
})

for (const [bank, kind] of kinds) {
  test(`what ${kind} says to ${bank} is read back equal, and adds up`, () => {
    fc.assert(
      fc.property(fc.array(anEntry, { minLength: 1, maxLength: 8 }), (wanted) => {
        const entries = wanted.map(({ kind: movement, number, value, days, name }) => ({
          ...entry,
          kind: movement,
          ourNumber: String(number),
          valueCents: cents(value),
          dueOn: day('2020-01-01').add({ days }),
          payer: { ...entry.payer, name },
        }))
        const text = sent(bank, kind, entries)
        const width = kind === 'cnab240' ? 240 : 400
        assert.ok(text.split('\r\n').every(({ length }) => length === width || length === 0))
        const file = read(text)
        assert.deepEqual([file.warnings, file.direction, file.bank], [[], 'outgoing', bank])
        const told = file.titles.map((title) => [
          title.occurrence,
          Number(title.ourNumber),
          title.companyUse,
          String(title.dueOn),
          title.valueCents,
        ])
        const asked = entries.map((one) => [
          { register: '01', cancel: '02', 'change-due': '06' }[one.kind],
          Number(one.ourNumber),
          one.companyUse,
          String(one.dueOn),
          one.valueCents,
        ])
        assert.deepEqual(told, asked)
      }),
      { numRuns: 40 },
    )
  })
}

test('in 240 positions a new title has P, Q and R, and the trailers count them', () => {
  const records = sent('104', 'cnab240', [entry, { ...entry, kind: 'cancel' }]).split('\r\n')
  assert.equal(
    records
      .map((record) => record[13])
      .slice(2, 7)
      .join(''),
    'PQRPQ',
  )
  assert.equal(records[7]?.slice(17, 46), `000007${'000002'}${'00000000000024690'}`)
  assert.equal(records[8]?.slice(17, 29), '000001000009')
  assert.equal(add(entry.valueCents, entry.valueCents), 24_690n)
})

test('FEBRABAN’s positions of a title are kept to the letter', () => {
  const [, , p = '', q = '', r = ''] = sent('748', 'cnab240', [entry]).split('\r\n')
  const at = (record: string, from: number, to: number) => record.slice(from - 1, to)
  assert.deepEqual(
    [at(p, 16, 17), at(p, 63, 77), at(p, 78, 85), at(p, 86, 100), at(p, 110, 117), at(p, 196, 220)],
    ['01', '42'.padEnd(15), '10122026', '000000000012345', '22112026', entry.companyUse],
  )
  assert.deepEqual(
    [at(p, 118, 118), at(p, 119, 126), at(p, 127, 141)],
    ['2', '11122026', '000000000000100'],
  )
  assert.deepEqual(
    [at(q, 18, 18), at(q, 19, 33), at(q, 34, 73).trim(), at(q, 129, 136), at(q, 137, 153)],
    ['1', '000052998224725', 'CONCEICAO IMAGINARIA DE TAL', '01001000', 'SAO PAULO      SP'],
  )
  assert.deepEqual(
    [at(r, 66, 66), at(r, 67, 74), at(r, 75, 89)],
    ['2', '11122026', '000000000000200'],
  )
})

test('Itaú tells the fine in a record of its own, and interest as centavos a day', () => {
  const [header = '', detail = '', fine = '', end = ''] = sent('341', 'cnab400', [entry]).split(
    '\r\n',
  )
  assert.match(header, /^01REMESSA01COBRANCA {7}1234005678900? {8}FIBRA SERRA TELECOM LTDA/)
  assert.equal(detail.slice(160, 173), '0000000000004') // 123,45 × 1% ÷ 30 = 4,1 centavos
  assert.equal(fine.slice(0, 23), '22111220260000000000200')
  assert.deepEqual([fine.slice(394), end.slice(394)], ['000003', '000004'])
})

test('without fine and interest nothing is charged for being late', () => {
  const made = writeOutgoing({
    account: { ...account('748'), fine: null, interestMonth: null },
    kind: 'cnab240',
    sequence: 1,
    madeOn: day('2026-11-22'),
    madeAt: '000000',
    entries: [entry],
  })
  const records = made.ok ? made.value.split('\r\n') : []
  assert.equal(
    records
      .map((record) => record[13])
      .slice(2, 5)
      .join(''),
    'PQ ',
  )
  assert.equal(records[2]?.slice(117, 141), `3${'0'.repeat(23)}`)
})

test('nothing to send, and a layout that the bank is not written in, are said', () => {
  const base = { account: account('341'), sequence: 1, madeOn: day('2026-11-22'), madeAt: '000000' }
  const nothing = writeOutgoing({ ...base, kind: 'cnab400', entries: [] })
  assert.equal(nothing.ok ? '' : nothing.refusal, 'nothing-to-send')
  const layout = writeOutgoing({ ...base, kind: 'cnab240', entries: [entry] })
  assert.equal(layout.ok ? '' : layout.refusal, 'layout-not-written')
})
