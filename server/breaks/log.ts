import type { Locale } from '../../api/shapes.ts'
import { dayAt, type Moment } from '../../kit/dates.ts'
import { delimitedLine } from '../../kit/text.ts'
import { dayInWords } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import { compliance } from './compliance.ts'
import { type Break, type BreakKind, lengthMs, minuteMs, plannedEnd, type Shift } from './day.ts'
import { restSpan } from './rest.ts'
import type { BreakRules } from './rules.ts'
import { logWords } from './words/log.ts'

export type LogDay = {
  readonly shift: Shift & {
    readonly userName: string
    readonly endedBy: 'person' | 'system' | null
  }
  readonly breaks: readonly Break[]
}

/** What the labour inspection reads, or whoever it is about. */
export type Log = {
  readonly agencyName: string
  readonly fromOn: string
  readonly toOn: string
  /** The law's measure, or the agency's own. */
  readonly basis: 'law' | 'ours'
  readonly rules: BreakRules
  /** Whether it is somebody's own record: that one is whole. */
  readonly isOwn: boolean
  /** The earliest first. */
  readonly days: readonly LogDay[]
  readonly zone: string
  readonly locale: Locale
  readonly now: Moment
}

type Line = {
  readonly name: string
  readonly day: string
  readonly what: 'shift' | BreakKind
  readonly from: string
  readonly to: string
  readonly minutes: string
  readonly note: string
}

const clockAt = (at: Moment, zone: string): string =>
  String(at.toZonedDateTimeISO(zone).toPlainTime().round('second')).slice(0, 8)

/** One line for a day, then one for each of its breaks, as they came. */
function linesOf({ shift, breaks }: LogDay, log: Log): Line[] {
  const { zone, locale, rules, now } = log
  const words = logWords[locale]
  const shared = { name: shift.userName, day: dayInWords(dayAt(shift.startedAt, zone), locale) }
  const judged = compliance({ shift, breaks }, rules, now)
  const timed = ({ startedAt, endedAt }: Pick<Break, 'startedAt' | 'endedAt'>) => ({
    from: clockAt(startedAt, zone),
    to: endedAt ? clockAt(endedAt, zone) : '',
    minutes: endedAt ? wholeMinutes(lengthMs({ startedAt, endedAt }, endedAt)) : '',
  })
  const planned = `${words.planned} ${clockAt(plannedEnd(shift), zone).slice(0, 5)}`
  const kept = `${words.rests} ${judged.restsTaken}/${judged.restsNeeded}`
  const bySystem = shift.endedBy === 'system' ? [words.endedBySystem] : []
  const whole = { what: 'shift', note: [planned, kept, ...bySystem].join('; ') } as const
  return [
    { ...shared, ...timed(shift), ...whole },
    ...breaks.map((one) => ({
      ...shared,
      ...timed(one),
      what: one.kind,
      note: one.kind === 'rest' && !counts(one, shift, rules) ? words.doesNotCount : '',
    })),
  ]
}

const wholeMinutes = (ms: number): string => String(Math.floor(ms / minuteMs))

function counts({ startedAt, endedAt }: Break, shift: Shift, rules: BreakRules): boolean {
  const span = restSpan(shift, rules)
  if (!span || !endedAt) return false
  const isWithin =
    startedAt.epochMilliseconds >= span.from.epochMilliseconds &&
    endedAt.epochMilliseconds <= span.until.epochMilliseconds
  return isWithin && lengthMs({ startedAt, endedAt }, endedAt) >= rules.restMinutes * minuteMs
}

const columns = ['name', 'day', 'what', 'from', 'to', 'minutes', 'note'] as const

function cellsOf(line: Line, locale: Locale): string[] {
  const { what, ...rest } = line
  const all = { ...rest, what: logWords[locale].what[what] }
  return columns.map((column) => all[column])
}

/** The record as a table that a spreadsheet opens. */
export function breaksCsv(log: Log): string {
  const words = logWords[log.locale]
  const rows = log.days.flatMap((day) => linesOf(day, log).map((line) => cellsOf(line, log.locale)))
  const all = [columns.map((column) => words.columns[column]), ...rows]
  return `\uFEFF${all.map((cells) => delimitedLine(cells, ';')).join('\r\n')}\r\n`
}

/** The record on paper: whose measure it goes by, then a table for each person. */
export function breaksBlocks(log: Log): readonly Block[] {
  const words = logWords[log.locale]
  const names = [...new Set(log.days.map(({ shift }) => shift.userName))]
  return [
    { kind: 'title', text: words.title },
    { kind: 'paragraph', text: log.agencyName, tone: 'strong' },
    {
      kind: 'facts',
      facts: [
        { name: words.period, value: `${log.fromOn} — ${log.toOn}` },
        { name: words.zone, value: log.zone },
        { name: words.measure, value: words.measureOf(log.basis, log.rules) },
      ],
    },
    { kind: 'paragraph', text: log.isOwn ? words.ownHelp : words.teamHelp, tone: 'small' },
    ...(names.length === 0 ? [{ kind: 'paragraph', text: words.nothing } as const] : []),
    ...names.map((name) => tableOf(name, log)),
  ]
}

function tableOf(name: string, log: Log): Block {
  const words = logWords[log.locale]
  const days = log.days.filter(({ shift }) => shift.userName === name)
  const shown = columns.filter((column) => column !== 'name')
  return {
    kind: 'table',
    caption: name,
    columns: shown.map((column) => ({
      title: words.columns[column],
      share: column === 'note' ? 3 : column === 'what' ? 2 : 1,
    })),
    rows: days.flatMap((day) =>
      linesOf(day, log).map((line) => cellsOf(line, log.locale).slice(1)),
    ),
  }
}
