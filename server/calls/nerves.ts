import type { moods, tapKinds } from '../../api/conversation.ts'

export type TapKind = (typeof tapKinds)[number]
export type Mood = (typeof moods)[number]
export type Nerves = { readonly self: Level; readonly person: Level }
export type Level = 'calm' | 'tense' | null

/** Taps of tension, on both sides together, after which relief is suggested (A1.4). */
const tenseMax = 2

/** How both sides are now, by the last tap about each; the oldest tap first. */
export const nerves = (taps: readonly TapKind[]): Nerves => ({
  self: levelOf(taps, 'self'),
  person: levelOf(taps, 'person'),
})

/**
 * Whether a pause, another day or a supervisor is suggested: somebody is tense, and tension was
 * tapped twice since that side was last calm.
 */
export function needsRelief(taps: readonly TapKind[]): boolean {
  const tense = tenseSince(taps, 'self') + tenseSince(taps, 'person')
  return tense >= tenseMax
}

function levelOf(taps: readonly TapKind[], side: 'self' | 'person'): Level {
  const last = taps.findLast((tap) => tap === `${side}-calm` || tap === `${side}-tense`)
  if (!last) return null
  return last === `${side}-tense` ? 'tense' : 'calm'
}

function tenseSince(taps: readonly TapKind[], side: 'self' | 'person'): number {
  const calmAt = taps.lastIndexOf(`${side}-calm`)
  return taps.filter((tap, at) => at > calmAt && tap === `${side}-tense`).length
}

/** The mood of the person as it was tapped last, at the start and at the end (E6.6). */
export const moodAt = (taps: readonly TapKind[], when: 'start' | 'end'): Mood | null => {
  const last = taps.findLast((tap) => tap.startsWith(`${when}-`))
  return last ? (last.slice(when.length + 1) as Mood) : null
}

export type MoodChange = 'better' | 'same' | 'worse'

const height: Readonly<Record<Mood, number>> = { low: 0, even: 1, good: 2 }

/** Whether a person left a call lighter than they came; null unless both ends were noted. */
export function moodChange(start: Mood | null, end: Mood | null): MoodChange | null {
  if (!start || !end) return null
  if (height[start] === height[end]) return 'same'
  return height[end] > height[start] ? 'better' : 'worse'
}
