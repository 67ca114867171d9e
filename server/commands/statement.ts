import { type Static, Type } from 'typebox'
import { day } from '../../kit/dates.ts'
import { add, cents, percent } from '../../kit/money.ts'
import { type PlainStatement, plainStatement } from '../debts/plain-statement.ts'
import { lineCommand, wrong } from './command.ts'

const pct = Type.String({ pattern: '^[0-9]{1,3}([.][0-9]{1,10})?$' })
const dayText = Type.String({ format: 'date' })

const Line = Type.Object({
  asOf: dayText,
  terms: Type.Object({
    finePct: pct,
    interestPctMonth: pct,
    feesPct: Type.Optional(pct),
    rounding: Type.Optional(
      Type.Union([Type.Literal('half-up'), Type.Literal('half-even'), Type.Literal('down')]),
    ),
    correction: Type.Optional(
      Type.Object({
        index: Type.String(),
        factors: Type.Array(
          Type.Object({
            month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
            pct: Type.String({ pattern: '^-?[0-9]{1,3}([.][0-9]{1,10})?$' }),
          }),
        ),
      }),
    ),
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

/** What each item owes on a day, with its memory of calculation. Days are plain calendar days. */
export const debtStatement = lineCommand({
  name: 'debt statement',
  ask: Line,
  answer: (line) => repeatedMonth(line) ?? answer(line),
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
  return { items: statements.map(({ dueOn, ...item }) => item), total: totalOf(statements) }
}

const termsOf = ({ finePct, interestPctMonth, feesPct, rounding, correction }: Line['terms']) => ({
  finePct: percent(finePct),
  interestPctMonth: percent(interestPctMonth),
  feesPct: percent(feesPct ?? '0'),
  rounding: rounding ?? 'half-up',
  correction: correction && {
    index: correction.index,
    factors: correction.factors.map(({ month, pct }) => ({ month, pct: percent(pct) })),
  },
})

function repeatedMonth({ terms }: Line) {
  const months = terms.correction?.factors.map(({ month }) => month) ?? []
  const again = months.findIndex((month, index) => months.indexOf(month) !== index)
  if (again < 0) return undefined
  const field = `terms.correction.factors.${again}.month`
  return wrong('repeated-month', `${field} is "${months[again]}": give each month once`, field)
}

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
