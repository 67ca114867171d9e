import { useWords } from '../../words.ts'
import { useAskWords } from './asks-fields.tsx'

type Next = {
  readonly do: string
  readonly minutes?: number
  readonly days?: number
  queue?: string
}
type Hold = { readonly reason: string; readonly days: number | null }
type Ask = { readonly name: string; readonly isRequired: boolean }

/** A value of a tree as one reads it: `CPC: não → sim`, `pausa: 3 → 5 dias`. */
export function useValueWords() {
  const say = useWords('outcomes')
  const sayCall = useWords('call')
  const nameOf = useAskWords()
  const word = (key: string, name: string) =>
    say(`${key}.${name}` as 'title', { defaultValue: name }) as string
  const nextWords = ({ do: deed, minutes, days, queue }: Next) =>
    [word('nexts', deed), minutes ?? days ?? (queue && word('queues', queue))]
      .filter((part) => part !== undefined)
      .join(': ')
  const holdWords = ({ reason, days }: Hold) => {
    const lasting = days === null ? say('untilLifted') : `${say('days')}: ${days}`
    return `${word('holds', reason)}, ${lasting}`
  }
  const asksWords = (asks: readonly Ask[]) =>
    asks.map(({ name, isRequired }) => nameOf(name) + (isRequired ? '*' : '')).join(', ') ||
    say('asksNone')
  return (field: string, value: string | null): string => {
    if (value === null) return field === 'hold' ? say('holds.none') : '—'
    if (value === 'true') return say('yes')
    if (value === 'false') return say('no')
    if (field === 'next') return nextWords(JSON.parse(value) as Next)
    if (field === 'hold') return holdWords(JSON.parse(value) as Hold)
    if (field === 'asks') return asksWords(JSON.parse(value) as Ask[])
    if (field === 'phone') return word('phones', value)
    if (field === 'group')
      return sayCall(`outcome.group.${value}` as 'title', { defaultValue: value }) as string
    return `“${value}”`
  }
}
