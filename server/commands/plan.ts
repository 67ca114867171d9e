import { type Static, Type } from 'typebox'
import { type Day, day, monthsAfter } from '../../kit/dates.ts'
import { type No, no } from '../../kit/decision.ts'
import { add, cents, minus, percent } from '../../kit/money.ts'
import { type CetRefusal, cet, type Flow } from '../negotiation/cet.ts'
import { monthly, type PlanRefusal, type PlanRow, plan } from '../negotiation/plan.ts'
import { lineCommand, type Wrong, wrong } from './command.ts'

const dayText = Type.String({ format: 'date' })
const money = (minimum: number) => Type.Integer({ minimum, maximum: 1e13 })

const Line = Type.Object({
  method: Type.Union([Type.Literal('price'), Type.Literal('sac'), Type.Literal('equal')]),
  principalCents: money(1),
  monthlyRatePct: Type.String({ pattern: '^[0-9]{1,3}([.][0-9]{1,10})?$' }),
  parts: Type.Integer({ minimum: 1, maximum: 600 }),
  downPaymentCents: Type.Optional(money(0)),
  contractedOn: Type.Optional(dayText),
  firstDueOn: Type.Optional(dayText),
})
type Line = Static<typeof Line>

/**
 * The payments of a plan, after the down payment. `totalCents` is all that is paid, the down
 * payment too. Days and the yearly cost are told when the line says from which day they count.
 */
export const planBuild = lineCommand({ name: 'plan build', ask: Line, answer: build })

function build(line: Line) {
  const downCents = cents(line.downPaymentCents ?? 0)
  const principalCents = minus(cents(line.principalCents), downCents)
  if (principalCents <= 0n) return refused(line, no('down-payment-too-large'))
  const contractedOn = line.contractedOn === undefined ? undefined : day(line.contractedOn)
  const monthRate = percent(line.monthlyRatePct)
  const { method, parts } = line
  const made = plan({ method, principalCents, monthRate, ...monthly(parts) })
  if (!made.ok) return refused(line, made)
  const instalments = made.value.map((row) => dated(row, line, contractedOn))
  const interestCents = add(...made.value.map((row) => row.interestCents))
  const told = {
    instalments,
    totalCents: add(downCents, principalCents, interestCents),
    interestCents,
  }
  const flows = instalments.flatMap(({ dueOn, amountCents }) =>
    dueOn ? [{ on: dueOn, cents: amountCents }] : [],
  )
  if (!contractedOn) return told
  const cost = cet({ on: contractedOn, netCents: principalCents, flows })
  if (cost.ok) return { ...told, cetAnnualPct: cost.value }
  return cost.refusal === 'flow-before-contract' ? refused(line, no(cost.refusal)) : told
}

const dated = (
  { n, ...amounts }: PlanRow,
  { firstDueOn }: Line,
  contractedOn: Day | undefined,
) => ({
  n,
  dueOn: dueOn(n, firstDueOn, contractedOn),
  ...amounts,
})

/** Counted from the first day; without it, by the months that follow the contract. */
function dueOn(n: number, firstDueOn: string | undefined, contractedOn: Day | undefined) {
  if (firstDueOn !== undefined) return monthsAfter(day(firstDueOn), n - 1)
  return contractedOn && monthsAfter(contractedOn, n)
}

/** The total cost a year of any payments, by their days. */
export const planCet = lineCommand({
  name: 'plan cet',
  ask: Type.Object({
    on: dayText,
    netCents: money(1),
    flows: Type.Array(Type.Object({ on: dayText, cents: money(0) }), {
      minItems: 1,
      maxItems: 1000,
    }),
  }),
  answer: ({ on, netCents, flows }) => {
    const told: Flow[] = flows.map((flow) => ({ on: day(flow.on), cents: cents(flow.cents) }))
    const cost = cet({ on: day(on), netCents: cents(netCents), flows: told })
    return cost.ok ? { cetAnnualPct: cost.value } : noCet[cost.refusal]
  },
})

const noCet: Record<CetRefusal, Wrong> = {
  'nothing-financed': wrong(
    'nothing-financed',
    'netCents is 0: write what was financed',
    'netCents',
  ),
  'flow-before-contract': wrong(
    'flow-before-contract',
    'a flow is before on: write the day of the contract in on, and payments from then on',
    'flows',
  ),
  'no-such-rate': wrong(
    'no-such-rate',
    'no yearly rate makes the flows worth netCents: let some be paid after on',
    'flows',
  ),
}

type Refused = PlanRefusal | 'flow-before-contract' | 'down-payment-too-large'

const remedies: Record<Refused, readonly [keyof Line, string]> = {
  'down-payment-too-large': ['downPaymentCents', 'it must be less than principalCents'],
  'payments-too-small': ['parts', 'each payment needs a centavo or more: make fewer parts'],
  'flow-before-contract': ['firstDueOn', 'it must not be before contractedOn'],
}

function refused(line: Line, { refusal }: No<Refused>) {
  const [field, remedy] = remedies[refusal]
  return wrong(refusal, `${field} is ${JSON.stringify(line[field])}: ${remedy}`, field)
}
