import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { published } from '../../test/published-boletos.ts'
import { type BankBoleto, type CollectionSlip, decodeBoleto } from './decode.ts'
import { encodeBoleto } from './encode.ts'

const read = (code: string, reference: string | null = null) => {
  const answer = decodeBoleto(code, reference === null ? null : day(reference))
  assert.ok(answer.ok, answer.ok ? '' : `${answer.refusal} of ${code}`)
  return answer.value
}

const refusalOf = (code: string): string => {
  const answer = decodeBoleto(code, null)
  return answer.ok ? 'read' : answer.refusal
}

test('every published boleto is read from its barcode, its line, and the line as printed', () => {
  for (const { id, bank, input, expected } of published.vectors) {
    for (const code of [input.barcode, expected.linhaDigitavel, expected.formatted]) {
      const found = read(code, expected.due) as BankBoleto
      assert.deepEqual(
        { ...found, dueOn: expected.due && String(found.dueOn) },
        {
          kind: 'bank',
          barcode: input.barcode,
          digitableLine: expected.linhaDigitavel,
          formatted: expected.formatted,
          bank,
          valueCents: cents(expected.valueCents),
          dueFactor: expected.fator,
          dueOn: expected.due,
          freeField: expected.campoLivre,
        },
        id,
      )
    }
  }
})

test('each candidate day is the one that is read near to it', () => {
  for (const { id, input, expected } of published.vectors)
    for (const candidate of expected.dueCandidates)
      assert.equal(String((read(input.barcode, candidate) as BankBoleto).dueOn), candidate, id)
})

test('without a day of reference nobody says when a boleto falls due', () => {
  const [one] = published.vectors
  assert.equal((read(one?.input.barcode ?? '') as BankBoleto).dueOn, null)
})

test('every published collection slip is read from its barcode and both forms of its line', () => {
  for (const { id, input, expected } of published.arrecadacao) {
    for (const code of [input.barcode, expected.linhaDigitavel, expected.formatted]) {
      const found = read(code) as CollectionSlip
      const { linhaDigitavel: digitableLine, formatted, segment, valueCents } = expected
      const right = { digitableLine, formatted, segment, valueCents: cents(valueCents) }
      assert.deepEqual(found, { kind: 'collection', barcode: input.barcode, ...right }, id)
    }
  }
})

test('a pair that was published wrong is refused, or is two boletos', () => {
  for (const { barcode, linha, problems } of published.rejectedAtSource) {
    if (problems.some((problem) => problem.startsWith('pair self-consistent'))) continue
    const [bars, line] = [decodeBoleto(barcode, null), decodeBoleto(linha, null)]
    const agree = bars.ok && line.ok && bars.value.barcode === line.value.barcode
    assert.ok(!agree, barcode)
    if (problems.includes('barcode DV')) assert.equal(refusalOf(barcode), 'general-check-digit')
  }
})

const line = '00190000090123879897777700168188337690000013500'
const typed = (at: number, digit: string) => line.slice(0, at) + digit + line.slice(at + 1)

const bad = [
  ['the first field mistyped', typed(3 + 2, '7'), 'field-1-check-digit'],
  ['its own digit mistyped', typed(9, '8'), 'field-1-check-digit'],
  ['the second field mistyped', typed(15, '5'), 'field-2-check-digit'],
  ['the third field mistyped', typed(25, '8'), 'field-3-check-digit'],
  ['the general digit mistyped', typed(32, '4'), 'general-check-digit'],
  ['the value mistyped', typed(44, '4'), 'general-check-digit'],
  ['a digit left out', line.slice(1), 'wrong-length'],
  ['letters', `${line.slice(0, 46)}O`, 'not-digits'],
  ['nothing', '', 'not-digits'],
  ['money that is not the real', '00183376900000135000000001238798977770016818', 'not-in-reais'],
  ['a slip of no segment', '88860000005096000190000008017823000034306271', 'unknown-segment'],
  [
    'a slip of no kind of value',
    '83160000005096000190000008017823000034306271',
    'unknown-value-kind',
  ],
  [
    'a slip’s barcode mistyped',
    '83860000005096000190000008017823000034306272',
    'general-check-digit',
  ],
  [
    'the third block of a slip mistyped',
    '838600000050096000190009000811782309000343062712',
    'block-3-check-digit',
  ],
] as const

for (const [story, code, refusal] of bad) {
  test(`${story}: ${refusal}`, () => assert.equal(refusalOf(code), refusal))
}

test('what is written is read back, from the line too', () => {
  const digits = (size: number) => fc.stringMatching(new RegExp(`^\\d{${size}}$`))
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-79]\d\d$/),
      digits(25),
      fc.bigInt({ min: 0n, max: 9_999_999_999n }),
      fc.integer({ min: 0, max: 12_000 }),
      (bank, freeField, value, days) => {
        const dueOn = day('2005-01-01').add({ days })
        const made = encodeBoleto({ bank, dueOn, valueCents: cents(value), freeField })
        assert.ok(made.ok)
        const found = read(made.value.formatted, String(dueOn)) as BankBoleto
        assert.deepEqual(
          [found.bank, found.freeField, found.valueCents, String(found.dueOn), found.barcode],
          [bank, freeField, value, String(dueOn), made.value.barcode],
        )
      },
    ),
  )
})

test('one wrong digit in a field of a line is always seen, and the field is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
      const wrong = String((Number(line[at]) + more) % 10)
      const field = at < 10 ? 1 : at < 21 ? 2 : 3
      const isBank = at === 0 && wrong === '8'
      const right = isBank ? 'wrong-length' : `field-${field}-check-digit`
      assert.equal(refusalOf(typed(at, wrong)), right)
    }),
  )
})
