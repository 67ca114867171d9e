import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CountryAbroad, countryOf, readPhoneAbroad } from './phones-abroad.ts'

const told = (text: string, country: CountryAbroad): string => {
  const phone = readPhoneAbroad(text.replace(/\D/g, ''), country)
  if (!phone.ok) return phone.refusal
  const { e164, type, jurisdictions, zones } = phone.value
  return [
    e164,
    type,
    jurisdictions.join('+'),
    zones.map((zone) => zone.split('/').at(-1)).join('+'),
  ].join(' ')
}

const stories: [CountryAbroad, string, string, string][] = [
  ['CO', 'a mobile', '300 123 4567', '+573001234567 mobile CO Bogota'],
  ['CO', 'a landline of Bogotá since 2021', '+57 601 234 5678', '+576012345678 landline CO Bogota'],
  ['CO', 'a landline as it was before', '1 234 5678', 'length'],
  ['CO', 'no region has that number', '609 234 5678', 'area-code'],
  ['CL', 'a mobile', '+56 9 1234 5678', '+56912345678 mobile CL Santiago'],
  ['CL', 'a landline of Santiago', '2 2345 6789', '+56223456789 landline CL Santiago'],
  [
    'CL',
    'the far south keeps another hour',
    '61 223 4567',
    '+56612234567 landline CL Punta_Arenas',
  ],
  ['CL', 'Valparaíso and its island', '32 223 4567', '+56322234567 landline CL Santiago+Easter'],
  ['CL', 'a digit is missing', '9 1234 567', 'length'],
  ['PE', 'a mobile', '987 654 321', '+51987654321 mobile PE Lima'],
  ['PE', 'Lima with its zero', '01 234 5678', '+5112345678 landline PE Lima'],
  ['PE', 'a mobile that does not begin with 9', '887 654 321', 'number'],
  [
    'AR',
    'the capital, or around it',
    '+54 11 4567 8901',
    '+541145678901 unknown AR+AR-C Buenos_Aires',
  ],
  [
    'AR',
    'a mobile as the world dials it',
    '+54 9 351 456 7890',
    '+5493514567890 mobile AR Buenos_Aires',
  ],
  [
    'AR',
    'the same as its neighbours do',
    '0351 15 456 7890',
    '+5493514567890 mobile AR Buenos_Aires',
  ],
  ['AR', 'an area of four digits', '02901 15 456789', '+5492901456789 mobile AR Buenos_Aires'],
  ['US', 'Manhattan', '(212) 555-0123', '+12125550123 unknown US-NY New_York'],
  ['US', 'with the country in front', '+1 415 555 0123', '+14155550123 unknown US-CA Los_Angeles'],
  [
    'US',
    'the west of Florida keeps two hours',
    '850 555 0123',
    '+18505550123 unknown US-FL New_York+Chicago',
  ],
  [
    'US',
    'El Paso is not on the hour of Texas',
    '915 555 0123',
    '+19155550123 unknown US-TX Denver',
  ],
  [
    'US',
    'Alaska and its last islands',
    '907 555 0123',
    '+19075550123 unknown US-AK Anchorage+Adak',
  ],
  ['US', 'Toronto is not the United States', '416 555 0123', 'area-code'],
  ['US', 'freephone is nowhere', '800 555 0123', 'area-code'],
  ['ES', 'a mobile', '+34 612 345 678', '+34612345678 mobile ES Madrid'],
  ['ES', 'one digit again and again', '666 666 666', 'repeated-digits'],
]

for (const [country, story, text, answer] of stories) {
  test(`${country}, ${story}: ${text}`, () => assert.equal(told(text, country), answer))
}

test('the country of a number, where we know its law', () => {
  assert.equal(countryOf('+573001234567'), 'CO')
  assert.equal(countryOf('+5511987654321'), undefined)
  assert.equal(countryOf('+8612345678901'), undefined)
})
