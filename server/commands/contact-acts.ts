import { type Static, Type } from 'typebox'
import { InstantText, Locale, OneOf } from '../../api/shapes.ts'
import { type Day, dayAt, day as dayFrom, moment } from '../../kit/dates.ts'
import { fromDecimalText, percent, toDecimalText, zero } from '../../kit/money.ts'
import { type ActFacts, decideAct, earliestDay } from '../compliance/act.ts'
import { capCharges } from '../compliance/charge-caps.ts'
import { type Counted, dialerLimits } from '../compliance/dialer-limits.ts'
import { type ActEvent, acts, chargeItems } from '../compliance/duty.ts'
import { actorRoles, debtorKinds, profiles } from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { zonesAt } from '../compliance/places.ts'
import { lineCommand, wrong } from './command.ts'

// `contact decide` for acts that are no contact: to list, cut off, charge, dial by the thousand.

const DayOrInstant = Type.Union([Type.String({ format: 'date' }), InstantText])
const DecimalText = Type.String({ pattern: '^\\d+(\\.\\d+)?$' })

const Asked = {
  at: Type.Optional(DayOrInstant),
  profile: Type.Optional(OneOf(profiles)),
  debtorKind: Type.Optional(OneOf(debtorKinds)),
  actorRole: Type.Optional(OneOf(actorRoles)),
  sector: Type.Optional(Type.String()),
  creditorSector: Type.Optional(Type.String()),
  serviceAddress: Type.Optional(Type.String()),
  address: Type.Optional(Type.Object({ jurisdiction: Type.String() })),
  locale: Type.Optional(Locale),
}

const ActLine = Type.Object({
  ...Asked,
  action: OneOf(acts),
  at: DayOrInstant,
  dueOn: Type.Optional(DayOrInstant),
  noticeDeliveredOn: Type.Optional(DayOrInstant),
  /** Without it a delivery that is told counts as proven. */
  proofOfDelivery: Type.Optional(Type.Boolean()),
  suspendedOn: Type.Optional(DayOrInstant),
  paidOn: Type.Optional(DayOrInstant),
  firstInstalmentPaidOn: Type.Optional(DayOrInstant),
  requestedOn: Type.Optional(DayOrInstant),
  interruptedOn: Type.Optional(DayOrInstant),
})

const ChargeLine = Type.Object({
  ...Asked,
  principal: DecimalText,
  daysLate: Type.Integer({ minimum: 0, maximum: 100_000 }),
  contract: Type.Object({
    finePct: Type.Optional(DecimalText),
    interestPctMonth: Type.Optional(DecimalText),
    feesPct: Type.Optional(DecimalText),
    isReciprocal: Type.Optional(Type.Boolean()),
  }),
})

const count = Type.Optional(Type.Integer({ minimum: 0 }))
const DialLine = Type.Object({
  ...Asked,
  country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  metrics: Type.Object({
    answeredLive: count,
    abandoned: count,
    callsInDay: count,
    shortCallsInDay: count,
    callsInMonth: count,
  }),
})

type Place = { address?: { jurisdiction: string }; serviceAddress?: string }
const jurisdictionOf = ({ serviceAddress, address }: Place): string =>
  serviceAddress ?? address?.jurisdiction ?? 'BR'

/** A day as written, or the day of an instant at the place asked about. */
const dayIn = (text: string, place: Place): Day =>
  text.includes('T')
    ? dayAt(moment(text), zonesAt(packs, jurisdictionOf(place))[0] ?? 'UTC')
    : dayFrom(text)

const decideActLine = lineCommand({
  name: 'contact decide',
  ask: ActLine,
  answer: (line) => {
    const locale = line.locale ?? 'pt-BR'
    const on = dayIn(line.at, line)
    const facts = actFacts(line)
    const { blockers, due, packVersions } = decideAct(packs, facts, on)
    const isDuty = blockers.length === 0 && due !== null
    return {
      outcome: blockers.length > 0 ? 'block' : isDuty ? 'deadline' : 'allow',
      blockers: blockers.map(({ ruleId, basis, reason, place }) => ({
        ruleId,
        basis,
        reason: reason[locale],
        place,
      })),
      warnings: [],
      requirements: isDuty ? [{ ruleId: due.ruleId, what: line.action }] : [],
      nextAllowedAt: null,
      earliest: earliestDay(packs, facts, on)?.toString() ?? null,
      dueBy: due?.by.toString() ?? null,
      places: [{ jurisdiction: facts.jurisdiction }],
      packVersions,
    }
  },
})

function actFacts(line: Static<typeof ActLine>): ActFacts {
  const event = (kind: ActEvent, text: string | undefined) =>
    text === undefined
      ? []
      : [{ kind, on: dayIn(text, line), isProven: line.proofOfDelivery ?? true }]
  return {
    act: line.action,
    profile: line.profile ?? 'conservative',
    debtorKind: line.debtorKind ?? 'consumer',
    actorRole: line.actorRole ?? 'third_party_collector',
    sector: line.sector ?? line.creditorSector ?? null,
    jurisdiction: jurisdictionOf(line),
    events: [
      ...event('notice_delivered', line.noticeDeliveredOn),
      ...event('service_suspended', line.suspendedOn),
      ...event('payment_cleared', line.paidOn),
      ...event('first_instalment_cleared', line.firstInstalmentPaidOn),
      ...event('data_requested', line.requestedOn),
    ],
    debt:
      line.dueOn === undefined
        ? null
        : {
            dueOn: dayIn(line.dueOn, line),
            interruptedOn: line.interruptedOn ? dayIn(line.interruptedOn, line) : null,
          },
  }
}

const decideCharge = lineCommand({
  name: 'contact decide',
  ask: ChargeLine,
  answer: (line) => {
    const { finePct = '0', interestPctMonth = '0', feesPct, isReciprocal = false } = line.contract
    const on = dayIn(line.at ?? latestRules, line)
    const { passed, allowed } = capCharges(
      packs,
      {
        profile: line.profile ?? 'conservative',
        debtorKind: line.debtorKind ?? 'consumer',
        sector: line.sector ?? line.creditorSector ?? null,
        jurisdiction: jurisdictionOf(line),
        principalCents: fromDecimalText(line.principal) ?? zero,
        daysLate: line.daysLate,
        finePct: percent(finePct),
        interestPctMonth: percent(interestPctMonth),
        feesPct: percent(feesPct ?? '0'),
        isReciprocal,
      },
      on,
    )
    const locale = line.locale ?? 'pt-BR'
    const asked = chargeItems.filter((item) => item !== 'fees' || feesPct !== undefined)
    return {
      outcome: passed.length > 0 ? 'block' : 'allow',
      blockers: passed.map(({ reason, ...one }) => ({ ...one, reason: reason[locale] })),
      warnings: [],
      requirements: [],
      nextAllowedAt: null,
      allowed: Object.fromEntries(asked.map((item) => [item, toDecimalText(allowed[item])])),
    }
  },
})

/** A line that names no day is judged by the rules as they stood when the packs were published. */
const latestRules = packs.get('BR')?.publishedOn ?? '9999-12-31'

const decideDialing = lineCommand({
  name: 'contact decide',
  ask: DialLine,
  answer: ({ metrics, country = 'BR', locale = 'pt-BR' }) => {
    const { outcome, said } = dialerLimits(packs, country, countedIn(metrics))
    const told = said.map(({ reason, ...one }) => ({ ...one, reason: reason[locale] }))
    return {
      outcome,
      blockers: told.filter(({ consequence }) => consequence !== 'warn'),
      warnings: told.filter(({ consequence }) => consequence === 'warn'),
      requirements: [],
      nextAllowedAt: null,
      manualStillAllowed: true,
    }
  },
})

function countedIn(metrics: Static<typeof DialLine>['metrics']): Counted[] {
  const { answeredLive = 0, abandoned = 0, callsInDay = 0, shortCallsInDay = 0 } = metrics
  const { callsInMonth = 0 } = metrics
  return [
    { metric: 'abandoned', count: abandoned, of: answeredLive },
    { metric: 'short-calls', count: shortCallsInDay, of: callsInDay },
    { metric: 'calls-per-month', count: callsInMonth, of: callsInMonth },
  ]
}

/** The other actions of the command: acts, charges, dialing in numbers. */
export function decideOther(action: string, input: unknown): unknown {
  if (action === 'charge') return decideCharge.answer(input)
  if (action === 'dial_pacing') return decideDialing.answer(input)
  if ((acts as readonly string[]).includes(action)) return decideActLine.answer(input)
  const known = ['contact', 'charge', 'dial_pacing', ...acts].join(', ')
  return wrong('unknown-action', `action is ${JSON.stringify(action)}: use ${known}`, 'action')
}
