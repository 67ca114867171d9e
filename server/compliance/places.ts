import { type Day, dayAt, isBefore, type Moment } from '../../kit/dates.ts'
import type { ContactFacts, KnownAddress } from './facts.ts'
import type { Packs } from './pack.ts'

/** Somewhere that the person may be. Every one must be open, each in its own time. */
export type Place = {
  readonly jurisdiction: string
  readonly zone: string
  readonly because: readonly Evidence[]
}

export type Evidence = 'address' | 'area-code'

/** `isComplete` is false when something speaks of a place that we do not know: then the answer is no. */
export type Whereabouts = { readonly places: readonly Place[]; readonly isComplete: boolean }

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
  const places = candidates.flatMap(({ jurisdiction, zones, because }) =>
    zones.map((zone) => ({ jurisdiction, zone, because })),
  )
  const isNumberKnown = !asksNumber || byNumber.length > 0
  const isEveryZoneKnown = candidates.every(({ zones }) => zones.length > 0)
  return {
    places: unique(places),
    isComplete: places.length > 0 && isNumberKnown && isEveryZoneKnown,
  }
}

/** Where a number's first digits say that its line was opened; empty when they say nothing. */
export function atNumber(packs: Packs, e164: string): Candidate[] {
  const country = [...packs.values()].find(
    ({ callingCode }) => callingCode !== undefined && e164.startsWith(`+${callingCode}`),
  )
  const rest = e164.slice(1 + (country?.callingCode?.length ?? 0))
  const speaking = [...packs.values()].flatMap((pack) => {
    if (pack.id.split('-')[0] !== country?.id) return []
    const codes = pack.areaCodes?.filter((code) => rest.startsWith(code)) ?? []
    return codes.map((code) => ({ pack, code }))
  })
  const longest = Math.max(0, ...speaking.map(({ code }) => code.length))
  return speaking
    .filter(({ code }) => code.length === longest)
    .map(({ pack, code }) => ({
      jurisdiction: pack.id,
      zones: pack.zonesOfAreaCode?.[code] ?? pack.zones,
      because: ['area-code'],
    }))
}

const atAddress = (packs: Packs, jurisdiction: string): Candidate => ({
  jurisdiction,
  zones: zonesAt(packs, jurisdiction),
  because: ['address'],
})

/** The zones of a place, or of the smallest place around it that we know; none is a place unknown. */
export function zonesAt(packs: Packs, jurisdiction: string): readonly string[] {
  const parts = jurisdiction.split('-')
  for (let length = parts.length; length > 0; length -= 1) {
    const id = parts.slice(0, length).join('-')
    const country = packs.get(parts[0] ?? '')
    const state = packs.get(parts.slice(0, 2).join('-'))
    const zones = state?.zonesOf?.[id] ?? country?.zonesOf?.[id] ?? packs.get(id)?.zones
    if (zones) return zones
  }
  return []
}

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
  address.zones.length === 0 && isWithin(number.jurisdiction, address.jurisdiction)

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}-`)

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
