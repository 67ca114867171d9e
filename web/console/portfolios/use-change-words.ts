import i18next from 'i18next'
import type { Static } from 'typebox'
import type { Difference as Shape } from '../../../api/policies.ts'
import { useFormats, useWords } from '../../words.ts'
import { useMonthNames } from './use-month-names.ts'

export type Difference = Static<typeof Shape>

/** A change of a policy as a sentence: "Parcelas, no máximo: de 12 para 18". */
export function useChangeWords(currency: string): (change: Difference) => string {
  const say = useWords('policies')
  const nameOf = useNames()
  const write = useValues(currency)
  return ({ path, from, to }) => {
    const [head = '', ...rest] = path.split('.')
    const isWhole = rest.length === 1
    if (head === 'shapes' || (head === 'benefits' && isWhole))
      return say(to === null ? 'change.off' : 'change.on', { what: nameOf(path) })
    if (head === 'bands' && isWhole)
      return say(to === null ? 'change.bandGone' : 'change.bandNew', { days: rest[0] ?? '' })
    const what = nameOf(path)
    if (from === null) return say('change.now', { what, to: write(path, to) })
    if (to === null) return say('change.gone', { what })
    return say('change.fromTo', { what, from: write(path, from), to: write(path, to) })
  }
}

/** Words that may not be there: a later server may send a field that this screen does not know. */
function wordOf(area: string, key: string): string | undefined {
  const text: unknown = i18next.getResource(i18next.language, area, key)
  return typeof text === 'string' ? text : undefined
}

const componentOf = (field: string) =>
  wordOf('portfolios', `components.${field.replace(/Pct$/, '')}`)?.toLowerCase()

function useNames(): (path: string) => string {
  const say = useWords('policies')
  return (path) => {
    const [head = '', second = '', third = ''] = path.split('.')
    const last = third || second || head
    const component = /Pct$/.test(last) ? componentOf(last) : undefined
    if (head === 'bands' && component) return say('change.band', { days: second, what: component })
    if (head === 'goodPayer' && component) return say('change.goodPayer', { what: component })
    if (head === 'authorityPct')
      return say('change.authority', { who: wordOf('portfolios', `roles.${second}`) ?? second })
    if (head === 'shapes') return wordOf('policies', `shape.${second}`) ?? second
    if (head === 'benefits') {
      const benefit = wordOf('policies', `benefit.${second}`) ?? second
      const part = third && wordOf('policies', `benefitPart.${third}`)
      return part ? say('change.benefit', { benefit, part }) : benefit
    }
    return wordOf('policies', `field.${last}`) ?? say('change.other', { path })
  }
}

const coded: Readonly<Record<string, readonly [area: string, group: string]>> = {
  method: ['policies', 'method'],
  approver: ['policies', 'approver'],
  when: ['policies', 'when'],
  rounding: ['portfolios', 'terms.roundings'],
  interest: ['owed', 'terms.interestKinds'],
  correctionIndex: ['owed', 'terms.indices'],
  fineBase: ['owed', 'terms.fineBases'],
  discountOrder: ['portfolios', 'components'],
  paymentOrder: ['portfolios', 'components'],
}

function useValues(currency: string): (path: string, value: unknown) => string {
  const say = useWords('policies')
  const { money, percent } = useFormats()
  const months = useMonthNames()
  return (path, value) => {
    const last = path.slice(path.lastIndexOf('.') + 1)
    const one = (part: unknown): string => {
      const [area, group] = coded[last] ?? []
      if (area) return wordOf(area, `${group}.${String(part)}`) ?? String(part)
      if (last === 'lowMonths') return months[Number(part) - 1] ?? String(part)
      if (typeof part === 'boolean') return say(part ? 'change.yes' : 'change.no')
      if (typeof part === 'number' && /Cents/.test(last)) return money(part, currency)
      if (typeof part === 'string' && /[Pp]ct/.test(path)) return percent(part)
      return typeof part === 'object' ? JSON.stringify(part) : String(part)
    }
    if (value === null || (Array.isArray(value) && value.length === 0)) return say('change.nothing')
    return Array.isArray(value) ? value.map(one).join(', ') : one(value)
  }
}
