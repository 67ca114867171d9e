import type { Place } from '../playbook/line.ts'

/** The parts of the playbook, in the order of a call. */
export const groups = [
  'step',
  'question',
  'excuse',
  'off-path',
  'argument',
  'technique',
  'rescue',
  'gain',
] as const
export type Group = (typeof groups)[number]

const shapes: Readonly<Record<Group, RegExp>> = {
  step: /^step\.[a-z]+\.(say|ask|avoid)$/,
  question: /^question\.[a-z0-9-]+$/,
  excuse: /^excuse\.[a-z0-9-]+\.(probe|reply|proof|empathy|avoid)$/,
  'off-path': /^off-path\.[a-z0-9-]+\.(say|ask|exit|avoid)$/,
  argument: /^argument\.[a-z0-9-]+$/,
  technique: /^technique\.[a-z0-9-]+$/,
  rescue: /^rescue\.[a-z]+$/,
  gain: /^gain\.[a-z0-9-]+$/,
}

/** The part that a place belongs to; nothing for a place that nobody reads from. */
export const groupOf = (place: Place): Group | undefined =>
  groups.find((group) => shapes[group].test(place))

/** Said to nobody: what the agent reads, or is told to leave. */
export const isForAgent = (place: Place): boolean =>
  place.endsWith('.avoid') || place.startsWith('step.prepare.')

/** What is asked there lets the person tell; to know who it is, plain questions are right. */
export const asksOpenly = (place: Place): boolean =>
  /^question\.|\.(ask|probe)$/.test(place) && place !== 'step.verify.ask'

/** Before identity is known, anybody may be listening. */
export const audienceOf = (place: Place): 'unknown' | 'right_party' =>
  /^step\.(open|verify)\./.test(place) ? 'unknown' : 'right_party'

/** Places that are filled from the same facts: a step, or a whole part. */
export const slotsFrom = (place: Place): string =>
  place.startsWith('step.')
    ? place.split('.').slice(0, 2).join('.')
    : (place.split('.')[0] ?? place)
