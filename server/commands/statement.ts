import { type Static, Type } from 'typebox'
import { day, isAfter } from '../../kit/dates.ts'
import { add, cents, percent } from '../../kit/money.ts'
import { indexTable, monthOf, monthsWithout } from '../debts/index-table.ts'
import { type PlainStatement, plainStatement } from '../debts/plain-statement.ts'
import type { Terms } from '../debts/terms.ts'
import { lineCommand, wrong } from './command.ts'

const pct = Type.String({ pattern: '^[0-9]{1,3}([.][0-9]{1,10})?$' })
const dayText = Type.String({ format: 'date' })
const Factors = Type.Array(
  Type.Object({
    month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
    pct: Type.String({ pattern: '^-?[0-9]{1,3}([.][0-9]{1,10})?$' }),
  }),
)

const Line = Type.Object({
  asOf: dayText,
  terms: Type.Object({
    finePct: pct,
    interestPctMonth: pct,
    feesPct: Type.Optional(pct),
    rounding: Type.Optional(
      Type.Union([Type.Literal('half-up'), Type.Literal('half-even'), Type.Literal('down')]),
    ),
    correction: Type.Optional(Type.Object({ index: Type.String(), factors: Factors })),
    legalRate: Type.Optional(Type.Object({ factors: Factors })),
    fineBase: Type.Optional(Type.Union([Type.Literal('corrected'), Type.Literal('principal')])),
    isConsumer: Type.Optional(Type.Boolean()),
    feesAreReciprocal: Type.Optional(Type.Boolean()),
    movesToBankingDay: Type.Optional(Type.Boolean()),
  }),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      dueOn: dayText,
      principalCents: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    }),
  ),
})
type Line = Static<typeof Line>

/**
 * What each item owes on a day, with its memory of calculation. Days are plain calendar days and no
 * cap of law counts, unless the terms say `movesToBankingDay` or `isConsumer`.
 */
export const debtStatement = lineCommand({
  name: 'debt statement',
  ask: Line,
  answer: (line) => wrongMonth(line) ?? answer(line),
})

function answer({ asOf, terms, items }: Line) {
  const read = termsOf(terms)
  const statements = items.map(({ id, dueOn, principalCents }) =>
    plainStatement(
      { id, dueOn: day(dueOn), principalCents: cents(principalCents) },
      read,
      day(asOf),
    ),
  )
  return {
    items: statements.map(({ dueOn: _due, notes: _notes, ...item }) => item),
    total: totalOf(statements),
  }
}

const termsOf = ({
  finePct,
  interestPctMonth,
  feesPct,
  rounding,
  ...more
}: Line['terms']): Terms => ({
  ...more,
  finePct: percent(finePct),
  interestPctMonth: percent(interestPctMonth),
  feesPct: percent(feesPct ?? '0'),
  rounding: rounding ?? 'half-up',
  correction: more.correction && tableOf(more.correction.index, more.correction.factors),
  legalRate: more.legalRate && tableOf('TAXA-LEGAL', more.legalRate.factors),
})

const tableOf = (index: string, factors: Static<typeof Factors>) =>
  indexTable(
    index,
    factors.map(({ month, pct }) => ({ month, pct: percent(pct) })),
  )

const tables = ['correction', 'legalRate'] as const

/** A month told twice, or left out between two that are told: no sum is right without it. */
function wrongMonth(line: Line) {
  for (const name of tables) {
    const factors = line.terms[name]?.factors ?? []
    const months = factors.map(({ month }) => month)
    const field = `terms.${name}.factors`
    const again = months.findIndex((month, index) => months.indexOf(month) !== index)
    if (again >= 0) {
      const at = `${field}.${again}.month`
      return wrong('repeated-month', `${at} is "${months[again]}": give each month once`, at)
    }
    const hole = holeIn(months.toSorted(), line)
    if (hole) {
      const remedy = 'add the month, or end the table before it'
      return wrong('index-month-missing', `${field} has no "${hole}": ${remedy}`, field)
    }
  }
  return undefined
}

/** Months after the last are not published yet; one in between was forgotten. */
function holeIn(months: readonly string[], { asOf, items }: Line): string | undefined {
  const [first, last] = [months[0], months.at(-1)]
  const late = items.map(({ dueOn }) => day(dueOn)).filter((due) => isAfter(day(asOf), due))
  if (!first || !last || late.length === 0) return undefined
  const from = late.map(monthOf).sort()[0] ?? first
  const to = monthOf(day(asOf))
  const table = indexTable('', tellings(months))
  return monthsWithout(table, first, last).find((month) => month >= from && month <= to)
}

const tellings = (months: readonly string[]) =>
  months.map((month) => ({ month, pct: percent('0') }))

const sums = [
  'principalCents',
  'correctionCents',
  'fineCents',
  'interestCents',
  'feesCents',
  'totalCents',
] as const satisfies readonly (keyof PlainStatement)[]

const totalOf = (items: readonly PlainStatement[]) =>
  Object.fromEntries(sums.map((name) => [name, add(...items.map((item) => item[name]))]))
