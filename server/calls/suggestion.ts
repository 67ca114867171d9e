import type { Moment } from '../../kit/dates.ts'
import type { Outcome } from './outcome.ts'
import { chosenByPeople, type Tree } from './outcome-tree.ts'

/** What is known of a call when it ends, before anybody says what it came to. */
export type EndFacts = {
  /** Of the agreement made in it, if one was. */
  readonly agreedParts: number | null
  readonly dialedAt: Moment | null
  readonly hungUpAt: Moment | null
}

export type SuggestionReason = 'agreed' | 'cut-short'
export type Suggestion = { readonly code: string; readonly why: SuggestionReason }

/** A call this short was cut, or nobody was heard (ux 1.5); both of its ends included. */
const cutShortMs = 3000

/**
 * The outcome that the facts speak for; it is only proposed. Of an agency's own codes the first
 * that behaves so and can be chosen.
 */
export function suggestion(facts: EndFacts, tree: Tree): Suggestion | null {
  const found = factOf(facts)
  const outcome = found && chosenByPeople(tree).find(({ base }) => base === found.base)
  return outcome ? { code: outcome.code, why: found.why } : null
}

function factOf({ agreedParts, dialedAt, hungUpAt }: EndFacts): {
  readonly base: Outcome['code']
  readonly why: SuggestionReason
} | null {
  if (agreedParts !== null) return { base: agreedParts === 1 ? 'ACV' : 'ACP', why: 'agreed' }
  if (!dialedAt || !hungUpAt) return null
  const lasted = hungUpAt.epochMilliseconds - dialedAt.epochMilliseconds
  return lasted <= cutShortMs ? { base: 'MUD', why: 'cut-short' } : null
}
