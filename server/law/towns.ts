import { fold } from '../../kit/text.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Tightenings } from './tightening.ts'

/** Municipality by state and name, as addresses write it: `BR-SC itapoa`. */
export type Towns = ReadonlyMap<string, string>

/** The municipalities that have rules: those of packs, named `Itapoá (SC)`, and an agency's own. */
export function townsOf(packs: Packs, { towns }: Pick<Tightenings, 'towns'>): Towns {
  const shipped = [...packs.values()]
    .filter(({ id }) => /^[A-Z]{2}-[A-Z0-9]+-\d{7}$/.test(id))
    .map(({ id, title }) => ({ code: id, city: title.replace(/ \([A-Z]{2}\)$/, '') }))
  return new Map([...shipped, ...towns].map(({ code, city }) => [keyOf(code, city), code]))
}

type Address = readonly [
  jurisdiction: string | null,
  confirmedOn: string | null,
  city?: string | null,
]

/**
 * Addresses, with the municipality beside the state that each names. The state stays: a town's
 * rules are added to it, and never take its place.
 */
export const withTowns = (addresses: readonly Address[], towns: Towns): Address[] =>
  addresses.flatMap((address) => {
    const [jurisdiction, confirmedOn, city] = address
    const found = jurisdiction && city ? towns.get(keyOf(jurisdiction, city)) : undefined
    return found && found !== jurisdiction ? [address, [found, confirmedOn]] : [address]
  })

const keyOf = (code: string, city: string): string =>
  `${code.split('-').slice(0, 2).join('-')} ${fold(city)}`
