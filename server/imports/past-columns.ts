import type { Day } from '../../kit/dates.ts'
import { fold } from '../../kit/text.ts'
import type { MeasureAct } from '../duties/verdict.ts'

/** What a creditor's file says of a debt besides its amounts. */
export type Stood = {
  readonly act: MeasureAct
  readonly sinceOn: Day | null
  readonly said: string
}

const names: readonly (readonly [MeasureAct, RegExp])[] = [
  ['negativate', /negativ|serasa|spc\b|boa vista|reportado|buro/],
  ['protest', /protest/],
  ['suspend_service', /suspens|suspenso|bloque/],
]

const isDateName = /\b(data|dt|fecha|desde|em|date|since)\b/
const noes = /^(|0|n|nao|no|not|false|falso|f|-|inativo|ativo|normal|liberado|regular|baixad[oa])$/

/**
 * Of the columns that are no field of ours: whether the debt was listed, protested or its service
 * cut before it came here, and since when. `dayIn` reads a cell as a day, or says null. A cell that
 * says no, or says it is over, says nothing.
 */
export function stoodBefore(
  extras: Readonly<Record<string, string>>,
  dayIn: (cell: string) => Day | null,
): Stood[] {
  const cells = Object.entries(extras).map(([header, cell]) => ({
    header: plain(header),
    cell: cell.trim(),
  }))
  return names.flatMap(([act, name]) => {
    const own = cells.filter(({ header }) => name.test(header))
    const [days, states] = [own.filter(isDated), own.filter((one) => !isDated(one))]
    const sinceOn = [...days, ...states].flatMap(({ cell }) => dayIn(cell) ?? [])[0] ?? null
    const isNo = states.length > 0 && states.every(({ cell }) => noes.test(plain(cell)))
    const isSaid = sinceOn !== null || states.some(({ cell }) => !noes.test(plain(cell)))
    const said = own
      .map(({ cell }) => cell)
      .join(' ')
      .trim()
    return isSaid && !isNo ? [{ act, sinceOn, said }] : []
  })
}

const isDated = ({ header }: { readonly header: string }): boolean => isDateName.test(header)

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
