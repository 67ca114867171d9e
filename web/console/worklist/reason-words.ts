import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readWorklist } from '../../../api/worklist.ts'
import { useFormats, useWords } from '../../words.ts'

type Facts = ReplyOf<typeof readWorklist>['items'][number]['reasons'][number]['facts']

/** Why somebody is on the list, with the day, the hour or the amount that it is about. */
export function useReasonWords(currency: string) {
  const say = useWords('worklist')
  const { instantWeekday, weekday, money } = useFormats()
  return (reason: string, { at, on, days, cents }: Facts): string => {
    const known = reasons.find((name) => name === reason) ?? 'other'
    return say(`reason.${known}` as 'reason.days-late', {
      at: typeof at === 'string' ? instantWeekday(at) : '',
      on: typeof on === 'string' ? weekday(on) : '',
      amount: typeof cents === 'number' ? money(cents, currency) : '',
      count: typeof days === 'number' ? days : 0,
    })
  }
}

const reasons = [
  'callback-due',
  'callback-today',
  'agreement-rescue',
  'instalment-late',
  'instalment-reminder',
  'promise-due',
  'visit-reminder',
  'visit-missed',
  'cheque-came-back',
  'broken-agreement',
  'days-late',
  'balance',
  'never-contacted',
  'good-number',
  'new-number',
  'rested',
  'complete-case',
] as const
