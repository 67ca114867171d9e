import { chain, type Packs } from './pack.ts'
import type { Words } from './words.ts'

/** The rule by which nobody is asked why a debt was not paid, and how it says so. */
export type WhyNot = { readonly packId: string; readonly ruleId: string; readonly message: Words }

/** The kind of words in which one asks why. */
const asking = 'C-WHY'
/** It refuses every kind of words, this one only in the countries whose packs do. */
const everywhere = 'ALL'

/**
 * May a person be asked why they did not pay, by the packs of every place where they may be? The
 * most protective place counts. `day` is `YYYY-MM-DD`; undefined means that it may be asked.
 */
export function whyNotAsked(
  packs: Packs,
  places: readonly string[],
  day: string,
): WhyNot | undefined {
  for (const place of places) {
    for (const { id: packId, rules } of chain(packs, place)) {
      if (packId === everywhere) continue
      const rule = rules.find(
        (one) =>
          one.kind === 'wording' &&
          one.effect !== 'warn' &&
          one.categories.includes(asking) &&
          (one.validity.from ?? '') <= day &&
          day <= (one.validity.to ?? '9999'),
      )
      if (rule) return { packId, ruleId: rule.id, message: rule.message }
    }
  }
  return undefined
}
