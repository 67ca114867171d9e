// Telephone numbers of Brazil (Anatel's plan of 67 area codes) and Mexico (ten digits since 2019).
import { type Decision, no, yes } from './decision.ts'
import { type Country, placeOf, zonesOfMexico } from './places.ts'

export type PhoneType = 'mobile' | 'landline' | 'unknown'

export type Phone = {
  readonly e164: string
  readonly country: Country
  readonly type: PhoneType
  /** Empty when it cannot be told from the number. */
  readonly areaCode: string
  /** Something was borrowed or put back: the area code, or the 9 of a mobile. */
  readonly isMended: boolean
}

export type PhoneProblem =
  | 'missing'
  | 'length'
  | 'missing-area-code'
  | 'area-code'
  | 'number'
  | 'repeated-digits'

const areaCodesByState =
  'BR-SP 11 12 13 14 15 16 17 18 19|BR-RJ 21 22 24|BR-ES 27 28|BR-MG 31 32 33 34 35 37 38|' +
  'BR-PR 41 42 43 44 45 46 47 49|BR-SC 42 47 48 49|BR-RS 51 53 54 55|BR-DF 61|BR-GO 61 62 64|' +
  'BR-TO 63|BR-MT 65 66|BR-MS 67|BR-AC 68|BR-RO 69|BR-BA 71 73 74 75 77|BR-SE 79|BR-PE 81 87|' +
  'BR-AL 82|BR-PB 83|BR-RN 84|BR-CE 85 88|BR-PI 86 89|BR-PA 91 93 94|BR-AM 92 97|BR-RR 95|' +
  'BR-AP 96|BR-MA 98 99'

const statesByAreaCode = new Map<string, string[]>()
for (const list of areaCodesByState.split('|')) {
  const [state = '', ...areaCodes] = list.split(' ')
  for (const areaCode of areaCodes) {
    statesByAreaCode.set(areaCode, [...(statesByAreaCode.get(areaCode) ?? []), state])
  }
}

const isAreaCode = Array.from({ length: 100 }, (_, code) => statesByAreaCode.has(String(code)))

/** Where an area code is narrower than its state: the islands dial 81, the south-west dials 97. */
const zonesByAreaCode: Readonly<Record<string, readonly string[]>> = {
  87: ['America/Recife'],
  92: ['America/Manaus'],
}

/** Area codes of one Mexican city, whose hour is known. Any other may be anywhere in Mexico. */
const zonesByMexicanAreaCode: Readonly<Record<string, string>> = {
  33: 'America/Mexico_City',
  55: 'America/Mexico_City',
  56: 'America/Mexico_City',
  81: 'America/Monterrey',
  656: 'America/Ciudad_Juarez',
  662: 'America/Hermosillo',
  664: 'America/Tijuana',
  998: 'America/Cancun',
  999: 'America/Merida',
}

/**
 * Reads the digits of one number as people write them: with the country's code, a carrier's, or
 * the zeros and prefixes of old. Eight or nine digits borrow `areaCode` (Brazil) when it is given.
 */
export function readPhone(
  digits: string,
  country: Country,
  areaCode = '',
): Decision<Phone, PhoneProblem> {
  if (digits === '') return no('missing')
  return country === 'BR' ? brazilian(digits, areaCode) : mexican(digits)
}

function brazilian(written: string, borrowed: string): Decision<Phone, PhoneProblem> {
  const digits = withoutBrazilianPrefix(written)
  const isShort = digits.length === 8 || digits.length === 9
  if (isShort && borrowed === '') return no('missing-area-code')
  const whole = isShort ? borrowed + digits : digits
  if (whole.length !== 10 && whole.length !== 11) return no('length')
  const areaCode = whole.slice(0, 2)
  const number = whole.slice(2)
  if (!isAreaCode[Number(areaCode)]) return no('area-code', { areaCode })
  if (isOneRepeated(number)) return no('repeated-digits')
  const first = number.charAt(0)
  if (number.length === 9 ? first !== '9' : first < '2') return no('number')
  const isOldMobile = number.length === 8 && first > '5'
  return yes({
    e164: `+55${areaCode}${isOldMobile ? '9' : ''}${number}`,
    country: 'BR',
    type: number.length === 9 || isOldMobile ? 'mobile' : 'landline',
    areaCode,
    isMended: isShort || isOldMobile,
  })
}

function withoutBrazilianPrefix(written: string): string {
  let digits = written
  if (digits.startsWith('55') && isLong(digits, 12)) digits = digits.slice(2)
  if (digits.startsWith('0') && isLong(digits, 13)) return digits.slice(3)
  return digits.startsWith('0') && isLong(digits, 11) ? digits.slice(1) : digits
}

/** As long as that, or one longer: a landline or a mobile. */
const isLong = (digits: string, length: number): boolean =>
  digits.length === length || digits.length === length + 1

function mexican(written: string): Decision<Phone, PhoneProblem> {
  const local = isLong(written, 12) && written.startsWith('52') ? written.slice(2) : written
  const prefix = /^(1(?=\d{10}$)|01(?=\d{10}$)|04[45](?=\d{10}$))/.exec(local)?.[0] ?? ''
  const digits = local.slice(prefix.length)
  if (digits.length !== 10) return no('length')
  if (isOneRepeated(digits)) return no('repeated-digits')
  if (digits.charAt(0) < '2') return no('number')
  const isMobile = prefix !== '' && prefix !== '01'
  return yes({
    e164: `+52${digits}`,
    country: 'MX',
    type: isMobile ? 'mobile' : 'unknown',
    areaCode: /^(33|55|56|81)/.exec(digits)?.[0] ?? digits.slice(0, 3),
    isMended: false,
  })
}

export function isOneRepeated(digits: string): boolean {
  for (let index = 1; index < digits.length; index++) {
    if (digits.charCodeAt(index) !== digits.charCodeAt(0)) return false
  }
  return true
}

export type Reach = { readonly jurisdictions: readonly string[]; readonly zones: readonly string[] }

/**
 * Where the owner of a number may be: every state of its area code, and the declared place beside
 * them, never instead of them: a number keeps its area code when its owner moves
 * (regulation.md 8.1). Undefined when the declared place is unknown.
 */
export function reachOf(phone: Phone, locality?: string): Reach | undefined {
  const declared = locality === undefined ? [] : [placeOf(locality)]
  const codes = phone.country === 'BR' ? (statesByAreaCode.get(phone.areaCode) ?? []) : ['MX']
  const jurisdictions = new Set(codes)
  const zones = new Set(zonesOf(phone, codes))
  for (const place of declared) {
    if (!place) return undefined
    const isNarrowed = jurisdictions.has(place.jurisdiction) && locality === place.jurisdiction
    jurisdictions.add(place.jurisdiction)
    if (!isNarrowed) for (const zone of place.zones) zones.add(zone)
  }
  return { jurisdictions: [...jurisdictions], zones: [...zones] }
}

function zonesOf({ country, areaCode }: Phone, codes: readonly string[]): readonly string[] {
  if (country === 'BR') {
    return zonesByAreaCode[areaCode] ?? codes.flatMap((code) => placeOf(code)?.zones ?? [])
  }
  const zone = zonesByMexicanAreaCode[areaCode]
  return zone === undefined ? zonesOfMexico : [zone]
}

/** `+5511987654321` → `(11) 98765-4321`; a number of another country stays as it is. */
export function formatPhone(e164: string): string {
  const brazil = /^\+55(\d{2})(\d{4,5})(\d{4})$/.exec(e164)
  if (brazil) return `(${brazil[1]}) ${brazil[2]}-${brazil[3]}`
  const mexico = /^\+52(33|55|56|81|\d{3})(\d{3,4})(\d{4})$/.exec(e164)
  return mexico ? `${mexico[1]} ${mexico[2]} ${mexico[3]}` : e164
}

/** `(11) •••••-4321`: enough for its owner to recognise. */
export const maskPhone = (e164: string): string => {
  const formatted = formatPhone(e164)
  const end = formatted.length - 4
  const start = /^(\(\d+\)|\d+) /.exec(formatted)?.[0].length ?? 0
  return (
    formatted.slice(0, start) +
    formatted.slice(start, end).replace(/\d/g, '•') +
    formatted.slice(end)
  )
}
