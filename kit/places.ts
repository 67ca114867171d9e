// Where a person may be: states, their time zones and their postal codes, as data.
import { fold } from './text.ts'

export type Country = 'BR' | 'MX'

export type State = {
  readonly name: string
  readonly zones: readonly string[]
  /** First and last postal code, whole codes of the country's length. */
  readonly postalCodes: readonly (readonly [from: string, to: string])[]
}

type Row = readonly [code: string, name: string, zones: string, postalCodes: string]

/**
 * Zones by regulation.md 8.1: Amazonas keeps two hours and so does Pernambuco, whose islands are an
 * hour ahead. Postal codes by the Correios.
 */
const brazil: readonly Row[] = [
  ['AC', 'Acre', 'Rio_Branco', '69900000-69999999'],
  ['AL', 'Alagoas', 'Maceio', '57000000-57999999'],
  ['AM', 'Amazonas', 'Manaus Eirunepe', '69000000-69299999 69400000-69899999'],
  ['AP', 'Amapá', 'Belem', '68900000-68999999'],
  ['BA', 'Bahia', 'Bahia', '40000000-48999999'],
  ['CE', 'Ceará', 'Fortaleza', '60000000-63999999'],
  ['DF', 'Distrito Federal', 'Sao_Paulo', '70000000-72799999 73000000-73699999'],
  ['ES', 'Espírito Santo', 'Sao_Paulo', '29000000-29999999'],
  ['GO', 'Goiás', 'Sao_Paulo', '72800000-72999999 73700000-76799999'],
  ['MA', 'Maranhão', 'Fortaleza', '65000000-65999999'],
  ['MG', 'Minas Gerais', 'Sao_Paulo', '30000000-39999999'],
  ['MS', 'Mato Grosso do Sul', 'Campo_Grande', '79000000-79999999'],
  ['MT', 'Mato Grosso', 'Cuiaba', '78000000-78899999'],
  ['PA', 'Pará', 'Belem', '66000000-68899999'],
  ['PB', 'Paraíba', 'Fortaleza', '58000000-58999999'],
  ['PE', 'Pernambuco', 'Recife Noronha', '50000000-56999999'],
  ['PI', 'Piauí', 'Fortaleza', '64000000-64999999'],
  ['PR', 'Paraná', 'Sao_Paulo', '80000000-87999999'],
  ['RJ', 'Rio de Janeiro', 'Sao_Paulo', '20000000-28999999'],
  ['RN', 'Rio Grande do Norte', 'Fortaleza', '59000000-59999999'],
  ['RO', 'Rondônia', 'Porto_Velho', '76800000-76999999'],
  ['RR', 'Roraima', 'Boa_Vista', '69300000-69399999'],
  ['RS', 'Rio Grande do Sul', 'Sao_Paulo', '90000000-99999999'],
  ['SC', 'Santa Catarina', 'Sao_Paulo', '88000000-89999999'],
  ['SE', 'Sergipe', 'Maceio', '49000000-49999999'],
  ['SP', 'São Paulo', 'Sao_Paulo', '01000000-19999999'],
  ['TO', 'Tocantins', 'Araguaina', '77000000-77999999'],
]

/** Zones by the Ley de los Husos Horarios of 2022; states that keep more than one have them all. */
const mexico: readonly Row[] = [
  ['AGU', 'Aguascalientes', 'Mexico_City', '20000-20999'],
  ['BCN', 'Baja California', 'Tijuana', '21000-22999'],
  ['BCS', 'Baja California Sur', 'Mazatlan', '23000-23999'],
  ['CAM', 'Campeche', 'Merida', '24000-24999'],
  ['CHH', 'Chihuahua', 'Chihuahua Ciudad_Juarez Ojinaga', '31000-33999'],
  ['CHP', 'Chiapas', 'Mexico_City', '29000-30999'],
  ['CMX', 'Ciudad de México', 'Mexico_City', '01000-16999'],
  ['COA', 'Coahuila', 'Monterrey Matamoros', '25000-27999'],
  ['COL', 'Colima', 'Mexico_City', '28000-28999'],
  ['DUR', 'Durango', 'Monterrey', '34000-35999'],
  ['GRO', 'Guerrero', 'Mexico_City', '39000-41999'],
  ['GUA', 'Guanajuato', 'Mexico_City', '36000-38999'],
  ['HID', 'Hidalgo', 'Mexico_City', '42000-43999'],
  ['JAL', 'Jalisco', 'Mexico_City', '44000-49999'],
  ['MEX', 'México', 'Mexico_City', '50000-57999'],
  ['MIC', 'Michoacán', 'Mexico_City', '58000-61999'],
  ['MOR', 'Morelos', 'Mexico_City', '62000-62999'],
  ['NAY', 'Nayarit', 'Mazatlan Bahia_Banderas', '63000-63999'],
  ['NLE', 'Nuevo León', 'Monterrey Matamoros', '64000-67999'],
  ['OAX', 'Oaxaca', 'Mexico_City', '68000-71999'],
  ['PUE', 'Puebla', 'Mexico_City', '72000-75999'],
  ['QUE', 'Querétaro', 'Mexico_City', '76000-76999'],
  ['ROO', 'Quintana Roo', 'Cancun', '77000-77999'],
  ['SIN', 'Sinaloa', 'Mazatlan', '80000-82999'],
  ['SLP', 'San Luis Potosí', 'Mexico_City', '78000-79999'],
  ['SON', 'Sonora', 'Hermosillo', '83000-85999'],
  ['TAB', 'Tabasco', 'Mexico_City', '86000-86999'],
  ['TAM', 'Tamaulipas', 'Monterrey Matamoros', '87000-89999'],
  ['TLA', 'Tlaxcala', 'Mexico_City', '90000-90999'],
  ['VER', 'Veracruz', 'Mexico_City', '91000-96999'],
  ['YUC', 'Yucatán', 'Merida', '97000-97999'],
  ['ZAC', 'Zacatecas', 'Mexico_City', '98000-99999'],
]

/** States by their code: ISO 3166-2, `BR-SP`, `MX-JAL`. */
export const states: ReadonlyMap<string, State> = new Map([
  ...brazil.map((row) => stateOf('BR', row)),
  ...mexico.map((row) => stateOf('MX', row)),
])

function stateOf(country: Country, [code, name, zones, ranges]: Row): readonly [string, State] {
  const postalCodes = ranges.split(' ').map((range) => {
    const [from = '', to = ''] = range.split('-')
    return [from, to] as const
  })
  const named = zones.split(' ').map((zone) => `America/${zone}`)
  return [`${country}-${code}`, { name, zones: named, postalCodes }]
}

/** Towns (IBGE) whose hour is not their state's usual one: Lei 12.876/2013, and Noronha. */
const zonesByMunicipality: ReadonlyMap<string, string> = new Map([
  ...'1300201 1300607 1300706 1301407 1301506 1301654 1301803 1301951 1302306 1302405'
    .split(' ')
    .concat('1303502', '1303908', '1304062')
    .map((ibge) => [`BR-AM-${ibge}`, 'America/Eirunepe'] as const),
  ['BR-PE-2605459', 'America/Noronha'],
])

const zonesElsewhere: Readonly<Record<string, string>> = {
  'BR-AM': 'America/Manaus',
  'BR-PE': 'America/Recife',
}

export type Place = { readonly jurisdiction: string; readonly zones: readonly string[] }

/**
 * The place that a code names: a country with one hour, a state (`BR-SP`) or a Brazilian
 * municipality by its IBGE code (`BR-AM-1304062`), which tells the hour. Undefined when unknown.
 */
export function placeOf(code: string): Place | undefined {
  if (code === 'MX') return { jurisdiction: 'MX', zones: zonesOfMexico }
  const [country, abbreviation, municipality] = code.split('-')
  const jurisdiction = `${country}-${abbreviation}`
  const state = states.get(jurisdiction)
  if (!state) return undefined
  if (municipality === undefined) return { jurisdiction, zones: state.zones }
  if (country !== 'BR' || !/^\d{7}$/.test(municipality)) return undefined
  const zone = zonesByMunicipality.get(code) ?? zonesElsewhere[jurisdiction]
  return { jurisdiction, zones: zone === undefined ? state.zones : [zone] }
}

export const zonesOfMexico: readonly string[] = [
  ...new Set(mexico.flatMap(([, , zones]) => zones.split(' ').map((zone) => `America/${zone}`))),
]

const codesByName: ReadonlyMap<string, string> = new Map([
  ...[...states].flatMap(([code, { name }]) => [
    [`${code.slice(0, 2)} ${fold(name)}`, code] as const,
    [`${code.slice(0, 2)} ${fold(code.slice(3))}`, code] as const,
  ]),
  ['MX estado de mexico', 'MX-MEX'],
  ['MX edomex', 'MX-MEX'],
  ['MX cdmx', 'MX-CMX'],
  ['MX distrito federal', 'MX-CMX'],
  ['MX df', 'MX-CMX'],
  ['MX coahuila de zaragoza', 'MX-COA'],
  ['MX michoacan de ocampo', 'MX-MIC'],
  ['MX veracruz de ignacio de la llave', 'MX-VER'],
])

/** `'Minas Gerais'`, `'mg'` → `'BR-MG'`; undefined when the text names no state. */
export const stateCode = (country: Country, text: string): string | undefined =>
  codesByName.get(`${country} ${fold(text)}`)

/** Whether a postal code (digits only) lies in a state; undefined when the state is unknown. */
export function isPostalCodeOf(code: string, postalCode: string): boolean | undefined {
  const ranges = states.get(code)?.postalCodes
  return ranges?.some(([from, to]) => postalCode >= from && postalCode <= to)
}
