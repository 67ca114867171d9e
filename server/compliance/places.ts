import { type Day, dayAt, isBefore, type Moment } from '../../kit/dates.ts'
import { reachOf, readPhone } from '../../kit/phones.ts'
import { countryOf, readPhoneAbroad } from '../../kit/phones-abroad.ts'
import { placeOf } from '../../kit/places.ts'
import { zonesAbroad } from '../../kit/places-abroad.ts'
import type { ContactFacts, KnownAddress } from './facts.ts'
import { chain, type Pack, type Packs } from './pack.ts'

/** Somewhere that the person may be. Every one must be open, each in its own time. */
export type Place = {
  readonly jurisdiction: string
  readonly zone: string
  readonly because: readonly Evidence[]
}

export type Evidence = 'address' | 'area-code'

/** `isComplete` is false when something speaks of a place that we do not know: the answer is no. */
export type Whereabouts = {
  readonly places: readonly Place[]
  readonly isComplete: boolean
  /** Left out by a confirmed address; lists of numbers go with the number all the same. */
  readonly ofNumberOnly: readonly Place[]
}

type Candidate = {
  readonly jurisdiction: string
  readonly zones: readonly string[]
  readonly because: readonly Evidence[]
}

/**
 * Every place where the person may be: those of the addresses and those of the number's area code,
 * since a number that was carried along proves nothing. Only the statutory profile, and only with
 * an address that the person confirmed in the last 12 months, leaves the area code out.
 */
export function whereabouts(packs: Packs, facts: ContactFacts, now: Moment): Whereabouts {
  const addresses = facts.addresses.filter((address) => address.jurisdiction !== null)
  const isSettled =
    facts.profile === 'statutory' && addresses.some((address) => isFresh(packs, address, now))
  const known = isSettled ? addresses.filter((one) => isFresh(packs, one, now)) : addresses
  const byAddress = known.map(({ jurisdiction }) => atAddress(packs, jurisdiction ?? ''))
  const asksNumber = facts.contactPoint.kind === 'phone' && !isSettled
  const byNumber = asksNumber ? atNumber(packs, facts.contactPoint.value) : []
  const candidates = byNumber.reduce(merged, byAddress)
  const places = candidates.flatMap(placesOf)
  const leftOut = isSettled && facts.contactPoint.kind === 'phone'
  const isNumberKnown = !asksNumber || byNumber.length > 0
  const isEveryZoneKnown = candidates.every(({ zones }) => zones.length > 0)
  return {
    places: unique(places),
    isComplete: places.length > 0 && isNumberKnown && isEveryZoneKnown,
    ofNumberOnly: leftOut ? atNumber(packs, facts.contactPoint.value).flatMap(placesOf) : [],
  }
}

const placesOf = ({ jurisdiction, zones, because }: Candidate): Place[] =>
  zones.map((zone) => ({ jurisdiction, zone, because }))

/** Where a number's first digits say that its line was opened; empty when they say nothing. */
export function atNumber(packs: Packs, e164: string): Candidate[] {
  const because: readonly Evidence[] = ['area-code']
  const abroad = countryOf(e164)
  if (abroad) {
    const phone = readPhoneAbroad(e164.slice(1), abroad)
    const { jurisdictions, zones } = phone.ok ? phone.value : nowhere
    return jurisdictions.map((jurisdiction) => ({ jurisdiction, zones, because }))
  }
  const country = countries.find((one) => e164.startsWith(callingCodes[one]))
  if (!country)
    return elsewhere(packs, e164).map(({ id, zones = [] }) => ({
      jurisdiction: id,
      zones,
      because,
    }))
  const phone = readPhone(e164.slice(1), country)
  const reach = phone.ok ? reachOf(phone.value) : undefined
  return (reach?.jurisdictions ?? []).map((jurisdiction) => {
    const own = zonesAt(packs, jurisdiction)
    return { jurisdiction, zones: own.filter((zone) => reach?.zones.includes(zone)), because }
  })
}

const nowhere = { jurisdictions: [], zones: [] }

const countries = ['BR', 'MX'] as const
const callingCodes = { BR: '+55', MX: '+52' } as const

const elsewhere = (packs: Packs, e164: string): Pack[] =>
  [...packs.values()].filter(
    ({ callingCode }) => callingCode !== undefined && e164.startsWith(`+${callingCode}`),
  )

const atAddress = (packs: Packs, jurisdiction: string): Candidate => ({
  jurisdiction,
  zones: zonesAt(packs, jurisdiction),
  because: ['address'],
})

/** The zones of a place, or of the nearest pack around it that says them; none: not known. */
export const zonesAt = (packs: Packs, jurisdiction: string): readonly string[] =>
  placeOf(jurisdiction)?.zones ??
  zonesAbroad(jurisdiction) ??
  chain(packs, jurisdiction).find(({ zones }) => zones !== undefined)?.zones ??
  []

/**
 * An address and an area code of one place are one place; the code then tells which of its zones.
 * When they share no zone, both stand.
 */
function merged(candidates: readonly Candidate[], other: Candidate): Candidate[] {
  const index = candidates.findIndex(
    (one) => isWithin(one.jurisdiction, other.jurisdiction) || isVague(one, other),
  )
  const found = candidates[index]
  if (!found) return [...candidates, other]
  const because: Evidence[] = ['address', 'area-code']
  if (isVague(found, other)) return candidates.with(index, { ...other, because })
  const zones = found.zones.filter((zone) => other.zones.includes(zone))
  if (zones.length === 0) return [...candidates, other]
  return candidates.with(index, { ...found, zones, because })
}

/** An address that names only the country says nothing that the area code does not say better. */
const isVague = (address: Candidate, number: Candidate): boolean =>
  isCountry(address.jurisdiction) && isInside(number.jurisdiction, address.jurisdiction)

const isCountry = (jurisdiction: string): boolean => !jurisdiction.includes('-')
const isInside = (inner: string, outer: string): boolean => inner.startsWith(`${outer}-`)

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || isInside(inner, outer)

function isFresh(packs: Packs, address: KnownAddress, now: Moment): boolean {
  const { jurisdiction, confirmedOn } = address
  const [zone] = zonesAt(packs, jurisdiction ?? '')
  if (confirmedOn === null || zone === undefined) return false
  return !isBefore(confirmedOn, yearBefore(dayAt(now, zone)))
}

const yearBefore = (day: Day): Day => day.subtract({ years: 1 })

const unique = (places: readonly Place[]): Place[] =>
  places.filter(
    ({ jurisdiction, zone }, index) =>
      places.findIndex((one) => one.jurisdiction === jurisdiction && one.zone === zone) === index,
  )
