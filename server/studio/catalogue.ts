import type { Line, Place } from '../playbook/line.ts'
import { script } from '../playbook/lines.ts'
import { type Group, groupOf, groups } from './place.ts'

/** A place, and what ships there. */
export type ShippedPlace = {
  readonly place: Place
  readonly group: Group
  readonly lines: readonly Line[]
}

const placed = (place: Place, lines: readonly Line[]): ShippedPlace[] => {
  const group = groupOf(place)
  return group ? [{ place, group, lines }] : []
}

const stepPlaces = Object.entries(script).flatMap(([step, { say, ask, avoid }]) => [
  ...placed(`step.${step}.say`, say),
  ...placed(`step.${step}.ask`, ask),
  ...placed(`step.${step}.avoid`, avoid),
])

/** Every place from which a sentence is proposed, in the order of a call. */
export const catalogue: readonly ShippedPlace[] = [...stepPlaces].toSorted(
  (one, other) => groups.indexOf(one.group) - groups.indexOf(other.group),
)

const byPlace = new Map(catalogue.map((one) => [one.place, one]))

export const placeNamed = (place: Place): ShippedPlace | undefined => byPlace.get(place)
