import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returnFile, type Told } from '../../db/seed/return-file.ts'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { type CnabKind, dialects } from './dialects.ts'
import { isDoubtful } from './problem.ts'
import { readCnab } from './read.ts'

const madeOn = day('2026-11-23')

const paid: Told = {
  occurrence: '06',
  ourNumber: '00012345678',
  documentNumber: '42',
  companyUse: 'C01K8ZT4T0V0V0V0V0V0V0V0V',
  dueOn: day('2026-11-20'),
  valueCents: cents(12_345),
  paidCents: cents(12_400),
  netCents: cents(12_210),
  feeCents: cents(190),
  occurredOn: day('2026-11-20'),
  creditedOn: day('2026-11-23'),
  reasons: '0401',
}

const file = (bank: string, kind: CnabKind, titles: readonly Told[]) =>
  returnFile({ bank, kind, madeOn, sequence: 12, titles })

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const read = (text: string) => {
  const found = readCnab(latin(text))
  assert.ok(found.ok, found.ok ? '' : found.refusal)
  return found.value
}

const codes: Readonly<Record<string, string>> = { '104': '21' }

for (const { bank } of dialects) {
  test(`${bank}: a payment told in 240 positions is understood`, () => {
    const found = read(file(bank, 'cnab240', [{ ...paid, ourNumber: '12345678' }]))
    assert.deepEqual([found.kind, found.bank, found.sequence], ['cnab240', bank, 12])
    assert.deepEqual(found.warnings, [])
    const [title] = found.titles
    assert.deepEqual(
      [title?.meaning, title?.ourNumber, title?.documentNumber, title?.companyUse],
      ['paid', '12345678', '42', paid.companyUse],
    )
    assert.deepEqual(
      [title?.valueCents, title?.paidCents, title?.netCents, title?.feeCents],
      [12_345n, 12_400n, 12_210n, 190n],
    )
    assert.deepEqual([title?.dueOn, title?.occurredOn, title?.creditedOn].map(String), [
      '2026-11-20',
      '2026-11-20',
      '2026-11-23',
    ])
    assert.deepEqual(title?.reasons, ['04', '01'])
  })

  test(`${bank}: a payment told in 400 positions is understood`, () => {
    const occurrence = codes[bank] ?? '06'
    const found = read(file(bank, 'cnab400', [{ ...paid, occurrence, ourNumber: '12345678' }]))
    assert.deepEqual([found.kind, found.bank, found.warnings], ['cnab400', bank, []])
    const [title] = found.titles
    const companyUse = bank === '748' ? '' : paid.companyUse // Sicredi gives it no place.
    assert.deepEqual(
      [title?.meaning, title?.ourNumber, title?.documentNumber, title?.companyUse],
      ['paid', '12345678', '42', companyUse],
    )
    assert.deepEqual(
      [title?.valueCents, title?.paidCents, title?.netCents],
      [12_345n, 12_400n, null],
    )
    assert.deepEqual([title?.dueOn, title?.occurredOn, title?.creditedOn].map(String), [
      '2026-11-20',
      '2026-11-20',
      '2026-11-23',
    ])
  })
}

test('Caixa’s 06 in 400 positions is no payment, and its 21 is', () => {
  const found = read(file('104', 'cnab400', [paid, { ...paid, occurrence: '21' }]))
  assert.deepEqual(
    found.titles.map(({ meaning }) => meaning),
    ['other', 'paid'],
  )
})

test('Santander’s segment T read by everybody’s positions would fall due in the year 2016', () => {
  const [title] = read(file('033', 'cnab240', [{ ...paid, ourNumber: '0000000000414' }])).titles
  assert.equal(String(title?.dueOn), '2026-11-20')
})

const whole = file('341', 'cnab400', [paid, { ...paid, occurrence: '02', reasons: '' }])
const lots = file('104', 'cnab240', [paid, { ...paid, occurrence: '03' }])

const travels = [
  ['a byte-order mark in front', (text: string) => `\xef\xbb\xbf${text}`],
  ['the old end-of-file mark behind', (text: string) => `${text}\x1a`],
  ['only line feeds', (text: string) => text.replaceAll('\r\n', '\n')],
  ['blanks cut off', (text: string) => text.replace(/ +\r\n/g, '\r\n')],
  ['blanks added', (text: string) => text.replaceAll('\r\n', '   \r\n')],
  ['empty lines', (text: string) => `\r\n${text}\r\n\r\n`],
  ['a name in Latin-1', (text: string) => text.replace(/^(.{46}).{3}/m, '$1S\xc3O')],
] as const

for (const [story, change] of travels) {
  test(`the same file with ${story} says the same`, () => {
    for (const text of [whole, lots]) {
      const found = read(change(text))
      const moved = found.titles.map(({ line, ...title }) => title)
      assert.deepEqual(
        moved,
        read(text).titles.map(({ line, ...title }) => title),
      )
      assert.deepEqual(found.warnings, [])
    }
  })
}

test('days of zeros are no days', () => {
  const [title] = read(file('341', 'cnab400', [{ ...paid, dueOn: null, creditedOn: null }])).titles
  assert.deepEqual([title?.dueOn, title?.creditedOn], [null, null])
})

const line = (text: string, n: number, change: (record: string) => string) =>
  text
    .split('\r\n')
    .map((record, index) => (index === n - 1 ? change(record) : record))
    .join('\r\n')
const put = (at: number, value: string) => (record: string) =>
  record.slice(0, at - 1) + value + record.slice(at - 1 + value.length)
const without = (text: string, n: number) =>
  text
    .split('\r\n')
    .filter((_record, index) => index !== n - 1)
    .join('\r\n')

const wounds = [
  ['400: the trailer is missing', without(whole, 4), 'cut-short', 3, undefined],
  ['400: a record is missing', without(whole, 2), 'sequence-broken', 2, 395],
  ['400: the trailer counts more', line(whole, 4, put(395, '000009')), 'records-disagree', 4, 395],
  ['400: letters in an amount', line(whole, 2, put(254, '00000000O2400')), 'not-an-amount', 2, 254],
  ['400: the 31st of February', line(whole, 2, put(147, '310226')), 'not-a-day', 2, 147],
  ['240: the file trailer is missing', without(lots, 8), 'cut-short', 7, undefined],
  [
    '240: cut in the middle of a title',
    lots.split('\r\n').slice(0, 5).join('\r\n'),
    'cut-short',
    5,
    undefined,
  ],
  ['240: the lot counts more records', line(lots, 7, put(18, '000009')), 'records-disagree', 7, 18],
  ['240: the lot counts more titles', line(lots, 7, put(24, '000003')), 'titles-disagree', 7, 24],
  [
    '240: the lot’s value disagrees',
    line(lots, 7, put(30, '00000000000024691')),
    'total-disagrees',
    7,
    30,
  ],
  ['240: the file counts more lots', line(lots, 8, put(18, '000002')), 'records-disagree', 8, 18],
  ['240: a U without its T', without(lots, 3), 'segment-alone', 3, 14],
  ['240: a T without its U', without(lots, 4), 'segment-alone', 3, 14],
  ['something after the end', `${whole}${' '.repeat(10)}x`, 'after-the-end', 5, undefined],
] as const

for (const [story, text, code, at, from] of wounds) {
  test(`${story}: ${code}, line ${at}`, () => {
    const found = read(text).warnings.find(
      (warning) => warning.code === code && warning.line === at,
    )
    assert.ok(found, JSON.stringify(read(text).warnings))
    assert.equal(found.from, from)
    assert.ok(code === 'not-a-day' || isDoubtful(found))
  })
}

test('a bank that nobody described is read by FEBRABAN’s positions, and that is said', () => {
  const text = lots.replaceAll(/^104/gm, '999')
  const found = read(text)
  assert.deepEqual(
    found.warnings.map(({ code }) => code),
    ['unknown-bank'],
  )
  assert.equal(found.titles[0]?.meaning, 'paid')
  assert.ok(!found.warnings.some(isDoubtful))
})

const refused = [
  ['nothing', '', 'empty-file'],
  ['only blanks', '  \r\n\x1a', 'empty-file'],
  ['a table', 'nome;valor\r\nFulano;1,00', 'not-cnab'],
  ['a line too long', line(whole, 2, (record) => `${record}x`), 'line-too-long'],
] as const

for (const [story, text, refusal] of refused) {
  test(`${story}: ${refusal}`, () => {
    const found = readCnab(latin(text))
    assert.equal(found.ok ? 'read' : found.refusal, refusal)
  })
}
