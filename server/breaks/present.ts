import { breakKinds, type readMyHours, type readTeamHours } from '../../api/breaks.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import { type Moment, moment } from '../../kit/dates.ts'
import type { Wireable } from '../platform/route.ts'
import { compliance } from './compliance.ts'
import { type Break, type BreakKind, lengths, minuteMs, plannedEnd, workStanding } from './day.ts'
import { isForgotten } from './forgotten.ts'
import type { Grant } from './grant-store.ts'
import { mayStart, nextRest, plannedMinutesOf } from './rest.ts'
import type { RulesInForce } from './rules-actions.ts'
import type { BreakRow, StoredDay } from './store.ts'

type Mine = Wireable<ReplyOf<typeof readMyHours>>
type Team = Wireable<ReplyOf<typeof readTeamHours>>['items'][number]

/** The law speaks of these; the others are courtesies and what the body asks for. */
const legal: readonly BreakKind[] = ['rest', 'meal', 'after-abuse']

export type MyHours = {
  readonly inForce: RulesInForce
  readonly days: readonly StoredDay[]
  readonly grant: Grant | undefined
  readonly now: Moment
}

export const basisOf = ({ law }: RulesInForce): 'law' | 'ours' => (law ? 'law' : 'ours')

/** My day as the menu of breaks needs it. */
export function presentMine({ inForce, days, grant, now }: MyHours): Mine {
  const { rules } = inForce
  const open = days.find(({ shift }) => shift.endedAt === null)
  const { workMs } = lengths(days, now)
  const onBreak = open?.breaks.find(({ endedAt }) => endedAt === null)
  return {
    basis: basisOf(inForce),
    usualMinutes: rules.usualMinutes,
    shift: open
      ? {
          startedAt: open.shift.startedAt,
          endsAt: plannedEnd(open.shift),
          isOver: plannedEnd(open.shift).epochMilliseconds <= now.epochMilliseconds,
        }
      : null,
    onBreak: onBreak ? presentBreak(onBreak) : null,
    kinds: breakKinds.map((kind) => {
      const allowed = open ? mayStart(kind, open, rules, now) : undefined
      const at = allowed?.ok === false ? allowed.facts.at : undefined
      return {
        kind,
        minutes: plannedMinutesOf(kind, rules),
        isLegal: legal.includes(kind),
        refusal: allowed?.ok === false ? allowed.refusal : null,
        at: typeof at === 'string' ? moment(at) : null,
      }
    }),
    nextRest: open ? nextRest(open, rules, now) : null,
    workedMinutes: Math.floor(workMs / minuteMs),
    workMinutesMax: rules.workMinutesMax,
    standing: workStanding(workMs, rules),
    grant: grant ?? null,
  }
}

export const presentBreak = ({ id, kind, startedAt, endedAt, plannedMinutes }: BreakRow) => ({
  id,
  kind,
  startedAt,
  endedAt,
  endsAt: plannedMinutes === null ? null : startedAt.add({ minutes: plannedMinutes }),
})

/** A day of my own, whole. */
export const presentOwnDay = (
  { shift, breaks }: StoredDay,
  { rules }: RulesInForce,
  now: Moment,
) => ({
  shiftId: shift.id,
  startedAt: shift.startedAt,
  endedAt: shift.endedAt,
  isEndedBySystem: shift.endedBy === 'system',
  plannedMinutes: shift.plannedMinutes,
  breaks: breaks.map(presentBreak),
  ...compliance({ shift, breaks }, rules, now),
})

export type TeamFacts = {
  readonly inForce: RulesInForce
  /** Away now, for whatever reason. */
  readonly away: ReadonlySet<string>
  readonly grants: { readonly taken: number; readonly declined: number; readonly waiting: number }
  readonly now: Moment
}

/** What a supervisor sees of somebody's day: the law's breaks, and never what is private. */
export function presentTeamDay({ shift, breaks }: StoredDay, facts: TeamFacts): Team {
  const { inForce, away, grants, now } = facts
  const { rules } = inForce
  const isOver = shift.endedAt !== null || isForgotten(shift, now)
  const open = isOver ? undefined : breaks.find(({ endedAt }) => endedAt === null)
  const rest = isOver ? null : nextRest({ shift, breaks }, rules, now)
  return {
    userId: shift.userId,
    name: shift.userName,
    ...stateOf(open, isOver, away.has(shift.userId)),
    startedAt: shift.startedAt,
    endsAt: plannedEnd(shift),
    endedAt: shift.endedAt,
    isEndedBySystem: shift.endedBy === 'system',
    nextRestUntil: rest?.until ?? null,
    isRestLate: rest?.isLate ?? false,
    grantsTaken: grants.taken,
    grantsDeclined: grants.declined,
    grantsWaiting: grants.waiting,
    ...compliance({ shift, breaks }, rules, now),
  }
}

function stateOf(
  open: Break | undefined,
  isOver: boolean,
  isAway: boolean,
): Pick<Team, 'state' | 'breakKind'> {
  if (isOver) return { state: 'off', breakKind: null }
  const kind = open?.kind
  if (kind === 'rest' || kind === 'meal' || kind === 'after-abuse')
    return { state: 'on-break', breakKind: kind }
  if (kind === 'training') return { state: 'training', breakKind: null }
  return { state: isAway ? 'away' : 'working', breakKind: null }
}
