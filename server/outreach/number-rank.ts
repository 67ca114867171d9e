import { dayAt, daysBetween, isEarlier, type Moment } from '../../kit/dates.ts'
import type { RefusalFact } from '../../kit/decision.ts'
import type { Holder, Provenance } from '../compliance/facts.ts'
import type { Try } from './best-hours.ts'
import { type BestHours, bandOf, bestHours } from './best-hours.ts'

export type NumberFacts = {
  readonly id: string
  readonly provenance: Provenance
  readonly holder: Holder
  readonly rightParty: 'confirmed' | 'unverified' | 'wrong'
  readonly phoneType: string
}

/** Why a number stands where it stands; the points add up to the score. */
export type RankReason =
  | 'right-person-answered'
  | 'answers-at-this-hour'
  | 'somebody-answered'
  | 'known-to-answer'
  | 'origin'
  | 'own'
  | 'shared'
  | 'mobile'
  | 'never-tried'
  | 'not-answered'
  | 'does-not-exist'

export type RankBecause = {
  readonly reason: RankReason
  readonly points: number
  readonly facts: Readonly<Record<string, RefusalFact>>
}

export type RankedNumber = {
  readonly contactPointId: string
  readonly score: number
  readonly reasons: readonly RankBecause[]
  /** When the right person answered this number, if anybody did. */
  readonly hours: BestHours | null
}

/** What each reason is worth: what an office finds to matter. */
export const rankPoints = {
  answered: 300,
  thisHour: 120,
  somebody: 30,
  confirmed: 80,
  own: 40,
  shared: -60,
  mobile: 20,
  neverTried: 30,
  silent: -150,
  gone: -400,
  origin: {
    consumer_provided: 120,
    consumer_contacted_us_from_it: 110,
    creditor_contract: 80,
    guarantor_provided: 50,
    reference_person: 0,
    bureau_enriched: 20,
    public_search: 10,
    unknown: 0,
  } satisfies Record<Provenance, number>,
} as const

/** The moment, and the zone of the person. */
type When = { readonly now: Moment; readonly zone: string }

/**
 * Which number to dial first, from what came of dialing each and from who gave it. Every rank can
 * be said in words; the same facts always give the same order, however they were handed in.
 */
export function rankNumbers(
  numbers: readonly NumberFacts[],
  tries: readonly Try[],
  when: When,
): RankedNumber[] {
  const ranked = numbers.map((number) => {
    const own = tries
      .filter(({ contactPointId }) => contactPointId === number.id)
      .toSorted(latestFirst)
    const reasons = reasonsOf(number, own, when)
    reasons.sort((a, b) => b.points - a.points || byText(a.reason, b.reason))
    const score = reasons.reduce((sum, { points }) => sum + points, 0)
    return { contactPointId: number.id, score, reasons, hours: bestHours(own, when.zone) }
  })
  return ranked.sort((a, b) => b.score - a.score || byText(a.contactPointId, b.contactPointId))
}

/** Two at the same moment come in the order of their words, so that no list decides. */
const latestFirst = (a: Try, b: Try): number => {
  if (isEarlier(a.at, b.at)) return 1
  return isEarlier(b.at, a.at) ? -1 : byText(a.reached, b.reached)
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const because = (
  reason: RankReason,
  points: number,
  facts: RankBecause['facts'] = {},
): RankBecause[] => (points === 0 ? [] : [{ reason, points, facts }])

/** `tries` of this number alone, the latest first. */
function reasonsOf(number: NumberFacts, tries: readonly Try[], when: When): RankBecause[] {
  const { provenance, holder, rightParty, phoneType } = number
  const isShared = holder === 'workplace' || holder === 'third_party'
  return [
    ...because('origin', rankPoints.origin[provenance], { provenance }),
    ...because('own', holder === 'debtor' ? rankPoints.own : 0),
    ...because('shared', isShared ? rankPoints.shared : 0, { holder }),
    ...because('mobile', phoneType === 'mobile' ? rankPoints.mobile : 0),
    ...because('known-to-answer', rightParty === 'confirmed' ? rankPoints.confirmed : 0),
    ...because('never-tried', tries.length === 0 ? rankPoints.neverTried : 0),
    ...ofAnswers(tries, when),
    ...ofFailures(tries),
  ]
}

const isAnswer = ({ reached }: Try) => reached === 'right-party'

function ofAnswers(tries: readonly Try[], { now, zone }: When): RankBecause[] {
  const answers = tries.filter(isAnswer)
  const [last] = answers
  if (!last) {
    const times = tries.filter(({ reached }) => reached === 'someone').length
    return because('somebody-answered', times > 0 ? rankPoints.somebody : 0, { times })
  }
  const on = dayAt(last.at, zone)
  const times = answers.length
  const share = 0.4 + 0.3 * saturation(times) + 0.3 * freshness(daysBetween(on, dayAt(now, zone)))
  const points = Math.round(rankPoints.answered * share)
  const band = bandOf(now, zone)
  const here = answers.filter(({ at }) => bandOf(at, zone) === band).length
  return [
    ...because('right-person-answered', points, { times, on: on.toString() }),
    ...because('answers-at-this-hour', Math.round(rankPoints.thisHour * saturation(here)), {
      times: here,
    }),
  ]
}

/** One says half, two say two thirds, and so on: the tenth time tells little that is new. */
const saturation = (times: number): number => times / (times + 1)

/** Whole within a fortnight, gone after half a year. */
const freshness = (days: number): number => Math.min(1, Math.max(0, (180 - days) / 166))

/** Only what came after the last time that a person answered. */
function ofFailures(tries: readonly Try[]): RankBecause[] {
  const met = tries.findIndex(({ reached }) => reached === 'right-party' || reached === 'someone')
  const since = met === -1 ? tries : tries.slice(0, met)
  const gone = since.filter(({ reached }) => reached === 'gone').length
  const silent = since.length - gone
  return [
    ...because('not-answered', Math.round((rankPoints.silent * silent) / (silent + 2)), {
      times: silent,
    }),
    ...because('does-not-exist', gone > 0 ? rankPoints.gone : 0, { times: gone }),
  ]
}
