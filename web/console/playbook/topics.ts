import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readPlaybook } from '../../../api/playbook.ts'
import { fold } from '../../../kit/text.ts'

type Book = ReplyOf<typeof readPlaybook>
type Group = Book['places'][number]['group']

/** Places that stand on the screen together: a step, an excuse, a question. */
export type Topic = {
  readonly id: string
  readonly group: Group
  readonly places: readonly Book['places'][number][]
  readonly ownCount: number
}

/** `step.listen.say` and `step.listen.ask` are of one topic, `step.listen`. */
export const topicOf = (place: string): string => place.split('.').slice(0, 2).join('.')

/** In the order of a call. */
export function topicsOf(places: Book['places']): readonly Topic[] {
  const topics = new Map<string, Book['places'][number][]>()
  for (const one of places) {
    const id = topicOf(one.place)
    topics.set(id, [...(topics.get(id) ?? []), one])
  }
  return [...topics].map(([id, own]) => ({
    id,
    group: own[0]?.group ?? 'step',
    places: own,
    ownCount: own.reduce((sum, { ownCount }) => sum + ownCount, 0),
  }))
}

/** Without accents and capitals, wherever the words stand. */
export const isFound = (name: string, text: string): boolean =>
  fold(text)
    .split(/\s+/)
    .every((word) => fold(name).includes(word))

/** The last part of a place: `ask` of `step.listen.ask`; `lines` where there is but one. */
export function kindOf(place: string) {
  const last = place.split('.')[2] ?? 'lines'
  return kinds.find((kind) => kind === last) ?? 'lines'
}

const kinds = [
  'say',
  'ask',
  'avoid',
  'probe',
  'reply',
  'proof',
  'empathy',
  'exit',
  'lines',
] as const
