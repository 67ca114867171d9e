import { caseFacts, type suppliers } from '../../api/preparation.ts'

// How much of what a good call needs is known (A2.1, B3.1), and who must supply the rest.

export type CaseFact = (typeof caseFacts)[number]
export type Supplier = (typeof suppliers)[number]

type Demand = {
  readonly by: Supplier
  readonly weight: number
  /** Without it a call is no good call; what only helps is asked for along the way. */
  readonly isRequired: boolean
}

const required = (by: Supplier, weight: number): Demand => ({ by, weight, isRequired: true })
const helpful = (by: Supplier): Demand => ({ by, weight: 1, isRequired: false })

/**
 * Weights are a policy of ours. A birth day or a postal code is what identity is asked by besides
 * the document; a place decides the lawful hours; what was bought is what the call is about.
 */
export const demands: Readonly<Record<CaseFact, Demand>> = {
  phone: required('creditor', 3),
  identity: required('creditor', 2),
  place: required('creditor', 2),
  product: required('creditor', 2),
  'payment-means': required('creditor', 1),
  'bought-on': helpful('creditor'),
  'service-use': helpful('creditor'),
  'confirmed-number': helpful('agent'),
  email: helpful('person'),
  treatment: helpful('agent'),
}

/** Whether each is known; null where it does not apply: a company has no birth day. */
export type Known = Readonly<Record<CaseFact, boolean | null>>

export type Completeness = {
  /** Whole per cent of the weight of what applies, rounded down; 100 only when all is known. */
  readonly scorePct: number
  /** All that is required is there. */
  readonly isComplete: boolean
  readonly facts: readonly {
    readonly fact: CaseFact
    readonly isKnown: boolean
    readonly isRequired: boolean
    readonly by: Supplier
  }[]
}

export function completeness(known: Known): Completeness {
  const facts = caseFacts.flatMap((fact) => {
    const { by, isRequired } = demands[fact]
    const isKnown = known[fact]
    return isKnown === null ? [] : [{ fact, isKnown, isRequired, by }]
  })
  const weightOf = (some: typeof facts) =>
    some.reduce((sum, { fact }) => sum + demands[fact].weight, 0)
  const whole = weightOf(facts)
  const there = weightOf(facts.filter(({ isKnown }) => isKnown))
  return {
    scorePct: whole === 0 ? 100 : Math.floor((100 * there) / whole),
    isComplete: facts.every(({ isKnown, isRequired }) => isKnown || !isRequired),
    facts,
  }
}

/** What is required and not there. */
export const gapsOf = ({ facts }: Completeness): CaseFact[] =>
  facts.flatMap(({ fact, isKnown, isRequired }) => (isRequired && !isKnown ? [fact] : []))
