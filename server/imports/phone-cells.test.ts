import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Country } from '../../kit/places.ts'
import { readPhones } from './phone-cells.ts'
import { piecesOf } from './phone-pieces.ts'

/** One cell a column, `area|phone` for one with an area-code column; the last may be WhatsApp. */
const read = (texts: readonly string[], country: Country = 'BR') =>
  readPhones(
    texts.map((text, index) => {
      const [, areaCode = '', phone = ''] = /^(?:(\d+)#)?(.*)$/s.exec(text) ?? []
      const field = `phone${index + 1}`
      return { field, column: field, isWhatsapp: false, text: phone, areaCode }
    }),
    country,
  )

const told = (texts: readonly string[], country: Country = 'BR') => {
  const { phones, repairs } = read(texts, country)
  return {
    phones: phones.map(({ e164, note }) => (note ? `${e164} ${note}` : e164)),
    repaired: repairs.map(({ field, to }) => `${field} ${to}`),
  }
}

type Story = readonly [
  story: string,
  cells: readonly string[],
  phones: readonly string[],
  repaired: readonly string[],
]

const stories: readonly Story[] = [
  ['one number', ['(75) 90863-2372'], ['+5575908632372'], []],
  ['the same number twice', ['(75) 90863-2372', '75908632372'], ['+5575908632372'], []],
  [
    'two numbers and a note',
    ['32 90776-8152 / 2002-6933 (recado c/ Ana)'],
    ['+5532907768152', '+553220026933 recado c/ Ana'],
    ['phone1 +5532907768152 +553220026933'],
  ],
  [
    'three numbers, signs and words between',
    ['53908558042, 5320084559 ou 53908065837'],
    ['+5553908558042', '+555320084559', '+5553908065837'],
    ['phone1 +5553908558042 +555320084559 +5553908065837'],
  ],
  [
    'a word for "and"',
    ['11 90303-0567 e 11 90303-0568'],
    ['+5511903030567', '+5511903030568'],
    ['phone1 +5511903030567 +5511903030568'],
  ],
  [
    'two spaces between two numbers',
    ['(41) 6001-8006   (41) 2008-0444'],
    ['+5541960018006', '+554120080444'],
    ['phone1 +5541960018006 +554120080444'],
  ],
  ['two spaces inside one number', ['(41)  92001-8006'], ['+5541920018006'], []],
  [
    'a line end between two numbers',
    ['11 90303-0567\n11 2030-0568'],
    ['+5511903030567', '+551120300568'],
    ['phone1 +5511903030567 +551120300568'],
  ],
  [
    'an extension is no phone',
    ['(92) 90135-8772 / 7788'],
    ['+5592901358772'],
    ['phone1 +5592901358772'],
  ],
  ['only words', ['não tem'], [], []],
  ['a label in front', ['Rec: (75) 90863-2372'], ['+5575908632372 Rec'], []],
  [
    'a short number borrows from a later column',
    ['2008-3733', '(21) 90506-7239'],
    ['+552120083733', '+5521905067239'],
    ['phone1 +552120083733'],
  ],
  [
    'the piece before lends before the row does',
    ['(11) 90303-0567', '(21) 90506-7239 / 2008-3733'],
    ['+5511903030567', '+5521905067239', '+552120083733'],
    ['phone2 +5521905067239 +552120083733'],
  ],
  ['nobody to borrow from', ['3232-1010'], [], ['phone1 null']],
  ['a number nobody has', ['(91) 99999-9999'], [], ['phone1 null']],
  ['an area code beside it', ['37#96005-0534'], ['+5537960050534'], []],
  [
    'an area code beside a number without its 9',
    ['37#6005-0534'],
    ['+5537960050534'],
    ['phone1 +5537960050534'],
  ],
  ['an area code with a zero', ['037#96005-0534'], ['+5537960050534'], []],
  ['an area code in both cells', ['37#(37) 96005-0534'], ['+5537960050534'], []],
]

for (const [story, cells, phones, repaired] of stories) {
  test(`phones: ${story}`, () => assert.deepEqual(told(cells), { phones, repaired }))
}

test('a repair shows both cells when the area code has its own', () => {
  assert.equal(read(['37#6005-0534']).repairs[0]?.from, '37 6005-0534')
})

test('Mexico: two numbers, a note, and no borrowing', () => {
  assert.deepEqual(told(['7220169175; 7220652407 (recados)', '0554-1234'], 'MX'), {
    phones: ['+527220169175', '+527220652407 recados'],
    repaired: ['phone1 +527220169175 +527220652407', 'phone2 null'],
  })
})

test('no digit is lost or made up by cutting, and nothing stops it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789 ()/;,|-e.ouá\n') })
  fc.assert(
    fc.property(text, (cell) => {
      const digits = piecesOf(cell).map((piece) => piece.digits)
      assert.equal(digits.join(''), cell.replace(/\D/g, ''))
      assert.ok(digits.every((piece) => piece !== ''))
      read([cell, '11#5', cell])
      read([cell], 'MX')
    }),
    { numRuns: 2000 },
  )
})
