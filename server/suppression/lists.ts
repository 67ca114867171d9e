import { proactivePurposes } from '../compliance/facts.ts'
import type { Pack, Packs } from '../compliance/pack.ts'
import type { SuppressionRule } from '../compliance/rule.ts'

/** A list of those who do not want to be called, as a pack knows it. */
export type KnownList = Pick<
  SuppressionRule,
  'listId' | 'graceDays' | 'isLiftedByAuthorisation' | 'basis' | 'citations'
> & {
  readonly ruleId: string
  /** The pack's place; its first part is the country of the numbers. */
  readonly place: string
  readonly areaCodes: readonly string[]
  /** It speaks of offers of something new, and of no debt. */
  readonly isOffersOnly: boolean
}

/** The lists that the packs name, each once; those that speak of collection in front. */
export function knownLists(packs: Packs): KnownList[] {
  const all = [...packs.values()].flatMap(listsIn)
  const unique = new Map(all.toReversed().map((list) => [list.listId, list]))
  const keyOf = (list: KnownList) => `${list.isOffersOnly ? 1 : 0} ${list.place} ${list.listId}`
  return [...unique.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const listsIn = ({ id: place, rules }: Pack): KnownList[] =>
  rules.flatMap((rule) => {
    if (rule.kind !== 'suppression_list') return []
    const { id: ruleId, listId, graceDays, isLiftedByAuthorisation, basis, citations } = rule
    const purposes = rule.scope.purposes ?? proactivePurposes
    return {
      ruleId,
      listId,
      place,
      graceDays,
      isLiftedByAuthorisation,
      basis,
      citations,
      areaCodes: rule.areaCodes ?? [],
      isOffersOnly: purposes.every((purpose) => purpose === 'marketing'),
    }
  })

export const countryOf = ({ place }: Pick<KnownList, 'place'>): 'BR' | 'MX' =>
  place.startsWith('MX') ? 'MX' : 'BR'
