import { isEarlier, type Moment } from '../../kit/dates.ts'
import type { Pack } from './pack.ts'
import type { Basis, Rule } from './rule.ts'
import type { Situation, Verdict } from './verdict.ts'
import type { Words } from './words.ts'

export type Blocker = {
  readonly ruleId: string
  readonly basis: Basis
  readonly reason: Words
  /** Of a rule about hours: the place whose clock says so. */
  readonly place?: string
  readonly zone?: string
  /** A moment before which this rule surely still blocks; null when it does not end. */
  readonly until: Moment | null
}
export type Warning = { readonly ruleId: string; readonly reason: Words }
export type Requirement = { readonly ruleId: string; readonly what: Words }

/** Which no is said first: a stop outweighs every other. Part of the contract. */
export const orderOfRefusals: readonly Rule['kind'][] = [
  'opt_out',
  'hold',
  'wrong_party',
  'dead_point',
  'suppression_list',
  'channel_consent',
  'contact_point',
  'debt_age',
  'neutral_words',
  'wording',
  'caller_id',
  'recording',
  'unknown_place',
  'unknown_calendar',
  'stale_pack',
  'contact_window',
  'preferred_hours',
  'cooldown',
  'channel_spread',
  'frequency_cap',
  'minimum_gap',
]

export type Said = {
  readonly rule: Rule
  readonly situation: Situation
  readonly verdict: Verdict
}

/** In the order of refusals. A rule speaks once; a rule about hours once for each place. */
export function blockersIn(said: readonly Said[]): Blocker[] {
  const found = new Map<string, { kind: Rule['kind']; blocker: Blocker }>()
  for (const { rule, situation, verdict } of said) {
    if (verdict.effect !== 'block') continue
    const where = rule.kind === 'contact_window' ? placeOf(situation) : {}
    const key = `${rule.id} ${JSON.stringify(where)}`
    const earlier = found.get(key)?.blocker
    const until = earlier ? later(earlier.until, verdict.until) : verdict.until
    const { id: ruleId, basis, message: reason } = rule
    found.set(key, { kind: rule.kind, blocker: { ruleId, basis, reason, ...where, until } })
  }
  const rank = (kind: Rule['kind']) => orderOfRefusals.indexOf(kind)
  return [...found.values()]
    .sort((a, b) => rank(a.kind) - rank(b.kind))
    .map(({ blocker }) => blocker)
}

export function warningsIn(said: readonly Said[]): Warning[] {
  return onceEach(
    said.flatMap(({ rule: { id: ruleId }, verdict }) => {
      if (verdict.effect === 'warn') return [{ ruleId, reason: verdict.reason }]
      return verdict.effect === 'open' && verdict.warning
        ? [{ ruleId, reason: verdict.warning }]
        : []
    }),
  )
}

export function requirementsIn(said: readonly Said[]): Requirement[] {
  return onceEach(
    said.flatMap(({ rule, verdict }) =>
      verdict.effect === 'require' ? [{ ruleId: rule.id, what: verdict.what }] : [],
    ),
  )
}

/** A pack that nobody looked at for long may be wrong: it still rules, and says so. */
export function reviewsDue(situations: readonly Situation[]): Warning[] {
  const due = situations.flatMap(({ packs, day }) => {
    const today = day.toString()
    return packs.filter(({ reviewBy }) => reviewBy < today)
  })
  return onceEach(due.map((pack) => ({ ruleId: `${pack.id}-REVIEW`, reason: reviewWords(pack) })))
}

const reviewWords = ({ title, reviewBy }: Pack): Words => ({
  'pt-BR': `As regras de ${title} deviam ser revistas até ${reviewBy}.`,
  es: `Las reglas de ${title} debían revisarse antes del ${reviewBy}.`,
  en: `The rules of ${title} were to be reviewed by ${reviewBy}.`,
})

export const versionsOf = (situations: readonly Situation[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    situations.flatMap(({ packs }) => packs.map(({ id, version }) => [id, version])),
  )

/** The earliest end of the hours that the moment is in; null where hours do not matter. */
export const openUntil = (said: readonly Said[]): Moment | null =>
  said.reduce<Moment | null>((first, { verdict }) => {
    if (verdict.effect !== 'open') return first
    return first === null || isEarlier(verdict.until, first) ? verdict.until : first
  }, null)

const placeOf = ({ jurisdiction, zone }: Situation) => ({ place: jurisdiction, zone })

/** The later of two ends; what has no end is the latest. */
const later = (a: Moment | null, b: Moment | null): Moment | null =>
  a === null || b === null ? null : isEarlier(a, b) ? b : a

const onceEach = <Item extends { readonly ruleId: string }>(items: readonly Item[]): Item[] =>
  items.filter((item, index) => items.findIndex(({ ruleId }) => ruleId === item.ruleId) === index)
