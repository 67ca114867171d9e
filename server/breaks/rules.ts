import type { ruleBases } from '../../api/breaks.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { fields, optional, whole } from '../../kit/fields.ts'

/** How long and how often people rest who call for a living. */
export type BreakRules = {
  /** Rests of a day that is longer than a short one. */
  readonly rests: number
  readonly restMinutes: number
  /** So long after the day begins, and before it ends, no rest counts. */
  readonly edgeMinutes: number
  readonly mealMinutes: number
  /** The most work of a day: breaks count, the meal and training do not. Null is no ceiling. */
  readonly workMinutesMax: number | null
  /** A usual day, meal included. */
  readonly usualMinutes: number
}

export type RuleBasis = (typeof ruleBases)[number]

/** Up to here one rest is enough, and no meal is owed (NR-17, annex II). */
export const shortDayMinutes = 240

/** So long before the ceiling people are told of it; ours. */
export const warnMinutes = 15

/**
 * NR-17, annex II (Portaria MTP 423/2021): six hours a day of tele-service, pauses included; two
 * rests of ten minutes, after the first and before the last sixty; twenty minutes for a meal.
 */
export const nr17: BreakRules = {
  rests: 2,
  restMinutes: 10,
  edgeMinutes: 60,
  mealMinutes: 20,
  workMinutesMax: 360,
  usualMinutes: 380,
}

/** Elsewhere we know no such rule: the same rests as a courtesy, and no ceiling of ours. */
export const ours: BreakRules = { ...nr17, workMinutesMax: null, usualMinutes: 480 }

/** What the law of a country asks, or null where we know of none. */
export const lawOfBreaks = (country: string): BreakRules | null => (country === 'BR' ? nr17 : null)

export const usualRules = (country: string): BreakRules => lawOfBreaks(country) ?? ours

export const readRules = fields({
  rests: whole(0, 6),
  restMinutes: whole(1, 60),
  edgeMinutes: whole(0, 120),
  mealMinutes: whole(0, 120),
  workMinutesMax: optional(whole(60, 720), null),
  usualMinutes: whole(30, 720),
})

/**
 * An agency rests more than the law asks, never less. The edges are the law's own: neither longer,
 * which would leave less room for rests, nor shorter.
 */
export function notBelow(
  rules: BreakRules,
  law: BreakRules | null,
): Decision<BreakRules, 'below-the-law'> {
  if (!law) return yes(rules)
  const least = ['rests', 'restMinutes', 'mealMinutes'] as const
  const short = least.find((name) => rules[name] < law[name])
  if (short) return no('below-the-law', { field: short, least: law[short] })
  if (rules.edgeMinutes !== law.edgeMinutes)
    return no('below-the-law', { field: 'edgeMinutes', least: law.edgeMinutes })
  const most = law.workMinutesMax
  if (most !== null && (rules.workMinutesMax === null || rules.workMinutesMax > most))
    return no('below-the-law', { field: 'workMinutesMax', most })
  return yes(rules)
}
