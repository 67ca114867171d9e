import type { Locale } from '../../api/shapes.ts'
import type { Edits } from '../playbook/edits.ts'
import type { Place } from '../playbook/line.ts'
import { sentence } from '../playbook/script.ts'
import type { Slots } from '../playbook/template.ts'
import type { Treatment } from '../playbook/treatment.ts'
import { linesOf, slotsAt } from './book.ts'
import { catalogue } from './catalogue.ts'
import { exampleSlots } from './example.ts'
import { slotsFrom } from './place.ts'

export type PreviewPart = {
  readonly place: Place
  readonly lines: readonly { readonly id: string; readonly text: string; readonly isOwn: boolean }[]
}

type Heard = { readonly locale: Locale; readonly treatment: Treatment | null }

/** What an agent reads at a place and around it, filled with the facts of an invented person. */
export function preview(place: Place, edits: Edits, heard: Heard): PreviewPart[] {
  const own = new Set(edits.filter(({ words }) => words).map(({ id }) => id))
  return catalogue
    .filter((one) => isTogether(one.place, place))
    .map((one) => ({
      place: one.place,
      lines: linesOf(one.place, edits)
        .flatMap((line) => sentence(line, heard, filledAt(one.place, heard.locale)))
        .map((said) => ({ ...said, isOwn: own.has(said.id) })),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** What has no example yet is shown as a gap. */
const filledAt = (place: Place, locale: Locale): Slots => ({
  ...Object.fromEntries([...slotsAt(place)].map((slot) => [slot, '…'])),
  ...exampleSlots(locale),
})

/** A whole step, or a whole excuse: what stands on the screen at once. */
const isTogether = (one: Place, other: Place): boolean =>
  one === other || topicOf(one) === topicOf(other)

const topicOf = (place: Place): string =>
  place.startsWith('step.') ? slotsFrom(place) : place.split('.').slice(0, 2).join('.')
