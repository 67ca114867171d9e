import { Temporal } from '../../kit/dates.ts'
import {
  actorRoles,
  type Channel,
  channels,
  collectingPurposes,
  debtorKinds,
  eventKinds,
  holdReasons,
  type Purpose,
  proactivePurposes,
  profiles,
  provenances,
  purposes,
  textChannels,
  voiceChannels,
} from './facts.ts'
import { type Holiday, holidayDay } from './holidays.ts'
import { bases, type Citation, type Pack, type Rule, type Scope, verifications } from './pack.ts'
import {
  fits,
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
import type { Words } from './words.ts'

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
  pack.rules.forEach(({ id, basis, citations, validity }, index) => {
    const at = `pack.rules[${index}]`
    const isTwice = pack.rules.findIndex((rule) => rule.id === id) !== index
    if (isTwice) note(problems, `${at}.id`, id, 'an id that no other rule has')
    if (!id.startsWith(`${country}-`)) note(problems, `${at}.id`, id, `an id from ${country}-`)
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
  if (pack.publishedOn > pack.reviewBy) {
    note(problems, 'pack.reviewBy', pack.reviewBy, 'a day after publishedOn')
  }
}

const dayText = fits<string>((value) => {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)
}, 'a day such as 2026-11-24')

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false
  }
}

const zone = fits<string>((value) => {
  try {
    Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 1, timeZone: String(value) })
    return /^[A-Z][A-Za-z]+\//.test(String(value))
  } catch {
    return false
  }
}, 'a time zone such as America/Sao_Paulo')

const words = object<Words>({ 'pt-BR': text, es: text, en: text })

const citation = object<Citation>(
  { instrument: text, verification: oneOf(verifications), checkedOn: dayText },
  { provision: text, source: text, note: text },
) as Reader<Citation>

/** A list in which a name may stand for several words: `voice`, `collecting`. */
function grouped<Word extends string>(
  all: readonly Word[],
  groups: Readonly<Record<string, readonly Word[]>>,
): Reader<readonly Word[]> {
  const item = oneOf([...all, ...Object.keys(groups)])
  return (value, at, problems) =>
    listOf(item)(value, at, problems).flatMap((name) => groups[name] ?? [name as Word])
}

const channelList = grouped<Channel>(channels, { voice: voiceChannels, text: textChannels })
const purposeList = grouped<Purpose>(purposes, {
  collecting: collectingPurposes,
  proactive: proactivePurposes,
})

const scope = object<Scope>(
  {},
  {
    channels: channelList,
    purposes: purposeList,
    actorRoles: listOf(oneOf(actorRoles)),
    debtorKinds: listOf(oneOf(debtorKinds)),
    sectors: listOf(text),
  },
) as Reader<Scope>

const required = {
  id: pattern(/^[A-Z]{2,3}(-[A-Z0-9]+)+$/, 'an id such as BR-SP-HOURS'),
  basis: oneOf(bases),
  scope,
  validity: object({}, { from: dayText, to: dayText }),
  citations: listOf(citation),
  message: words,
}
const optional = { supersedes: listOf(text), profile: oneOf(profiles) }

const events = listOf(oneOf(eventKinds))
const countedBy = oneOf(['debtor', 'contact_point', 'channel'] as const)

const period: Reader<unknown> = (value, at, problems) => {
  const isRolling = typeof value === 'object' && value !== null && 'rollingDays' in value
  if (isRolling) return object({ rollingDays: wholeNumber(1, 366) })(value, at, problems)
  return object({ calendar: oneOf(['day', 'week', 'month']) })(value, at, problems)
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
    { countChannels: channelList },
  ],
  minimum_gap: [
    { minutes: wholeNumber(1, 100_000), count: events, by: countedBy },
    { countChannels: channelList },
  ],
  cooldown: [{ after: oneOf(eventKinds), days: forever, by: countedBy }],
  opt_out: [{}],
  hold: [{ reasons: listOf(oneOf(holdReasons)) }],
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
  neutral_words: [{ requirement: words }],
  debt_age: [{ years: wholeNumber(1, 100), warning: words }],
  unknown_place: [{}],
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
  { zones: listOf(zone), callingCode: pattern(/^[1-9]\d{0,2}$/, 'one to three digits') },
) as Reader<Pack>
