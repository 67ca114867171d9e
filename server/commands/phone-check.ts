import { Type } from 'typebox'
import { type Reach, reachOf, readPhone } from '../../kit/phones.ts'
import { type CountryAbroad, countriesAbroad, readPhoneAbroad } from '../../kit/phones-abroad.ts'
import { placeOf } from '../../kit/places.ts'
import { zonesAbroad } from '../../kit/places-abroad.ts'
import { lineCommand, wrong } from './command.ts'

/** `{"value":"(11) 98765-4321","country":"BR","locality":"BR-SP"?}` → the number and its places. */
export const phoneCheck = lineCommand({
  name: 'phone check',
  ask: Type.Object({
    value: Type.String({ maxLength: 200 }),
    country: Type.Enum(['BR', 'MX', ...countriesAbroad]),
    locality: Type.Optional(Type.String({ maxLength: 40 })),
  }),
  answer: ({ value, country, locality }) => {
    const digits = value.replace(/\D/g, '')
    if (country !== 'BR' && country !== 'MX') return abroad(digits, country, locality)
    const phone = readPhone(digits, country)
    if (!phone.ok) return { valid: false, reason: phone.refusal }
    const reach = reachOf(phone.value, locality)
    if (!reach) return unknownPlace(locality)
    const { e164, type } = phone.value
    return { valid: true, e164, type, country, ...reach }
  },
})

function abroad(digits: string, country: CountryAbroad, locality?: string) {
  const phone = readPhoneAbroad(digits, country)
  if (!phone.ok) return { valid: false, reason: phone.refusal }
  const { e164, type, jurisdictions, zones } = phone.value
  const declared = locality === undefined ? [] : declaredZones(locality, phone.value)
  if (!declared) return unknownPlace(locality)
  return {
    valid: true,
    e164,
    type,
    country,
    jurisdictions: [...new Set([...jurisdictions, ...(locality === undefined ? [] : [locality])])],
    zones: [...new Set([...zones, ...declared])],
  }
}

/** A declared place stands beside the number's, never instead of it; undefined when unknown. */
function declaredZones(locality: string, { jurisdictions, zones }: Reach) {
  if (jurisdictions.includes(locality)) return []
  const known = placeOf(locality)?.zones ?? zonesAbroad(locality)
  if (known) return known
  const isOfOneHour = countriesAbroad.some((one) => one !== 'US' && isWithin(locality, one))
  return isOfOneHour && isWithin(locality, jurisdictions[0] ?? '') ? zones : undefined
}

const isWithin = (locality: string, country: string): boolean =>
  new RegExp(`^${country}-[A-Z0-9]{1,3}$`).test(locality)

const unknownPlace = (locality = '') =>
  wrong(
    'unknown-locality',
    `locality is ${JSON.stringify(locality)}: give a state, BR-SP, or a town, BR-AM-1304062`,
    'locality',
  )
