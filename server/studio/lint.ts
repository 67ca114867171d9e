import { type Locale, locales } from '../../api/shapes.ts'
import type { Words } from '../compliance/words.ts'
import type { Place } from '../playbook/line.ts'
import { openness } from '../playbook/open-question.ts'
import { slotsIn } from '../playbook/template.ts'
import { check } from '../wording/check.ts'
import { checkAt } from '../wording/check-at.ts'
import { explained } from '../wording/explained.ts'
import { asksOpenly, audienceOf, isForAgent } from './place.ts'
import { easyFrom, readability, wordsPerSentenceMax, wordsToJudge } from './readability.ts'
import { strayBrace, unevenChoice, waysOf } from './slots.ts'

export const lintRules = [
  'blank',
  'missing-language',
  'too-long',
  'unknown-slot',
  'stray-brace',
  'uneven-choice',
  'closed-question',
  'unkind-words',
  'long-sentence',
  'hard-to-read',
  'must-say',
  'unread-place',
] as const
export type LintRule = (typeof lintRules)[number]

/** What is to be mended in a line, where, and how; what stops cannot be published. */
export type Finding = {
  readonly place: Place
  /** Null: the place as a whole. */
  readonly lineId: string | null
  readonly locale: Locale | null
  readonly rule: LintRule
  readonly isStop: boolean
  readonly facts: Readonly<Record<string, string | number>>
  /** What may be said in its place. */
  readonly suggestion: string | null
}

export type Written = { readonly place: Place; readonly id: string; readonly words: Words }

export type LintFacts = {
  /** Slots that have words at this place. */
  readonly slots: ReadonlySet<string>
  /** Where the agency collects, ISO 3166-1: some laws forbid to ask why, and speak a language. */
  readonly countries: readonly string[]
}

/** Longer than this, nobody says it in one go. */
export const charactersMax = 400

/** What is wrong with one line, language by language. */
export function lint(line: Written, facts: LintFacts): Finding[] {
  const { place, id, words } = line
  const at = { place, lineId: id, suggestion: null, facts: {} }
  if (locales.every((locale) => isBlank(words[locale])))
    return [{ ...at, locale: null, rule: 'blank', isStop: true }]
  return locales.flatMap((locale) => {
    const isStop = spokenIn(facts.countries).includes(locale)
    if (isBlank(words[locale]))
      return [{ ...at, locale, rule: 'missing-language' as const, isStop }]
    return lintText({ ...at, locale }, words[locale], facts)
  })
}

const isBlank = (text: string): boolean => text.trim() === ''

/** The languages in which the agency's own countries are spoken to. */
export const spokenIn = (countries: readonly string[]): Locale[] => [
  ...new Set(countries.map((country): Locale => (country === 'BR' ? 'pt-BR' : 'es'))),
]

type At = Pick<Finding, 'place' | 'lineId' | 'suggestion' | 'facts'> & { readonly locale: Locale }

function lintText(at: At, text: string, facts: LintFacts): Finding[] {
  const stop = (rule: LintRule, told: Finding['facts'] = {}): Finding => ({
    ...at,
    rule,
    isStop: true,
    facts: told,
  })
  const uneven = unevenChoice(text, at.locale)
  const strange = slotsIn(text).find((slot) => !facts.slots.has(slot))
  const known = [...facts.slots].map((slot) => `{${slot}}`).join(' ')
  return [
    ...(text.length > charactersMax
      ? [stop('too-long', { count: text.length, max: charactersMax })]
      : []),
    ...(uneven ? [stop('uneven-choice', { choice: uneven })] : []),
    ...(strayBrace(text) ? [stop('stray-brace')] : []),
    ...(strange ? [stop('unknown-slot', { slot: `{${strange}}`, known })] : []),
    ...closed(at, waysOf(text, at.locale)[0] ?? text),
    ...(at.locale === 'en' ? [] : spokenFindings({ ...at, locale: at.locale }, text, facts)),
  ]
}

/** English is read by people of our own floor: its words are not measured. */
type Spoken = Omit<At, 'locale'> & { readonly locale: 'pt-BR' | 'es' }

function spokenFindings(at: Spoken, text: string, { countries }: LintFacts): Finding[] {
  const plain = waysOf(text, at.locale).map((way) => way.replace(/\{([a-zA-Z]+)\}/g, '$1'))
  return [
    ...unkind(at, plain, countries),
    ...(isForAgent(at.place) ? [] : hard(at, (plain[0] ?? text).replace(/\{|\}/g, ''))),
  ]
}

function closed(at: At, text: string): Finding[] {
  if (!asksOpenly(at.place)) return []
  const found = openness(text, at.locale)
  if (found.isOpen) return []
  const { reason, suggestion } = found
  return [{ ...at, rule: 'closed-question', isStop: true, facts: { reason }, suggestion }]
}

/** Whoever may listen at this place, in every country where the agency speaks this language. */
function unkind(at: Spoken, ways: readonly string[], countries: readonly string[]): Finding[] {
  const { locale, place } = at
  const own = countries.filter((country) => (country === 'BR') === (locale === 'pt-BR'))
  const audience = audienceOf(place)
  const found = ways.flatMap((text) =>
    (own.length > 0 ? own : [locale === 'es' ? 'MX' : 'BR']).flatMap((country) =>
      isForAgent(place)
        ? checkAt('note', { text, locale, audience, country })
        : check({ text, locale, audience, country }),
    ),
  )
  const each = new Map(found.map((one) => [one.category, one]))
  return [...each.values()].map(({ category, match }) => {
    const { why, rewrite = null } = explained[locale][category]
    return {
      ...at,
      rule: 'unkind-words',
      isStop: true,
      facts: { category, match, why },
      suggestion: rewrite,
    }
  })
}

/** Told, and never in the way: how easy words are is no law. */
function hard(at: Spoken, text: string): Finding[] {
  const found = readability(text, at.locale)
  if (!found) return []
  const { score, words, wordsMax } = found
  const told = (rule: LintRule, facts: Finding['facts']): Finding => ({
    ...at,
    rule,
    isStop: false,
    facts,
  })
  const min = easyFrom[at.locale]
  return [
    ...(wordsMax > wordsPerSentenceMax
      ? [told('long-sentence', { count: wordsMax, max: wordsPerSentenceMax })]
      : []),
    ...(words >= wordsToJudge && score < min ? [told('hard-to-read', { score, min })] : []),
  ]
}
