import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type ActFacts, ageLimit, decideAct } from '../compliance/act.ts'
import type { Act, ActEvent } from '../compliance/duty.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Case, MeasureAct } from './verdict.ts'

/** What undoes a measure; the end of a contract and a suit are undone by nobody here. */
export const reliefOf = {
  negativate: 'delist',
  protest: 'clear_protest',
  suspend_service: 'restore_service',
  terminate_contract: null,
  sue: null,
} as const satisfies Readonly<Record<MeasureAct, Act | null>>
export const reliefs = ['delist', 'clear_protest', 'restore_service'] as const
export type Relief = (typeof reliefs)[number]

/** Why a measure must be undone. */
export const causes = ['paid', 'first-instalment', 'too-old', 'not-owed'] as const
export type Cause = (typeof causes)[number]

/** One item of those that a measure is about, as it stands today. */
export type Standing = {
  readonly dueOn: Day
  readonly state: 'open' | 'settled' | 'withdrawn'
  /** The last day on which money came for it. */
  readonly paidOn: Day | null
  /** When the first instalment of the open agreement that covers it was paid. */
  readonly firstPaidOn: Day | null
  /** When it was said to be paid before, double or somebody else's, with evidence. */
  readonly notOwedOn: Day | null
}

export type Owed = {
  readonly cause: Cause
  readonly causedOn: Day
  readonly ruleId: string
  readonly dueOn: Day
}

type About = Pick<Case, 'debtorKind' | 'actorRole' | 'sector' | 'jurisdictions'>

/**
 * What is owed now that a measure stands: until when it must be undone, and why; null while nothing
 * says so. Of several causes the one that is due first counts.
 */
export function relief(
  packs: Packs,
  measure: { readonly act: MeasureAct; readonly about: About },
  items: readonly Standing[],
  today: Day,
): Owed | null {
  const act = reliefOf[measure.act]
  if (act === null || items.length === 0) return null
  const happened = [paid(items), firstPaid(items), notOwed(items)].filter((one) => one !== null)
  const owed = happened.flatMap((one) => dueAfter(packs, { act, about: measure.about }, one, today))
  const aged = measure.act === 'negativate' ? tooOld(packs, measure.about, items, today) : []
  const [first] = [...owed, ...aged].toSorted((a, b) => (isBefore(a.dueOn, b.dueOn) ? -1 : 1))
  return first ?? null
}

type Happened = { readonly cause: Cause; readonly event: ActEvent; readonly on: Day }

/** Nothing of it is open any more, and money or a discount settled some of it. */
function paid(items: readonly Standing[]): Happened | null {
  const isOver = items.every(({ state }) => state !== 'open')
  const days = items
    .filter(({ state }) => state === 'settled')
    .flatMap(({ paidOn }) => paidOn ?? [])
  const on = isOver ? latest(days) : undefined
  return on ? { cause: 'paid', event: 'payment_cleared', on } : null
}

function firstPaid(items: readonly Standing[]): Happened | null {
  const open = items.filter(({ state }) => state === 'open')
  const days = open.flatMap(({ firstPaidOn }) => firstPaidOn ?? [])
  const on = open.length > 0 && days.length === open.length ? latest(days) : undefined
  return on ? { cause: 'first-instalment', event: 'first_instalment_cleared', on } : null
}

function notOwed(items: readonly Standing[]): Happened | null {
  const open = items.filter(({ state }) => state === 'open')
  const days = open.flatMap(({ notOwedOn }) => notOwedOn ?? [])
  const on = open.length > 0 && days.length === open.length ? latest(days) : undefined
  return on ? { cause: 'not-owed', event: 'error_found', on } : null
}

type Asked = { readonly act: Relief; readonly about: About }

/** By the place that asks for it soonest; optional holidays never make a duty later. */
function dueAfter(packs: Packs, asked: Asked, happened: Happened, today: Day): Owed[] {
  const { cause, event, on } = happened
  const events = [{ kind: event, on, isProven: true }]
  return asked.about.jurisdictions.flatMap((jurisdiction) => {
    const facts = factsAt(asked.act, asked.about, jurisdiction)
    const { due } = decideAct(packs, { ...facts, events }, today)
    return due ? [{ cause, causedOn: on, ruleId: due.ruleId, dueOn: due.by }] : []
  })
}

/** Days before a listing grows too old on which somebody is told. */
const warningDays = 90

function tooOld(packs: Packs, about: About, items: readonly Standing[], today: Day): Owed[] {
  const oldest = items.map(({ dueOn }) => dueOn).toSorted((a, b) => (isBefore(a, b) ? -1 : 1))[0]
  if (!oldest) return []
  return about.jurisdictions.flatMap((jurisdiction) => {
    const limit = ageLimit(packs, factsAt('negativate', about, jurisdiction), today)
    const dueOn = limit && oldest.add({ years: limit.years })
    if (!dueOn || isAfter(dueOn.subtract({ days: warningDays }), today)) return []
    return [{ cause: 'too-old' as const, causedOn: dueOn, ruleId: limit.ruleId, dueOn }]
  })
}

const factsAt = (act: Act, about: About, jurisdiction: string): ActFacts => ({
  act,
  profile: 'statutory',
  debtorKind: about.debtorKind,
  actorRole: about.actorRole,
  sector: about.sector,
  jurisdiction,
  events: [],
  debt: null,
})

const latest = (days: readonly Day[]): Day | undefined =>
  days.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).at(-1)
