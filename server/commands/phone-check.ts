import { Type } from 'typebox'
import { reachOf, readPhone } from '../../kit/phones.ts'
import { lineCommand, wrong } from './command.ts'

/** `{"value":"(11) 98765-4321","country":"BR","locality":"BR-SP"?}` → the number and its places. */
export const phoneCheck = lineCommand({
  name: 'phone check',
  ask: Type.Object({
    value: Type.String({ maxLength: 200 }),
    country: Type.Enum(['BR', 'MX']),
    locality: Type.Optional(Type.String({ maxLength: 40 })),
  }),
  answer: ({ value, country, locality }) => {
    const phone = readPhone(value.replace(/\D/g, ''), country)
    if (!phone.ok) return { valid: false, reason: phone.refusal }
    const reach = reachOf(phone.value, locality)
    if (!reach) return unknownPlace(locality)
    const { e164, type } = phone.value
    return { valid: true, e164, type, country, ...reach }
  },
})

const unknownPlace = (locality = '') =>
  wrong(
    'unknown-locality',
    `locality is ${JSON.stringify(locality)}: give a state, BR-SP, or a town, BR-AM-1304062`,
    'locality',
  )
