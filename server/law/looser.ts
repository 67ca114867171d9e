import type { Channel, Profile } from '../compliance/facts.ts'
import { chain, type Pack, type Packs } from '../compliance/pack.ts'
import type { CapRule, GapRule, WindowRule } from '../compliance/rule.ts'
import type { Span, Week } from '../compliance/week.ts'
import { type OwnHours, type Tightenings, weekOf } from './tightening.ts'

/** What the words of the refusal need. */
export type Looser = {
  readonly field: string
  readonly value: string
  readonly most: string
  readonly ruleId: string
}

/**
 * The first of an agency's wishes that asks for more than the rules allow anyway. It could allow
 * nothing, since rules only refuse; but whoever wrote it believes otherwise, and is told.
 */
export function looser(packs: Packs, own: Tightenings, profile: Profile): Looser | undefined {
  const everywhere = rulesOf(packs.get('ALL'), profile)
  const caps = everywhere.filter((rule): rule is CapRule => rule.kind === 'frequency_cap')
  const gaps = everywhere.filter((rule): rule is GapRule => rule.kind === 'minimum_gap')
  const wishes = [
    above('callsPerDayMax', own.callsPerDayMax, caps.find(isCap('voice_manual', 'day'))),
    above('callsPerWeekMax', own.callsPerWeekMax, caps.find(isCap('voice_manual', 'week'))),
    above('messagesPerDayMax', own.messagesPerDayMax, caps.find(isCap('sms', 'day'))),
    above('messagesPerWeekMax', own.messagesPerWeekMax, caps.find(isCap('sms', 'week'))),
    above('contactsPerWeekMax', own.contactsPerWeekMax, caps.find(isCap('email', 'week'))),
    shorter(own.minutesBetweenCalls, gaps[0]),
    ...own.hours.map((hours, index) => wider(packs, hours, { index, profile })),
  ]
  return wishes.find((wish) => wish !== undefined)
}

const isCap = (channel: Channel, period: 'day' | 'week') => (rule: CapRule) =>
  rule.by === 'debtor' &&
  rule.count.includes('attempt') &&
  (rule.countChannels?.includes(channel) ?? true) &&
  (period === 'day'
    ? 'calendar' in rule.period && rule.period.calendar === 'day'
    : 'rollingDays' in rule.period && rule.period.rollingDays === 7)

const above = (
  field: string,
  wish: number | null,
  rule: CapRule | undefined,
): Looser | undefined =>
  wish !== null && rule && wish > rule.max
    ? { field, value: String(wish), most: String(rule.max), ruleId: rule.id }
    : undefined

const shorter = (wish: number | null, rule: GapRule | undefined): Looser | undefined =>
  wish !== null && rule && wish < rule.minutes
    ? {
        field: 'minutesBetweenCalls',
        value: String(wish),
        most: String(rule.minutes),
        ruleId: rule.id,
      }
    : undefined

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The first span of a day that goes beyond the hours of that place. */
function wider(
  packs: Packs,
  own: OwnHours,
  { index, profile }: { readonly index: number; readonly profile: Profile },
): Looser | undefined {
  const windows = chain(packs, own.place)
    .flatMap((pack) => rulesOf(pack, profile))
    .filter((rule): rule is WindowRule => rule.kind === 'contact_window')
    .filter(({ effect, scope }) => effect !== 'warn' && !scope.sectors && !scope.actorRoles)
    .filter(({ scope }) => scope.purposes?.includes('collection') ?? true)
  const superseded = new Set(windows.flatMap(({ supersedes = [] }) => supersedes))
  const asked = own.channels.flatMap((channel) =>
    windows
      .filter(({ id, scope }) => !superseded.has(id) && (scope.channels?.includes(channel) ?? true))
      .flatMap((rule) => beyond(weekOf(own), rule.hours).map((found) => ({ rule, ...found }))),
  )
  const [first] = asked
  if (!first) return undefined
  const { rule, day, span, open } = first
  return {
    field: `hours.${index}.${dayNames[day]}`,
    value: written([span]),
    most: written(open),
    ruleId: rule.id,
  }
}

function beyond(wish: Week, law: Week) {
  return wish.flatMap((spans, day) => {
    const open = law[day] ?? []
    const isWithin = (span: Span) =>
      open.some(({ start, end }) => start <= span.start && span.end <= end)
    return spans.filter((span) => !isWithin(span)).map((span) => ({ day, span, open }))
  })
}

const written = (spans: readonly Span[]): string =>
  spans.length === 0
    ? '—'
    : spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(', ')

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const rulesOf = (pack: Pack | undefined, profile: Profile) =>
  (pack?.rules ?? []).filter(
    (rule) => rule.profile !== 'conservative' || profile === 'conservative',
  )
