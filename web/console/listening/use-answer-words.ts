import { type FactKind, factChoices, type KnownAnswer } from '../../../api/listening.ts'
import { useFormats, useWords } from '../../words.ts'

/** What was told, in the reader's words. */
export function useAnswerWords(currency: string) {
  const say = useWords('listening')
  const { money, day } = useFormats()
  const choice = (fact: FactKind, value: string): string | undefined => {
    for (const name of choosable) {
      const word = factChoices[name].find((one) => one === value)
      if (name === fact && word) return say(`${name}.${word}` as 'reason.forgot')
    }
    return undefined
  }
  const typed = (fact: FactKind, value: string): string => {
    if (fact === 'monthly-budget-cents')
      return say('perMonth', { amount: money(Number(value), currency) })
    if (fact === 'income-days') return say('daysOfMonth', { days: value.split(',').join(', ') })
    if (fact === 'since-when') return say('since', { day: day(value) })
    return fact === 'next-income-on' ? day(value) : value
  }
  return {
    choice: (fact: FactKind, value: string): string => choice(fact, value) ?? value,
    answer: ({ fact, value }: Pick<KnownAnswer, 'fact' | 'value'>): string =>
      value === null ? say('hiddenAmount') : (choice(fact, value) ?? typed(fact, value)),
  }
}

const choosable = [
  'reason',
  'motive',
  'worry',
  'listing-hinders',
  'point-that-matters',
  'preferred-channel',
] as const satisfies readonly (keyof typeof factChoices)[]

/** What may be picked for a fact; nothing for one that is typed. */
export const choicesOf = (fact: FactKind): readonly string[] =>
  choosable.some((one) => one === fact) ? factChoices[fact as (typeof choosable)[number]] : []
