import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readLaw } from '../../../api/law.ts'

export type Law = ReplyOf<typeof readLaw>
export type Pack = Law['packs'][number]
export type Rule = Pack['rules'][number]

export type Filter = {
  readonly text: string
  readonly button: 'all' | Rule['buttons'][number]
  readonly group: 'all' | Rule['group']
}

export const noFilter: Filter = { text: '', button: 'all', group: 'all' }

/** The packs that rule a place: the smallest place first, what counts everywhere last. */
export function packsAt({ packs }: Law, place: string): Pack[] {
  const parts = place.split('-')
  const places = [...parts.map((_, n) => parts.slice(0, parts.length - n).join('-')), 'ALL']
  return [...new Set(places)].flatMap((one) => packs.filter((pack) => pack.place === one))
}

/** By which rules of these packs another is replaced, in what they speak of, today. */
export function replacedIn(packs: readonly Pack[]): ReadonlyMap<string, string> {
  const inForce = packs.flatMap(({ rules }) => rules).filter(({ isInForce }) => isInForce)
  const pairs = inForce.flatMap(({ id, supersedes }) => supersedes.map((other) => ({ other, id })))
  const byOther = Map.groupBy(pairs, ({ other }) => other)
  return new Map(
    [...byOther].map(([other, all]) => [other, all.map(({ id }) => id).join(', ')] as const),
  )
}

export function isShown(rule: Rule, { text, button, group }: Filter): boolean {
  if (button !== 'all' && !rule.buttons.includes(button)) return false
  if (group !== 'all' && rule.group !== group) return false
  const words = folded(text).split(' ')
  const said = folded(
    [
      rule.id,
      rule.sentence,
      rule.reason,
      ...rule.citations.flatMap(({ instrument, provision, note }) => [instrument, provision, note]),
    ].join(' '),
  )
  return words.every((word) => said.includes(word))
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
