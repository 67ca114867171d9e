import type { Locale } from '../../../api/shapes.ts'
import { fold } from '../../../kit/text.ts'
import type { Brief } from './draft.ts'

export type Outcome = Brief['outcomes'][number]
export type OutcomeGroup = {
  readonly group: Outcome['group'] | 'recent'
  readonly outcomes: readonly Outcome[]
}

type GroupName = Outcome['group']
const order: readonly GroupName[] = ['right-party', 'no-contact', 'third-party', 'provider']
const recentMax = 5

export type Finding = {
  readonly locale: Locale
  /** What the call most likely came to, as it stands: its group comes first. */
  readonly likely?: GroupName
  readonly recent?: readonly string[]
}

/**
 * The outcomes that fit what is typed, by code or by any word, accents aside, in their groups; with
 * nothing typed, those used last come first.
 */
export function findOutcomes(
  outcomes: readonly Outcome[],
  typed: string,
  { locale, likely = 'right-party', recent = [] }: Finding,
): OutcomeGroup[] {
  const found = outcomes.filter((outcome) => fits(outcome, typed, locale))
  const groups = [likely, ...order.filter((group) => group !== likely)].map((group) => ({
    group,
    outcomes: found.filter((outcome) => outcome.group === group),
  }))
  const last = typed.trim() === '' ? recentOf(outcomes, recent) : []
  return [{ group: 'recent' as const, outcomes: last }, ...groups].filter(
    ({ outcomes }) => outcomes.length > 0,
  )
}

/** The codes used last, the newest first, each once. */
export const withRecent = (recent: readonly string[], code: string): string[] =>
  [code, ...recent.filter((other) => other !== code)].slice(0, recentMax)

export const labelOf = (outcome: Outcome, locale: Locale): string =>
  outcome.label[locale] ?? outcome.label['pt-BR'] ?? outcome.code

function fits(outcome: Outcome, typed: string, locale: Locale): boolean {
  const text = ` ${fold(`${outcome.code} ${labelOf(outcome, locale)}`)}`
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return words.every((word) => text.includes(` ${word}`)) || text.includes(fold(typed.trim()))
}

const recentOf = (outcomes: readonly Outcome[], recent: readonly string[]): Outcome[] =>
  recent.flatMap((code) => outcomes.filter((outcome) => outcome.code === code)).slice(0, recentMax)

/** Nobody known is on the line yet, somebody else is, or the right person. */
export function likelyGroup({ areAmountsOpen, call }: Brief, isThirdParty: boolean): GroupName {
  if (isThirdParty) return 'third-party'
  return areAmountsOpen || call.verifiedAt ? 'right-party' : 'no-contact'
}
