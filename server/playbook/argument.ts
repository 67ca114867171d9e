import type { Motive } from '../../api/listening.ts'
import type { Locale } from '../../api/shapes.ts'
import { argumentLines, motivesOfListed, plans } from './argument-lines.ts'
import { type Edit, linesAt } from './line.ts'
import { fill } from './template.ts'

export type ArgumentFacts = {
  readonly motive: Motive | undefined
  /** What the listed name gets in the way of, as the person told it. */
  readonly hinders: string | undefined
  readonly isListed: boolean
  readonly creditor: string
  readonly locale: Locale
  readonly edits: readonly Edit[]
}

/**
 * What settling means to this person, in sentences for the close (A4.5): by the motive that they
 * told, true for this case. None without a motive, and none about a list to whoever is on none.
 */
export function closingArgument(facts: ArgumentFacts): readonly string[] {
  const { motive, hinders, isListed, creditor, locale, edits } = facts
  if (motive === undefined || (motivesOfListed.includes(motive) && !isListed)) return []
  const plan = Object.entries(plans).find(([name]) => name === hinders)?.[1] ?? plans.nothing
  const slots = { plan: plan[locale], creditor }
  return linesAt(`argument.${motive}`, argumentLines[motive], edits).flatMap(({ words }) => {
    const filled = fill(words[locale], slots)
    return filled.ok ? [filled.value] : []
  })
}
