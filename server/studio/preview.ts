import type { Locale } from '../../api/shapes.ts'
import type { Edits } from '../playbook/edits.ts'
import type { Place } from '../playbook/line.ts'
import { sentence } from '../playbook/script.ts'
import type { Treatment } from '../playbook/treatment.ts'
import { linesOf } from './book.ts'
import { catalogue } from './catalogue.ts'
import { exampleSlots } from './example.ts'
import { isForAgent, slotsFrom } from './place.ts'

export type PreviewPart = {
  readonly place: Place
  readonly lines: readonly { readonly id: string; readonly text: string; readonly isOwn: boolean }[]
}

type Heard = { readonly locale: Locale; readonly treatment: Treatment | null }

/** What an agent reads at a place and around it, filled with the facts of an invented person. */
export function preview(place: Place, edits: Edits, heard: Heard): PreviewPart[] {
  const own = new Set(edits.filter(({ words }) => words).map(({ id }) => id))
  const slots = exampleSlots(heard.locale)
  return catalogue
    .filter((one) => isTogether(one.place, place))
    .map((one) => ({
      place: one.place,
      lines: linesOf(one.place, edits)
        .flatMap((line) =>
          isForAgent(one.place)
            ? [{ id: line.id, text: sentence(line, heard, slots)[0]?.text ?? '' }]
            : sentence(line, heard, slots),
        )
        .map((said) => ({ ...said, isOwn: own.has(said.id) })),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** A whole step, or a whole excuse: what stands on the screen at once. */
const isTogether = (one: Place, other: Place): boolean =>
  one === other || topicOf(one) === topicOf(other)

const topicOf = (place: Place): string =>
  place.startsWith('step.') ? slotsFrom(place) : place.split('.').slice(0, 2).join('.')
