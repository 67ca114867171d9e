import { day, type Moment, moment } from '../../kit/dates.ts'
import type { ContactFacts } from './facts.ts'
import { inputHash } from './input-hash.ts'
import type { Pack, Packs } from './pack.ts'
import { type PermitDecision, permit } from './permit.ts'

/** What a decision was made of, as JSON keeps it: days and moments are their text. */
export type Judged = { readonly facts: object; readonly now: string }

/** The hash that a decision of these facts, this moment and these versions of packs carries. */
export const hashOf = (judged: Judged, packVersions: Readonly<Record<string, string>>): string =>
  inputHash({ facts: judged.facts, now: judged.now, packVersions })

/** The same question, asked again of the packs as they were worded then. */
export function judgeAgain(judged: Judged, packs: readonly Pack[]): PermitDecision {
  const byId: Packs = new Map(packs.map((pack) => [pack.id, pack]))
  return permit(byId, factsOf(judged), moment(judged.now))
}

export const factsOf = ({ facts }: Judged): ContactFacts => revived(facts) as ContactFacts

/** By our names: what ends in `On` is a day, in `At` a moment, whatever facts are still to come. */
function revived(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => revived(one))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, revived(inner, key)]),
    )
  }
  if (typeof value !== 'string') return value
  if (name === 'since' || name.endsWith('On')) return day(value)
  return name === 'at' || name.endsWith('At') ? momentOf(value) : value
}

const momentOf = (text: string): Moment => moment(text)
