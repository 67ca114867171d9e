import { type Static, Type } from 'typebox'
import { cents } from '../../kit/money.ts'
import { cover } from '../debts/allocation.ts'
import {
  type Amounts,
  amountsBy,
  civilCodeOrder,
  components,
  type Order,
} from '../debts/amounts.ts'
import { lineCommand, wrong } from './command.ts'

const Amount = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
const Component = Type.Union([
  Type.Literal('principal'),
  Type.Literal('fine'),
  Type.Literal('interest'),
  Type.Literal('fees'),
])

const Line = Type.Object({
  dueCents: Type.Object({
    principal: Type.Optional(Amount),
    fine: Type.Optional(Amount),
    interest: Type.Optional(Amount),
    fees: Type.Optional(Amount),
  }),
  paidCents: Amount,
  order: Type.Optional(Type.Array(Component)),
})
type Line = Static<typeof Line>

/**
 * Which components an amount pays. Without an order: costs, interest, fine, then the principal
 * (Código Civil art. 354; the place of costs and fine is custom).
 */
export const paymentAllocate = lineCommand({
  name: 'payment allocate',
  ask: Line,
  answer: (line) => wrongOrder(line) ?? answer(line),
})

function answer({ dueCents, paidCents, order = [...civilCodeOrder] }: Line) {
  const owed = amountsBy((component) => cents(dueCents[component] ?? 0))
  const { applied, left, leftOverCents } = cover(owed, cents(paidCents), whole(order))
  return { appliedCents: inOrder(applied), remainingCents: inOrder(left), leftOverCents }
}

/** What an order leaves out comes after what it names. */
const whole = (order: Order): Order => [
  ...order,
  ...civilCodeOrder.filter((component) => !order.includes(component)),
]

const inOrder = (amounts: Amounts) =>
  Object.fromEntries(components.map((component) => [component, amounts[component]]))

function wrongOrder({ order = [] }: Line) {
  const again = order.findIndex((component, index) => order.indexOf(component) !== index)
  if (again < 0) return undefined
  const field = `order.${again}`
  return wrong('repeated-component', `${field} is "${order[again]}": name each once`, field)
}
