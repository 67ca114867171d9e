import type { Edits } from '../playbook/edits.ts'
import { type Line, linesAt, type Place } from '../playbook/line.ts'
import { openSlots } from '../playbook/script.ts'
import { catalogue, placeNamed, type ShippedPlace } from './catalogue.ts'
import { type Finding, type LintFacts, lint } from './lint.ts'
import { missing } from './must-say.ts'
import { slotsFrom } from './place.ts'
import { slotsKnown } from './slots.ts'

/** The lines of a place as these edits make them. */
export const linesOf = (place: Place, edits: Edits): readonly Line[] =>
  linesAt(place, placeNamed(place)?.lines ?? [], edits)

/** What has words at a place: what is filled in the lines that ship around it. */
const slotsBySource = new Map<string, ReadonlySet<string>>()

export function slotsAt(place: Place): ReadonlySet<string> {
  const source = slotsFrom(place)
  const known = slotsBySource.get(source)
  if (known) return known
  const around = catalogue.filter((one) => slotsFrom(one.place) === source)
  const made = new Set([
    ...slotsKnown(around.flatMap(({ lines }) => lines)),
    ...(source.startsWith('step.') ? openSlots : []),
    ...(isAfterIdentity(source) ? ['agency', 'creditor'] : []),
  ])
  slotsBySource.set(source, made)
  return made
}

/** Only there have the creditor's name, and whatever tells of a debt, words (script.ts). */
const isAfterIdentity = (source: string): boolean =>
  source.startsWith('step.') && !['step.prepare', 'step.open', 'step.verify'].includes(source)

export const lintFacts = (place: Place, countries: readonly string[]): LintFacts => ({
  slots: slotsAt(place),
  countries,
})

/** What stands in the way of edits: each line that somebody wrote, and what nobody leaves out. */
export function findings(edits: Edits, countries: readonly string[]): Finding[] {
  const written = edits.flatMap(({ id, place, words }) =>
    words ? lint({ id, place, words }, lintFacts(place, countries)) : [],
  )
  const strange = edits.filter(({ place }) => !placeNamed(place)).map(notRead)
  return [...strange, ...written, ...missing((place) => linesOf(place, edits))]
}

/** A place that a release took away: nobody would read the line. */
const notRead = ({ place, id }: Edits[number]): Finding => ({
  place,
  lineId: id,
  locale: null,
  rule: 'unread-place',
  isStop: false,
  facts: {},
  suggestion: null,
})

/** The places in which something is not as it ships, with how many lines. */
export const ownCount = ({ place }: ShippedPlace, edits: Edits): number =>
  edits.filter((one) => one.place === place && one.words !== undefined).length
