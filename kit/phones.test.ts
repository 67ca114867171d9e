import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatPhone, maskPhone, type Phone, reachOf, readPhone } from './phones.ts'
import type { Country } from './places.ts'

const told = (text: string, country: Country, areaCode = ''): string => {
  const phone = readPhone(text.replace(/\D/g, ''), country, areaCode)
  return phone.ok ? `${phone.value.e164} ${phone.value.type}` : phone.refusal
}

const brazilian = [
  ['a mobile', '(11) 98888-7777', '+5511988887777 mobile'],
  ['a mobile that lost its 9', '11 8888-7777', '+5511988887777 mobile'],
  ['an old mobile beginning with 6', '11 6000-1363', '+5511960001363 mobile'],
  ['a landline beginning with 5, the last of them', '11 5999-1363', '+551159991363 landline'],
  ['a landline beginning with 2, the first of them', '11 2000-1363', '+551120001363 landline'],
  ['nothing begins with 1', '11 1999-1363', 'number'],
  ['a carrier in front', '0 15 11 98888-7777', '+5511988887777 mobile'],
  ['a carrier in front of a landline', '0 15 37 3222-1111', '+553732221111 landline'],
  ['a zero in front', '011 98888-7777', '+5511988887777 mobile'],
  ['the country in front', '+55 (37) 3222-1111', '+553732221111 landline'],
  ['the country in front, and a zero', '+55 (037) 3222-1111', '+553732221111 landline'],
  ['area code 55 is not the country', '(55) 98888-7777', '+5555988887777 mobile'],
  ['an area code that does not exist', '(20) 98888-7777', 'area-code'],
  ['a mobile that does not begin with 9', '11 18888-7777', 'number'],
  ['zeros', '00000000000', 'area-code'],
  ['nines', '99999999999', 'repeated-digits'],
  ['a number of nines', '(91) 99999-9999', 'repeated-digits'],
  ['an extension', '7788', 'length'],
  ['a number without area code', '3232-1010', 'missing-area-code'],
  ['no digits', 'recado', 'missing'],
] as const

for (const [story, text, answer] of brazilian) {
  test(`Brazil, ${story}: ${text}`, () => assert.equal(told(text, 'BR'), answer))
}

test('a short number borrows an area code that exists', () => {
  assert.equal(told('3232-1010', 'BR', '37'), '+553732321010 landline')
  assert.equal(told('98888-7777', 'BR', '37'), '+5537988887777 mobile')
  assert.equal(told('98888-7777', 'BR', '20'), 'area-code')
})

const mexican = [
  ['ten digits', '55 1234 5678', '+525512345678 unknown'],
  ['the country in front', '+52 55 1234 5678', '+525512345678 unknown'],
  ['the 1 of mobiles after the country', '+52 1 55 1234 5678', '+525512345678 mobile'],
  ['01 of old', '01 664 123 4567', '+526641234567 unknown'],
  ['044 of old', '044 33 1234 5678', '+523312345678 mobile'],
  ['045 of old', '045 33 1234 5678', '+523312345678 mobile'],
  ['nothing begins with 1', '1234567890', 'number'],
  ['one digit repeated', '5555555555', 'repeated-digits'],
  ['eight digits', '0554-1234', 'length'],
] as const

for (const [story, text, answer] of mexican) {
  test(`Mexico, ${story}: ${text}`, () => assert.equal(told(text, 'MX'), answer))
}

function phone(text: string, country: Country): Phone {
  const read = readPhone(text, country)
  assert.ok(read.ok)
  return read.value
}

const places = [
  ['São Paulo', '11', 'BR-SP', 'America/Sao_Paulo'],
  ['two states share 61', '61', 'BR-DF BR-GO', 'America/Sao_Paulo'],
  ['two states share 42', '42', 'BR-PR BR-SC', 'America/Sao_Paulo'],
  ['two states share 47', '47', 'BR-PR BR-SC', 'America/Sao_Paulo'],
  ['two states share 49', '49', 'BR-PR BR-SC', 'America/Sao_Paulo'],
  ['28 is Espírito Santo', '28', 'BR-ES', 'America/Sao_Paulo'],
  ['the islands dial 81', '81', 'BR-PE', 'America/Recife America/Noronha'],
  ['87 is on land', '87', 'BR-PE', 'America/Recife'],
  ['Manaus', '92', 'BR-AM', 'America/Manaus'],
  ['the Amazon keeps two hours', '97', 'BR-AM', 'America/Manaus America/Eirunepe'],
] as const

for (const [story, areaCode, jurisdictions, zones] of places) {
  test(`where a number may be: ${story}`, () => {
    assert.deepEqual(reachOf(phone(`${areaCode}987654321`, 'BR')), {
      jurisdictions: jurisdictions.split(' '),
      zones: zones.split(' '),
    })
  })
}

const declared = [
  ['another state is added', '11', 'BR-AM', 'BR-SP BR-AM', 'Sao_Paulo Manaus Eirunepe'],
  ['the same state adds nothing', '92', 'BR-AM', 'BR-AM', 'Manaus'],
  ['a town adds its hour', '92', 'BR-AM-1304062', 'BR-AM', 'Manaus Eirunepe'],
  ['a town tells which hour', '11', 'BR-AM-1302603', 'BR-SP BR-AM', 'Sao_Paulo Manaus'],
] as const

for (const [story, areaCode, locality, jurisdictions, zones] of declared) {
  test(`a declared place joins the area code’s: ${story}`, () => {
    assert.deepEqual(reachOf(phone(`${areaCode}987654321`, 'BR'), locality), {
      jurisdictions: jurisdictions.split(' '),
      zones: zones.split(' ').map((zone) => `America/${zone}`),
    })
  })
}

test('a place that nobody knows is no place', () => {
  assert.equal(reachOf(phone('11987654321', 'BR'), 'BR-XX'), undefined)
  assert.equal(reachOf(phone('11987654321', 'BR'), ''), undefined)
})

test('a Mexican number may be anywhere in Mexico unless its city is known', () => {
  assert.deepEqual(reachOf(phone('6641234567', 'MX'))?.zones, ['America/Tijuana'])
  assert.ok((reachOf(phone('7221234567', 'MX'))?.zones.length ?? 0) > 5)
  assert.deepEqual(reachOf(phone('7221234567', 'MX'))?.jurisdictions, ['MX'])
})

test('numbers are shown as people write them, and masked', () => {
  assert.equal(formatPhone('+5511987654321'), '(11) 98765-4321')
  assert.equal(formatPhone('+553732221111'), '(37) 3222-1111')
  assert.equal(formatPhone('+525512345678'), '55 1234 5678')
  assert.equal(formatPhone('+526641234567'), '664 123 4567')
  assert.equal(maskPhone('+5511987654321'), '(11) •••••-4321')
  assert.equal(maskPhone('+526641234567'), '664 ••• 4567')
})

test('whatever is read can be read again, and no digits stop the reading', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 16 })
  fc.assert(
    fc.property(digits, fc.constantFrom('BR' as const, 'MX' as const), (text, country) => {
      const read = readPhone(text, country, '11')
      if (!read.ok) return
      assert.match(read.value.e164, /^\+\d{12,13}$/)
      const again = readPhone(read.value.e164.slice(1), country)
      assert.equal(again.ok && again.value.e164, read.value.e164)
    }),
    { numRuns: 2000 },
  )
})
