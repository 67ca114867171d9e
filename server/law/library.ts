import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import type { Duty } from '../compliance/duty.ts'
import type { Profile } from '../compliance/facts.ts'
import type { Pack, Packs } from '../compliance/pack.ts'
import type { Rule, WindowRule } from '../compliance/rule.ts'
import type { Week } from '../compliance/week.ts'
import { clock } from './hours-text.ts'
import { rulesHere } from './in-force.ts'
import { groupOf, groups, means } from './means.ts'
import { review } from './review.ts'
import { families, purposesIn, sayings, sentence } from './sentence.ts'

type Asked = { readonly profile: Profile; readonly locale: Locale; readonly today: Day }

/** Every pack as people read it, the smallest place last. */
export function library(packs: Packs, asked: Asked) {
  return [...packs.values()]
    .toSorted((a, b) => (order(a.id) < order(b.id) ? -1 : 1))
    .map((pack) => shelf(pack, packs, asked))
}

const order = (id: string): string => {
  const place = id.replace('own:', '')
  return `${place === 'ALL' ? '' : place} ${id.startsWith('own:') ? 0 : 1}`
}

function shelf(pack: Pack, packs: Packs, asked: Asked) {
  const { id, version, publishedOn, reviewBy, openQuestions, holidays } = pack
  const isOwn = id.startsWith('own:')
  const place = id.replace('own:', '')
  return {
    id,
    place,
    isOwn,
    level: levelOf(place),
    title: packs.get(place)?.title ?? place,
    version,
    publishedOn,
    reviewBy: isOwn ? null : reviewBy,
    review: isOwn ? ('fresh' as const) : review(reviewBy, asked.today),
    openQuestions: [...openQuestions],
    holidays: holidays.map(({ name, level }) => ({ name, level })),
    rules: [...pack.rules, ...(pack.duties ?? [])]
      .toSorted((a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)))
      .map((rule) => told(rule, asked)),
  }
}

const levels = ['country', 'state', 'town'] as const

const levelOf = (place: string): 'everywhere' | (typeof levels)[number] =>
  place === 'ALL' ? 'everywhere' : (levels[place.split('-').length - 1] ?? 'town')

function told(rule: Rule | Duty, { profile, locale, today }: Asked) {
  const { id, kind, basis, message, validity, citations, supersedes = [] } = rule
  const scope: Rule['scope'] = rule.scope
  return {
    id,
    kind,
    group: groupOf(rule),
    basis,
    sentence: sentence(rule)[locale],
    reason: message[locale],
    about: purposesIn(sayings[locale], scope.purposes),
    channels: scope.channels ? families(scope.channels) : [],
    sectors: [...(scope.sectors ?? [])],
    actorRoles: [...(scope.actorRoles ?? [])],
    debtorKinds: [...(scope.debtorKinds ?? [])],
    from: validity.from ?? null,
    to: validity.to ?? null,
    isInForce: rulesHere([rule], profile, today.toString()).length > 0,
    isUncertain: rule.profile === 'conservative',
    supersedes: [...supersedes],
    week: kind === 'contact_window' || kind === 'action_blackout' ? weekText(rule) : null,
    citations: citations.map(({ provision = null, source = null, note = null, ...citation }) => ({
      ...citation,
      provision,
      source,
      note,
    })),
    ...means(rule),
  }
}

const weekText = ({ hours }: { readonly hours: Week } & (WindowRule | Duty)) =>
  hours.map((spans) => spans.map(({ start, end }) => ({ from: clock(start), to: clock(end) })))
