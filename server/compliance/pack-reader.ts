import { duty } from './duty-reader.ts'
import { callerIds, eventKinds, holders, holdReasons, provenances } from './facts.ts'
import { type Holiday, holidayDay } from './holidays.ts'
import { type Pack, parentOf } from './pack.ts'
import { listeners, type Rule } from './rule.ts'
import { channelList, dayText, optional, required, words, zone } from './rule-shape.ts'
import {
  flag,
  listOf,
  note,
  object,
  oneOf,
  type Problem,
  pattern,
  type Reader,
  text,
  wholeNumber,
} from './shape.ts'
import { week } from './week.ts'

/**
 * A pack from its parsed JSON file. Every problem names its place (`rules[2].hours.mon`), what
 * stands there and what would be right; with any of them there is no pack.
 */
export function readPack(
  value: unknown,
): { readonly ok: true; readonly pack: Pack } | { readonly ok: false; problems: Problem[] } {
  const problems: Problem[] = []
  const pack = packShape(value, 'pack', problems)
  if (problems.length === 0) checkWhole(pack, problems)
  return problems.length === 0 ? { ok: true, pack } : { ok: false, problems }
}

/** What no field can know alone. */
function checkWhole(pack: Pack, problems: Problem[]): void {
  const country = pack.id.split('-')[0]
  const all = [...pack.rules, ...(pack.duties ?? [])]
  all.forEach(({ id, basis, citations, validity }, index) => {
    const duties = index - pack.rules.length
    const at = duties < 0 ? `pack.rules[${index}]` : `pack.duties[${duties}]`
    const isTwice = all.findIndex((rule) => rule.id === id) !== index
    if (isTwice) note(problems, `${at}.id`, id, 'an id that no other rule has')
    if (country !== 'ALL' && !id.startsWith(`${country}-`))
      note(problems, `${at}.id`, id, `an id from ${country}-`)
    if (basis !== 'product_policy' && citations.length === 0) {
      note(
        problems,
        `${at}.citations`,
        citations,
        'at least one: only our own policy has no source',
      )
    }
    const { from = '', to = '9999' } = validity
    if (from > to) note(problems, `${at}.validity`, validity, 'a first day before the last')
  })
  if (pack.parent !== undefined && pack.parent !== parentOf(pack.id)) {
    note(problems, 'pack.parent', pack.parent, parentOf(pack.id) ?? 'none: nothing is around it')
  }
  if (pack.publishedOn > pack.reviewBy) {
    note(problems, 'pack.reviewBy', pack.reviewBy, 'a day after publishedOn')
  }
}

const events = listOf(oneOf(eventKinds))
const countedBy = oneOf(['debtor', 'debt', 'contact_point', 'channel'] as const)

const period: Reader<unknown> = (value, at, problems) => {
  const isRolling = typeof value === 'object' && value !== null && 'rollingDays' in value
  if (isRolling) return object({ rollingDays: wholeNumber(1, 366) })(value, at, problems)
  return object({ calendar: oneOf(['day', 'week', 'month']) })(value, at, problems)
}

const age: Reader<unknown> = (value, at, problems) => {
  const isInDays = typeof value === 'object' && value !== null && 'days' in value
  if (isInDays) return object({ days: wholeNumber(1, 36_500) })(value, at, problems)
  return object({ years: wholeNumber(1, 100) })(value, at, problems)
}

const forever: Reader<number | null> = (value, at, problems) =>
  value === null ? null : wholeNumber(1, 3660)(value, at, problems)

const kinds: Readonly<Record<Rule['kind'], [own: object, ownOptional?: object]>> = {
  contact_window: [
    { hours: week, holidays: oneOf(['closed', 'as_normal']) },
    { guardMinutes: wholeNumber(1, 120) },
  ],
  frequency_cap: [
    { max: wholeNumber(1, 1000), count: events, by: countedBy, period },
    {
      countChannels: channelList,
      alsoRollingDays: wholeNumber(1, 366),
      daysApart: wholeNumber(1, 60),
    },
  ],
  minimum_gap: [
    { minutes: wholeNumber(1, 100_000), count: events, by: countedBy },
    { countChannels: channelList },
  ],
  cooldown: [
    { after: oneOf(eventKinds), days: forever, by: countedBy },
    { isEventDayCounted: flag },
  ],
  opt_out: [{}, { of: oneOf(['everything', 'channel']) }],
  hold: [
    { reasons: listOf(oneOf(holdReasons)) },
    { onlyHolders: listOf(oneOf(holders)), exceptHolders: listOf(oneOf(holders)) },
  ],
  channel_spread: [{ max: wholeNumber(1, 20), after: events }],
  contact_point: [
    {
      denied: listOf(oneOf(provenances)),
      identityOnly: listOf(oneOf(provenances)),
      sharedOnlyFrom: listOf(oneOf(provenances)),
      requirement: words,
    },
  ],
  wrong_party: [{}],
  dead_point: [{}],
  neutral_words: [{ requirement: words, heardBy: listOf(oneOf(listeners)) }],
  debt_age: [{ age, warning: words }],
  unknown_place: [{}],
  unknown_calendar: [{}],
  stale_pack: [{ days: wholeNumber(0, 3660) }],
  suppression_list: [
    { listId: text, graceDays: wholeNumber(0, 366), isLiftedByAuthorisation: flag },
    { areaCodes: listOf(pattern(/^\d\d$/, 'an area code of two digits')) },
  ],
  channel_consent: [{ warning: words }],
  recording: [{ requirement: words }],
  caller_id: [{ forbidden: listOf(oneOf(callerIds)) }],
  preferred_hours: [{}],
  wording: [{ categories: listOf(pattern(/^C-[A-Z-]+$/, 'a category such as C-THREAT')) }],
}

const ruleReaders = new Map(
  Object.entries(kinds).map(([kind, [own, ownOptional]]) => [
    kind,
    object<object, object>(
      { kind: oneOf([kind]), ...required, ...own },
      { ...optional, ...ownOptional },
    ) as Reader<Rule>,
  ]),
)

const rule: Reader<Rule> = (value, at, problems) => {
  const kind = (value as { kind?: unknown } | null)?.kind
  const reader = ruleReaders.get(String(kind))
  if (reader) return reader(value, at, problems)
  note(problems, `${at}.kind`, kind, `one of ${[...ruleReaders.keys()].join(', ')}`)
  return value as Rule
}

const holiday = object<Holiday>(
  {
    name: text,
    level: oneOf(['national', 'state', 'municipal', 'optional'] as const),
    on: holidayDay,
  },
  {
    isMovedToMonday: flag,
    sinceYear: wholeNumber(1900, 2200),
    untilYear: wholeNumber(1900, 2200),
    everyYears: wholeNumber(2, 100),
  },
) as Reader<Holiday>

const packShape = object<Pack>(
  {
    id: pattern(/^(ALL|[A-Z]{2}(-[A-Z0-9]{1,3}(-\d{7})?)?)$/, 'an id such as BR or BR-SP'),
    version: text,
    publishedOn: dayText,
    reviewBy: dayText,
    title: text,
    holidays: listOf(holiday),
    rules: listOf(rule),
    openQuestions: listOf(text),
  },
  {
    zones: listOf(zone),
    callingCode: pattern(/^[1-9]\d{0,2}$/, 'one to three digits'),
    duties: listOf(duty),
    holidaysUntilYear: wholeNumber(2000, 2200),
    parent: text,
  },
) as Reader<Pack>
