import type { TreeProblemName } from '../../api/outcomes.ts'
import type { RefusalFact } from '../../kit/decision.ts'
import { fold } from '../../kit/text.ts'
import { stopKindOfHold } from '../stops/stop-kinds.ts'
import type { Outcome } from './outcome.ts'
import type { Node } from './outcome-tree.ts'
import { outcomeOf, outcomes } from './outcomes.ts'

export type TreeProblem = {
  /** The outcome that it is about; null is the whole tree. */
  readonly code: string | null
  readonly problem: TreeProblemName
  readonly facts: Readonly<Record<string, RefusalFact>>
}

/** Which code behaved as which, in every version that was ever published. */
export type PastCodes = ReadonlyMap<string, string>

/** A death, a minor, a lawyer, a dispute, a complaint, an opt-out: what they stop, they stop. */
export const legalCodes = ['FALT', 'FALE', 'MENO', 'JUD', 'DESC', 'PROC', 'OPT'] as const

/** Situations that happen to everybody who calls: each needs an outcome that can be chosen. */
const necessary = [
  ...['NAT', 'OCU', 'CXP', 'NLIG', 'REC', 'ERR', 'AGEN', 'PROM', 'ACV', 'ACP'],
  ...['ALEG', 'DISC', 'SEMC', 'RECU'],
  ...legalCodes,
] as const

const codesMax = 120

/** What nobody changes, by shipped code: of the legal ones nearly all, of the others what binds. */
export function lockedFields(base: string): readonly (keyof Node)[] {
  if (isLegal(base)) return legalFields
  return outcomeOf(base)?.isWrongParty ? ['phone', 'isFinal', 'next'] : ['isFinal']
}

const legalFields = [
  ...['answered', 'rightParty', 'isFinal', 'phone', 'hold', 'next', 'needsConfirmation'],
] as (keyof Node)[]

const isLegal = (base: string): boolean => legalCodes.some((code) => code === base)

/** Everything that keeps a tree from being published. Nothing: it may be. */
export function lintTree(nodes: readonly Node[], past: PastCodes): TreeProblem[] {
  return [...lintCodes(nodes, past), ...lintLabels(nodes), ...nodes.flatMap(lintNode)]
}

function lintCodes(nodes: readonly Node[], past: PastCodes): TreeProblem[] {
  const codes = nodes.map(({ code }) => code)
  const all = [...past.keys(), ...shippedCodes]
  const missing = new Set(all.filter((code) => !codes.includes(code)))
  return [
    ...(nodes.length > codesMax ? [about(null, 'too-many-codes', { most: codesMax })] : []),
    ...nodes.flatMap(({ code, base }, index) => {
      if (!outcomeOf(base) || outcomeOf(base)?.group === 'system')
        return [about(code, 'unknown-base', { base })]
      if (!/^[A-Z0-9]{2,6}$/.test(code)) return [about(code, 'code-shape')]
      if (codes.indexOf(code) !== index) return [about(code, 'code-repeated')]
      const meant = outcomeOf(code)?.code ?? past.get(code)
      return meant !== undefined && meant !== base ? [about(code, 'code-reused', { meant })] : []
    }),
    ...[...missing].map((code) => about(code, 'code-missing')),
    ...necessary
      .filter((base) => !nodes.some((node) => node.base === base && !node.isHidden))
      .map((base) => about(base, 'situation-missing')),
  ]
}

const shippedCodes = outcomes.filter(({ group }) => group !== 'system').map(({ code }) => code)

function lintLabels(nodes: readonly Node[]): TreeProblem[] {
  return nodes.flatMap(({ code, label, isHidden }, index) => {
    const empty = locales.find((locale) => label[locale].trim() === '')
    if (empty) return [about(code, 'label-missing', { locale: empty })]
    if (isHidden) return []
    const twin = locales.flatMap((locale) =>
      nodes
        .slice(0, index)
        .filter((other) => !other.isHidden && fold(other.label[locale]) === fold(label[locale]))
        .map((other) => about(code, 'label-repeated', { locale, other: other.code })),
    )
    return twin.slice(0, 1)
  })
}

const locales = ['pt-BR', 'es', 'en'] as const

function lintNode(node: Node): TreeProblem[] {
  const base = outcomeOf(node.base)
  if (!base) return []
  const found: (TreeProblemName | undefined)[] = [
    ...flagProblems(node, base),
    ...askProblems(node, base),
    ...effectProblems(node, base),
    ...legalProblems(node, base),
  ]
  return found.flatMap((problem) =>
    problem ? [about(node.code, problem, { base: base.code })] : [],
  )
}

const when = (isSo: boolean, problem: TreeProblemName) => (isSo ? problem : undefined)

/** Answered, then the right one, then productive, then promised: none without the one before. */
function flagProblems(node: Node, { needsAgreement, asks }: Outcome) {
  const { answered, rightParty, productive, promise, group } = node
  const isDeal = needsAgreement || asks.some(({ kind }) => kind === 'cents')
  return [
    when(rightParty && !answered, 'right-party-unanswered'),
    when(productive && !rightParty, 'productive-without-right-party'),
    when(promise && !rightParty, 'promise-without-right-party'),
    when(promise && rightParty && !productive, 'promise-without-productive'),
    when(isDeal && !promise, 'deal-without-promise'),
    when(isOfOthers(group, { answered, rightParty }), 'group-of-others'),
  ]
}

/** Where nobody answered nobody was right, and a third party never is. */
const isOfOthers = (
  group: Node['group'],
  { answered, rightParty }: Pick<Node, 'answered' | 'rightParty'>,
): boolean => {
  if (group === 'no-contact') return answered
  return group === 'third-party' ? rightParty || !answered : !answered
}

function askProblems({ asks, next, base: baseCode }: Node, base: Outcome) {
  const names = asks.map(({ name }) => name)
  const isKept = ({ name, kind, isRequired }: Outcome['asks'][number]) =>
    !isRequired || asks.some((ask) => ask.name === name && ask.kind === kind && ask.isRequired)
  const isPromise = base.asks.some(({ kind }) => kind === 'cents')
  const binding = isLegal(baseCode) || isPromise ? base.asks : base.asks.filter(isMoment)
  const offersNone = asks.some(({ kind, choices }) => kind === 'choice' && choices.length < 2)
  return [
    when(new Set(names).size < names.length, 'ask-repeated'),
    when(offersNone, 'ask-without-choices'),
    when(
      !binding.every(isKept) || asks.some(({ kind }) => kind === 'cents') !== isPromise,
      'ask-needed',
    ),
    when(next.do === 'callback' && !asks.some(isMoment), 'next-without-moment'),
  ]
}

const isMoment = ({ kind }: { readonly kind: string }): boolean => kind === 'moment'

function effectProblems({ next, hold, phone, base: baseCode }: Node, base: Outcome) {
  const most = hold && (stopKindOfHold(hold.reason)?.days?.max ?? 0)
  const isOpenEnded = hold !== null && hold.days === null
  return [
    when(isOpenEnded && base.hold?.days !== null, 'hold-until-lifted'),
    when(hold !== null && hold.days === 0, 'hold-without-days'),
    when(!isLegal(baseCode) && base.hold !== null && hold === null, 'hold-without-days'),
    when(hold?.days != null && most !== null && hold.days > most, 'hold-too-long'),
    when(phone === 'dnc' && base.phone !== 'dnc', 'phone-stopped'),
    when(!isDelayRight(next), 'next-delay'),
    when((next.do === 'follow-up') !== (base.next.do === 'follow-up'), 'next-of-deals'),
  ]
}

/** From five minutes to a week; from a day to half a year; a check within two months. */
function isDelayRight(next: Node['next']): boolean {
  if (next.do === 'retry') return next.minutes >= 5 && next.minutes <= 10_080
  if (next.do === 'retry-later') return next.days >= 1 && next.days <= 180
  return next.do !== 'check' || (next.days >= 1 && next.days <= 60)
}

function legalProblems(node: Node, base: Outcome) {
  const changed = lockedFields(base.code).some((field) => {
    const was = base[field as keyof Outcome]
    return JSON.stringify(ordered(node[field])) !== JSON.stringify(ordered(was))
  })
  const mustShow = isLegal(node.code) && node.isHidden
  return [when(changed || mustShow, 'legal-changed')]
}

/** The same thing with its fields in one order. */
const ordered = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    : value

const about = (
  code: string | null,
  problem: TreeProblemName,
  facts: TreeProblem['facts'] = {},
): TreeProblem => ({ code, problem, facts })
