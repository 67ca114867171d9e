import type { pointHolders, pointWays } from '../../api/contact-points.ts'
import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Provenance } from '../compliance/facts.ts'

// The story of a contact point (E1.5): who gave it, when, by what way, whose it is.

/** What a contact point may be used by; the last line of its story says it. */
export type PointFacts = {
  readonly provenance: Provenance
  readonly holder: (typeof pointHolders)[number]
  readonly state: 'alive' | 'dead' | 'do-not-contact'
  readonly rightParty: 'confirmed' | 'unverified' | 'wrong'
}

/** How we know what is told of a contact point. */
export type Told = {
  readonly way?: (typeof pointWays)[number] | undefined
  /** The day on which it was given. */
  readonly givenOn?: Day | undefined
  readonly callId?: string | undefined
  /** A protocol, a message, the words that were said. */
  readonly evidence?: string | undefined
}

/** From what the person gave to what nobody knows: the first is the surest. */
const bySureness: readonly Provenance[] = [
  'consumer_provided',
  'consumer_contacted_us_from_it',
  'creditor_contract',
  'guarantor_provided',
  'reference_person',
  'bureau_enriched',
  'public_search',
  'unknown',
]

export const isSurer = (one: Provenance, other: Provenance): boolean =>
  bySureness.indexOf(one) < bySureness.indexOf(other)

/** Somebody gave it, so it must be possible to say later by what way, and where that is kept. */
const givenByPeople: readonly Provenance[] = [
  'consumer_provided',
  'consumer_contacted_us_from_it',
  'guarantor_provided',
]

/**
 * What a person gave needs its way, and the call or the words that prove it; a bureau, a search
 * and a contract speak for themselves. Nothing was given on a day that has not come.
 */
export function proven(
  provenance: Provenance,
  told: Told,
  today: Day,
): Decision<Told, 'evidence-missing' | 'given-in-the-future'> {
  if (told.givenOn && isAfter(told.givenOn, today)) {
    return no('given-in-the-future', { field: 'givenOn', value: told.givenOn.toString() })
  }
  if (!givenByPeople.includes(provenance)) return yes(told)
  const hasEvidence = told.callId !== undefined || (told.evidence ?? '').trim() !== ''
  if (!told.way) return no('evidence-missing', { field: 'way' })
  return hasEvidence ? yes(told) : no('evidence-missing', { field: 'evidence' })
}

export type Again = PointFacts & { readonly happened: 'given-again' | 'confirmed' }

/**
 * A number that is known is given once more. Only a surer source changes anything, and a number
 * that failed comes back when the person gives it again. What was somebody else's stays so until
 * a supervisor says otherwise, and a request to stop is never undone by a number.
 */
export function givenAgain(
  current: PointFacts,
  offered: Pick<PointFacts, 'provenance' | 'holder'>,
  maySettleWrong: boolean,
): Decision<Again, 'already-known' | 'wrong-person-stays'> {
  const isTheirs = offered.provenance === 'consumer_provided'
  if (current.state === 'do-not-contact') return no('already-known')
  if (current.rightParty === 'wrong') {
    if (!isTheirs) return no('already-known')
    if (!maySettleWrong) return no('wrong-person-stays')
    return yes({ ...offered, state: 'alive', rightParty: 'unverified', happened: 'given-again' })
  }
  if (current.state === 'dead' && !isTheirs) return no('already-known')
  const isNews = current.state === 'dead' || isSurer(offered.provenance, current.provenance)
  if (!isNews) return no('already-known')
  const { rightParty } = current
  return yes({ ...offered, rightParty, state: 'alive', happened: 'given-again' })
}

/** The person said that it is good to use: from now on it is theirs, whoever gave it before. */
export function confirmed(
  current: PointFacts,
  maySettleWrong: boolean,
): Decision<Again, 'wrong-person-stays'> {
  if (current.rightParty === 'wrong' && !maySettleWrong) return no('wrong-person-stays')
  const rightParty = current.rightParty === 'wrong' ? 'unverified' : current.rightParty
  const state = current.state === 'dead' ? 'alive' : current.state
  const { holder } = current
  return yes({ provenance: 'consumer_provided', holder, state, rightParty, happened: 'confirmed' })
}
