import type { Locale } from '../../api/shapes.ts'
import type { Duty } from '../compliance/duty.ts'
import {
  type Channel,
  collectingPurposes,
  type Purpose,
  proactivePurposes,
  textChannels,
  voiceChannels,
} from '../compliance/facts.ts'
import type { CapRule, PointRule, Rule, RuleBase, Scope } from '../compliance/rule.ts'
import type { Words } from '../compliance/words.ts'
import { dutySentence } from './duty-sentence.ts'
import { hoursText, isAlways, isClosed } from './hours-text.ts'
import { either, listed, type Sayings, word } from './saying.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { ptBR } from './words/pt-BR.ts'

export const sayings: Readonly<Record<Locale, Sayings>> = { 'pt-BR': ptBR, es, en }

/** A rule as people say it, made from nothing but its data, in every language. */
export const sentence = (rule: Rule | Duty): Words => ({
  'pt-BR': sentenceIn(ptBR, rule),
  es: sentenceIn(es, rule),
  en: sentenceIn(en, rule),
})

const isDuty = (rule: Rule | Duty): rule is Duty =>
  [
    'prerequisite',
    'action_blackout',
    'deadline',
    'debt_age_of_act',
    'charge_cap',
    'proof_of_notice',
    'dialer_metric',
  ].includes(rule.kind)

const sentenceIn = (say: Sayings, rule: Rule | Duty): string =>
  joined([
    isDuty(rule) ? dutySentence(say, rule) : ruleSentence(say, rule),
    rule.effect === 'warn' && say.onlyWarned,
  ])

function ruleSentence(say: Sayings, rule: Rule): string {
  const what = inCapitals(channelsIn(say, rule.scope))
  const named = channelsIn(say, rule.scope)
  switch (rule.kind) {
    case 'contact_window':
      return windowSentence(say, rule, what)
    case 'frequency_cap':
      return capSentence(say, rule)
    case 'minimum_gap':
      return say.gap(spanText(say, rule.minutes), named)
    case 'cooldown': {
      const event = word(say.when, rule.after)
      return rule.days === null ? say.restForever(event, named) : say.rest(event, rule.days, named)
    }
    case 'opt_out':
      return say.optOut
    case 'hold':
      return say.onHold(
        either(
          say,
          rule.reasons.map((reason) => word(say.hold, reason)),
        ),
      )
    case 'channel_spread':
      return say.spread(
        rule.max,
        either(
          say,
          rule.after.map((one) => word(say.event, one)),
        ),
      )
    case 'contact_point':
      return pointSentence(say, rule)
    case 'wrong_party':
      return say.wrongParty
    case 'dead_point':
      return say.deadPoint
    case 'debt_age':
      return say.tooOld(
        'years' in rule.age ? say.years(rule.age.years) : say.daysLate(rule.age.days),
        named,
      )
    case 'unknown_place':
      return say.unknownPlace
    case 'suppression_list':
      return joined([
        say.listed(word(say.list, rule.listId), rule.graceDays),
        rule.areaCodes && say.areaCodes(listed(say, rule.areaCodes)),
        rule.isLiftedByAuthorisation && say.unlessAuthorised,
      ])
    case 'channel_consent':
      return say.consent
    case 'caller_id':
      return say.noCallerId(
        either(
          say,
          rule.forbidden.map((one) => word(say.callerId, one)),
        ),
      )
    case 'preferred_hours':
      return say.preferred
    case 'wording':
      return say.wording(
        listed(
          say,
          rule.categories.map((one) => word(say.category, one)),
        ),
      )
    default:
      return wordsOf(rule, say)
  }
}

/** `60 minutos`, `4 horas`, `3 dias`: the largest unit that leaves nothing over. */
function spanText(say: Sayings, minutes: number): string {
  if (minutes % 1440 === 0 && minutes > 1440) return say.span(minutes / 1440, 'days')
  if (minutes % 60 === 0 && minutes > 60) return say.span(minutes / 60, 'hours')
  return say.span(minutes, 'minutes')
}

/** Rules that say in their own words what is required. */
function wordsOf(rule: RuleBase & { readonly requirement?: Words }, say: Sayings): string {
  return (rule.requirement ?? rule.message)[say.locale]
}

function windowSentence(
  say: Sayings,
  rule: Extract<Rule, { kind: 'contact_window' }>,
  what: string,
): string {
  if (isClosed(rule.hours)) return say.never(what)
  const days = (rule.closedOn ?? []).map(({ name }) => name)
  const closed = days.length > 0 ? say.closedOn(what, listed(say, days)) : ''
  if (isAlways(rule.hours)) return closed
  return joined([
    say.hours(what, hoursText(say, rule.hours)),
    rule.holidays === 'closed' && say.noHolidays,
    closed,
  ])
}

function capSentence(say: Sayings, rule: CapRule): string {
  const { max, period, count, countChannels, alsoRollingDays, daysApart } = rule
  const names = max === 1 ? say.event : say.events
  const events = either(
    say,
    count.map((event) => word(names, event)),
  )
  const through = countChannels && ` (${channelsIn(say, { channels: countChannels })})`
  const when =
    'rollingDays' in period ? say.rolling(period.rollingDays) : word(say.period, period.calendar)
  return joined([
    say.cap(max, `${events}${through ?? ''}`, when, word(say.by, rule.by)),
    alsoRollingDays !== undefined && say.alsoRolling(alsoRollingDays),
    daysApart !== undefined && say.apart(daysApart),
  ])
}

function pointSentence(say: Sayings, rule: PointRule): string {
  const from = (sources: readonly string[]) =>
    either(
      say,
      sources.map((source) => word(say.provenance, source)),
    )
  return joined([
    rule.denied.length > 0 && say.denied(from(rule.denied)),
    rule.identityOnly.length > 0 && say.identityOnly(from(rule.identityOnly)),
    rule.sharedOnlyFrom.length > 0 ? say.shared(from(rule.sharedOnlyFrom)) : say.neverShared,
  ])
}

/** `ligações, SMS e e-mails`; whole families go by their own name. */
export function channelsIn(say: Sayings, { channels }: Scope): string {
  if (!channels) return say.any.toLowerCase()
  return listed(
    say,
    families(channels).map((one) => word(say.channel, one)),
  )
}

export function families(channels: readonly Channel[]): string[] {
  const has = (all: readonly Channel[]) => all.every((one) => channels.includes(one))
  const rest = channels.filter(
    (one) => !(has(voices) && voices.includes(one)) && !(has(texts) && texts.includes(one)),
  )
  return [...(has(voices) ? ['voice'] : []), ...(has(texts) ? ['text'] : []), ...rest]
}

const voices: readonly Channel[] = voiceChannels
const texts: readonly Channel[] = textChannels

/** What a rule is about, such as `cobrança e ofertas`; empty when it is about everything. */
export function purposesIn(say: Sayings, purposes: readonly Purpose[] | undefined): string {
  if (!purposes) return ''
  const has = (all: readonly Purpose[]) => all.every((one) => purposes.includes(one))
  const group = has(proactivePurposes)
    ? ['proactive', proactivePurposes]
    : has(collectingPurposes)
      ? ['collecting', collectingPurposes]
      : ['', []]
  const [name, within] = group as [string, readonly Purpose[]]
  const rest = purposes.filter((one) => !within.includes(one))
  return listed(
    say,
    [...(name === '' ? [] : [name]), ...rest].map((one) => word(say.purpose, one)),
  )
}

const joined = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part).join(' ')

const inCapitals = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
