import type { Day, Moment } from '../../kit/dates.ts'
import type { ContactFacts } from './facts.ts'
import type { Pack } from './pack.ts'
import type { Words } from './words.ts'

/** A contact at a moment, seen from one place where the person may be. */
export type Situation = {
  readonly facts: ContactFacts
  readonly at: Moment
  /** Undefined when the place is not known. */
  readonly zone: string | undefined
  readonly jurisdiction: string | undefined
  /** The day at that place; UTC's when the place is not known. */
  readonly day: Day
  /** The packs whose holidays are kept there. */
  readonly packs: readonly Pack[]
}

/** What one rule says. Nothing is said of a contact that the rule has nothing against. */
export type Verdict =
  /** `until` is a moment before which the rule surely still blocks; null when it does not end. */
  | { readonly effect: 'block'; readonly until: Moment | null }
  /** The hours are open until then. */
  | { readonly effect: 'open'; readonly until: Moment; readonly warning: Words | undefined }
  | { readonly effect: 'warn'; readonly reason: Words }
  | { readonly effect: 'require'; readonly what: Words }

export const blocked = (until: Moment | null): Verdict => ({ effect: 'block', until })
