// Telephone numbers of the other countries whose law we ship: Argentina, Chile, Colombia, Peru,
// Spain and the United States, each by its numbering plan.
import { type Decision, no, yes } from './decision.ts'
import { isOneRepeated, type PhoneProblem, type PhoneType } from './phones.ts'
import { areaOfUnitedStates, zonesAbroad } from './places-abroad.ts'

export const countriesAbroad = ['AR', 'CL', 'CO', 'ES', 'PE', 'US'] as const
export type CountryAbroad = (typeof countriesAbroad)[number]

export type PhoneAbroad = {
  readonly e164: string
  readonly country: CountryAbroad
  readonly type: PhoneType
  /** Where the line was opened, as far as the number tells. */
  readonly jurisdictions: readonly string[]
  readonly zones: readonly string[]
}

const callingCodes = { AR: '54', CL: '56', CO: '57', ES: '34', PE: '51', US: '1' } as const

/** Digits as people write them, with or without the country's code and the zeros of old. */
export function readPhoneAbroad(
  digits: string,
  country: CountryAbroad,
): Decision<PhoneAbroad, PhoneProblem> {
  if (digits === '') return no('missing')
  if (isOneRepeated(digits)) return no('repeated-digits')
  return plans[country](digits.replace(/^00/, ''))
}

/** The country whose calling code a number begins with; undefined for any that we do not know. */
export const countryOf = (e164: string): CountryAbroad | undefined =>
  countriesAbroad.find((country) => e164.startsWith(`+${callingCodes[country]}`))

type Plan = (digits: string) => Decision<PhoneAbroad, PhoneProblem>

const plans: Readonly<Record<CountryAbroad, Plan>> = {
  AR: argentine,
  CL: chilean,
  CO: colombian,
  ES: spanish,
  PE: peruvian,
  US: american,
}

/** Area codes of three digits; `11` has two, and what begins otherwise has four. */
const argentineAreas = new Set(
  (
    '220 221 223 230 236 237 249 260 261 263 264 266 280 291 294 297 298 299 336 341 342 343 345 ' +
    '348 351 353 358 362 364 370 376 379 380 381 383 385 387 388'
  ).split(' '),
)

/** `+54 9 11 …` is a mobile; within the country it is written `011 15 …`. */
function argentine(written: string): Decision<PhoneAbroad, PhoneProblem> {
  const local = without('54', written, 12).replace(/^0/, '')
  const isNine = /^9\d{10}$/.test(local)
  const digits = isNine ? local.slice(1) : local
  const area = areaOfArgentina(digits)
  const isFifteen = digits.length === 12 && digits.slice(area.length, area.length + 2) === '15'
  const whole = isFifteen ? area + digits.slice(area.length + 2) : digits
  if (whole.length !== 10) return no('length')
  if (!/^(11|[23])/.test(whole)) return no('area-code', { areaCode: area })
  const isMobile = isNine || isFifteen
  return yes({
    e164: `+54${isMobile ? '9' : ''}${whole}`,
    country: 'AR',
    type: isMobile ? 'mobile' : 'unknown',
    // 11 is the capital and the towns around it, which are not the capital.
    jurisdictions: area === '11' ? ['AR', 'AR-C'] : ['AR'],
    zones: ['America/Argentina/Buenos_Aires'],
  })
}

function areaOfArgentina(digits: string): string {
  if (digits.startsWith('11')) return '11'
  return argentineAreas.has(digits.slice(0, 3)) ? digits.slice(0, 3) : digits.slice(0, 4)
}

/** Nine digits: a mobile begins with 9, a landline with its area. */
function chilean(written: string): Decision<PhoneAbroad, PhoneProblem> {
  const digits = without('56', written, 11).replace(/^0(?=\d{9}$)/, '')
  if (digits.length !== 9) return no('length')
  if (!/^(9|2|[34567]\d)/.test(digits)) return no('area-code', { areaCode: digits.slice(0, 2) })
  const far = { 61: 'CL-MA', 32: 'CL-VS' }[digits.slice(0, 2)] ?? ''
  const zones = zonesAbroad(far) ?? ['America/Santiago']
  return found('56', digits, 'CL', digits.startsWith('9') ? 'mobile' : 'landline', zones)
}

/** Ten digits since 2021: a mobile begins with 3, a landline with 60 and the region. */
function colombian(written: string): Decision<PhoneAbroad, PhoneProblem> {
  const digits = without('57', written, 12)
  if (digits.length !== 10) return no('length')
  if (!/^(3|60[1-8])/.test(digits)) return no('area-code', { areaCode: digits.slice(0, 3) })
  return found('57', digits, 'CO', digits.startsWith('3') ? 'mobile' : 'landline', [
    'America/Bogota',
  ])
}

function spanish(written: string): Decision<PhoneAbroad, PhoneProblem> {
  const digits = without('34', written, 11)
  if (digits.length !== 9) return no('length')
  if (!/^[6789]/.test(digits)) return no('number')
  return found('34', digits, 'ES', /^[67]/.test(digits) ? 'mobile' : 'landline', ['Europe/Madrid'])
}

/** Nine digits of a mobile, or eight of a landline: Lima's 1 and seven, another's two and six. */
function peruvian(written: string): Decision<PhoneAbroad, PhoneProblem> {
  const digits = without('51', written, 10).replace(/^0(?=\d{8}$)/, '')
  if (digits.length !== 8 && digits.length !== 9) return no('length')
  const isMobile = digits.length === 9
  if (isMobile ? !digits.startsWith('9') : !/^[145678]/.test(digits)) return no('number')
  return found('51', digits, 'PE', isMobile ? 'mobile' : 'landline', ['America/Lima'])
}

/** Canada and the islands share the calling code and none of the law: unknown area codes. */
function american(written: string): Decision<PhoneAbroad, PhoneProblem> {
  const digits = without('1', written, 11)
  if (digits.length !== 10) return no('length')
  const areaCode = digits.slice(0, 3)
  const area = areaOfUnitedStates(areaCode)
  if (!area) return no('area-code', { areaCode })
  if (!/^[2-9]/.test(digits.slice(3))) return no('number')
  return yes({
    e164: `+1${digits}`,
    country: 'US',
    type: 'unknown',
    jurisdictions: [area.jurisdiction],
    zones: area.zones,
  })
}

/** Without the country's code, in a number at least so long. */
const without = (code: string, digits: string, length: number): string =>
  digits.length >= length && digits.startsWith(code) ? digits.slice(code.length) : digits

const found = (
  code: string,
  digits: string,
  country: CountryAbroad,
  type: PhoneType,
  zones: readonly string[],
): Decision<PhoneAbroad, PhoneProblem> =>
  yes({ e164: `+${code}${digits}`, country, type, jurisdictions: [country], zones })
