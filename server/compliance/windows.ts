import { type Day, isEarlier, type Moment, Temporal } from '../../kit/dates.ts'
import type { Profile } from './facts.ts'
import { isVoice } from './facts.ts'
import { falls, holidayOn } from './holidays.ts'
import type { Pack } from './pack.ts'
import { remembered } from './remembered.ts'
import type { WindowRule } from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'
import type { Words } from './words.ts'

/** Half-open: the end is the first moment outside. */
export type Interval = { readonly start: Moment; readonly end: Moment }

/** No calendar of ours keeps a place closed for so long. */
const searchDays = 30

/** Open from the first moment of the hours to the last one before their end, in local time. */
export function contactWindow(rule: WindowRule, situation: Situation): Verdict | undefined {
  const { at, zone, day, packs, facts } = situation
  if (zone === undefined) return undefined // the place is asked about by a rule of its own
  const next = nextOpen(rule, { at, zone, day, packs, profile: facts.profile })
  if (!next) return blocked(null)
  if (isEarlier(at, next.start)) return blocked(next.start)
  const guard = next.end.subtract({ minutes: rule.guardMinutes ?? 0 })
  const isClosing = isVoice(facts.channel) && !isEarlier(at, guard)
  const warning = isClosing ? closingWords(next.end, zone) : undefined
  return { effect: 'open', until: next.end, warning }
}

function closingWords(end: Moment, zone: string): Words {
  const time = end.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    'pt-BR': `O horário permitido termina às ${time}, hora do cliente.`,
    es: `El horario permitido termina a las ${time}, hora del cliente.`,
    en: `The allowed hours end at ${time}, the customer's time.`,
  }
}

/** Hours of a week, and whether holidays close them. */
type Hours = Pick<WindowRule, 'hours' | 'holidays' | 'closedOn'>

/** The hours that a moment is in, or else the next ones. */
export function nextOpen(
  rule: Hours,
  where: {
    readonly at: Moment
    readonly zone: string
    readonly day: Day
    readonly packs: readonly Pack[]
    readonly profile: Profile
  },
): Interval | undefined {
  for (let ahead = 0; ahead <= searchDays; ahead += 1) {
    const day = where.day.add({ days: ahead })
    const found = openOn(rule, day, where).find(({ end }) => isEarlier(where.at, end))
    if (found) return found
  }
  return undefined
}

/** The open hours of one local day. */
export const openOn = (rule: Hours, day: Day, where: Where): readonly Interval[] =>
  hoursOf(where.packs, '', remembered<Hours, readonly Interval[]>)(
    rule,
    `${day.toString()} ${where.zone} ${where.profile}`,
    () => hoursOn(rule, day, where),
  )

/** By the packs whose holidays are kept, and then by the rule. */
const hoursOf = remembered<
  readonly Pack[],
  ReturnType<typeof remembered<Hours, readonly Interval[]>>
>()

type Where = {
  readonly zone: string
  readonly packs: readonly Pack[]
  readonly profile: Profile
}

function hoursOn(rule: Hours, day: Day, where: Where): Interval[] {
  const spans = rule.hours[day.dayOfWeek - 1] ?? []
  if (rule.closedOn?.some((closed) => falls(closed, day))) return []
  const keeps = spans.length > 0 && rule.holidays === 'closed'
  if (keeps && holidayOn(where.packs, day, where.profile)) return []
  return spans
    .map(({ start, end }) => ({
      start: clock(day, start, where.zone, 'later'),
      end: clock(day, end, where.zone, 'earlier'),
    }))
    .filter(({ start, end }) => isEarlier(start, end))
}

/**
 * What the clock on the wall says. Of an hour that comes twice, or not at all, when the clock is
 * changed, the moment that leaves the hours shorter: never too early, never too late.
 */
function clock(
  day: Day,
  minutes: number,
  zone: string,
  disambiguation: 'earlier' | 'later',
): Moment {
  const isMidnight = minutes === 24 * 60
  const plainTime = Temporal.PlainTime.from({
    hour: isMidnight ? 0 : Math.floor(minutes / 60),
    minute: minutes % 60,
  })
  const from = isMidnight ? day.add({ days: 1 }) : day
  return from.toPlainDateTime(plainTime).toZonedDateTime(zone, { disambiguation }).toInstant()
}
