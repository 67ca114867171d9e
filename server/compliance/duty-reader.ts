import { cents, isDecimal, percent } from '../../kit/money.ts'
import {
  actEvents,
  acts,
  type ChargeCapRule,
  chargeItems,
  consequences,
  type Duty,
  keptRecords,
} from './duty.ts'
import { actorRoles, debtorKinds, dialerMetrics, dialerWindows } from './facts.ts'
import { channelList, optional, required, words } from './rule-shape.ts'
import { flag, listOf, note, object, oneOf, type Reader, text, wholeNumber } from './shape.ts'
import { week } from './week.ts'

const pct: Reader<unknown> = (value, at, problems) => {
  const isPct = typeof value === 'string' && isDecimal(value) && !value.startsWith('-')
  return isPct ? percent(value) : note(problems, at, value, 'a percentage such as "2" or "0.5"')
}

const upTo: Reader<unknown> = (value, at, problems) =>
  value === null ? null : cents(wholeNumber(1, 1e13)(value, at, problems))

const tranche = object<ChargeCapRule['tranches'][number]>({
  upToCents: upTo as Reader<ChargeCapRule['tranches'][number]['upToCents']>,
  pct: pct as Reader<ChargeCapRule['tranches'][number]['pct']>,
})

const actions = listOf(oneOf(acts))
const days = wholeNumber(0, 3660)

const wait = object({ after: oneOf(actEvents), days }, { needsProof: flag, isWhereKnown: flag })

const step = object(
  { countMin: wholeNumber(0, 100_000_000), consequence: oneOf(consequences) },
  { pctMax: pct, isReached: flag },
)

const kinds: Readonly<Record<Duty['kind'], [own: object, ownOptional?: object]>> = {
  prerequisite: [{ actions, waits: listOf(wait), missing: words }],
  proof_of_notice: [{ actions, channels: channelList }],
  action_blackout: [{ actions, hours: week, isClosedOnHolidayEve: flag }],
  deadline: [{ actions, after: oneOf(actEvents), days, count: oneOf(['calendar', 'business']) }],
  debt_age_of_act: [{ actions, years: wholeNumber(1, 50) }],
  charge_cap: [
    {
      item: oneOf(chargeItems),
      tranches: listOf(tranche),
      rounding: oneOf(['half-up', 'half-even', 'down']),
    },
    { afterDaysLate: days, needsReciprocity: flag, unit: text },
  ],
  dialer_metric: [
    { metric: oneOf(dialerMetrics), windows: listOf(oneOf(dialerWindows)), steps: listOf(step) },
  ],
  retention: [{ record: oneOf(keptRecords) }, { daysMin: days, daysMax: days }],
}

const scope = object<Duty['scope']>(
  {},
  {
    actorRoles: listOf(oneOf(actorRoles)),
    debtorKinds: listOf(oneOf(debtorKinds)),
    sectors: listOf(text),
  },
)

const readers = new Map(
  Object.entries(kinds).map(([kind, [own, ownOptional = {}]]) => [
    kind,
    object<object, object>(
      { kind: oneOf([kind]), ...required, ...own, scope },
      { ...optional, ...ownOptional },
    ) as Reader<Duty>,
  ]),
)

/** One duty from a pack's file; a kind that is not known is told with the kinds that are. */
export const duty: Reader<Duty> = (value, at, problems) => {
  const kind = (value as { kind?: unknown } | null)?.kind
  const reader = readers.get(String(kind))
  if (reader) return reader(value, at, problems)
  note(problems, `${at}.kind`, kind, `one of ${[...readers.keys()].join(', ')}`)
  return value as Duty
}
