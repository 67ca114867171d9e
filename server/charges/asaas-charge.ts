import { type Day, daysBetween, moment } from '../../kit/dates.ts'
import {
  dayText,
  fields,
  list,
  misfit,
  optional,
  type Read,
  type Reader,
  text,
  whole,
} from '../../kit/fields.ts'
import { type Cents, cents, fromDecimalText, toDecimalText } from '../../kit/money.ts'
import type { ChargeRequest, ChargeSeen, PaymentSeen, RefundSeen } from './payment-gateway.ts'

// Asaas, API v3: money is a JSON number of reais; a day stands for the moment of a payment.

export const billings = ['PIX', 'BOLETO', 'UNDEFINED'] as const
export type Billing = (typeof billings)[number]

export function bodyOf(request: ChargeRequest, billing: Billing, customer: string): object {
  const { amountCents, dueOn, text, externalId, lateFees, payUntilDays } = request
  const [discount] = request.discounts
  return {
    customer,
    billingType: billing,
    value: reaisOf(amountCents),
    dueDate: `${dueOn}`,
    description: text,
    externalReference: externalId,
    daysAfterDueDateToRegistrationCancellation: payUntilDays,
    fine: { value: Number(lateFees.finePct), type: 'PERCENTAGE' },
    interest: { value: Number(lateFees.interestPctMonth) },
    ...(discount
      ? {
          discount: {
            value:
              discount.kind === 'pct' ? Number(discount.value) : reaisOf(cents(discount.value)),
            dueDateLimitDays: daysBetween(discount.untilOn, dueOn),
            type: discount.kind === 'pct' ? 'PERCENTAGE' : 'FIXED',
          },
        }
      : {}),
  }
}

/** Exact: a number of reais below a hundred billion keeps its two decimals. */
const reaisOf = (amount: Cents): number => Number(toDecimalText(amount))

const reais: Reader<Cents> = (value, field) => {
  const read = typeof value === 'number' ? fromDecimalText(String(value)) : undefined
  return read === undefined
    ? misfit(value, field, 'write reais with at most two decimals, such as 123.45')
    : { ok: true, value: read }
}

const anyText = text(/^.{1,500}$/s, 'write at most 500 letters')

const refund = fields(
  { status: anyText, value: reais, dateCreated: optional(anyText, '') },
  'ignored',
)

const charge = fields(
  {
    id: anyText,
    externalReference: optional(anyText, ''),
    status: anyText,
    value: reais,
    originalValue: optional(reais, undefined),
    dueDate: optional(dayText, null),
    billingType: optional(anyText, 'UNDEFINED'),
    invoiceUrl: optional(anyText, null),
    deleted: optional((value: unknown) => ({ ok: true, value: value === true }) as const, false),
    clientPaymentDate: optional(dayText, undefined),
    paymentDate: optional(dayText, undefined),
    confirmedDate: optional(dayText, undefined),
    refunds: optional(list(refund), []),
  },
  'ignored',
)
type AsaasCharge = Read<typeof charge>

/** What they answer with has neither QR code nor linha digitável: those are asked for apart. */
export type Codes = { readonly pixCode: string | null; readonly boletoLine: string | null }

export const readAsaasCharge =
  (codes: Codes): Reader<ChargeSeen> =>
  (value, field) => {
    const read = charge(value, field)
    if (!read.ok) return read
    const one = read.value
    return {
      ok: true,
      value: {
        ...codes,
        externalId: one.externalReference,
        gatewayId: one.id,
        state: stateOf(one),
        amountCents: one.originalValue ?? one.value,
        dueOn: one.dueDate,
        link: one.invoiceUrl,
        payments: paymentsOf(one),
      },
    }
  }

const states: Readonly<Record<string, ChargeSeen['state']>> = {
  PENDING: 'registered',
  AWAITING_RISK_ANALYSIS: 'registered',
  OVERDUE: 'overdue',
  CONFIRMED: 'paid',
  RECEIVED: 'settled',
  RECEIVED_IN_CASH: 'settled',
  REFUND_REQUESTED: 'paid',
  REFUND_IN_PROGRESS: 'paid',
  REFUNDED: 'refunded',
}

/** A dispute does not unpay a charge here: it is a word that we do not know, and money came. */
const stateOf = ({ status, deleted }: AsaasCharge): ChargeSeen['state'] =>
  deleted ? 'cancelled' : (states[status] ?? 'paid')

const paidStates = new Set<ChargeSeen['state']>(['paid', 'settled', 'refunded'])

function paymentsOf(one: AsaasCharge): readonly PaymentSeen[] {
  const on = one.clientPaymentDate ?? one.paymentDate ?? one.confirmedDate
  // What the gateway was told of cash at the counter is no money that came through it.
  if (!paidStates.has(stateOf(one)) || !on || one.status === 'RECEIVED_IN_CASH') return []
  const key = `asaas:${one.id}`
  return [
    {
      key,
      endToEndId: null,
      externalId: one.externalReference || null,
      means: meansOf(one.billingType),
      amountCents: one.value,
      paidAt: noonOf(on),
      payerDocument: null,
      payerName: null,
      message: null,
      refunds: refundsOf(one),
    },
  ]
}

const noonOf = (on: Day) => moment(`${on}T12:00:00-03:00`)

const meansOf = (billing: string): PaymentSeen['means'] => {
  if (billing === 'BOLETO' || billing === 'UNDEFINED') return 'boleto'
  return billing === 'PIX' ? 'pix' : 'card'
}

/** A refund has no id of its own: it is named by its day, its amount, and its turn among equals. */
function refundsOf({ status, value, refunds }: AsaasCharge): readonly RefundSeen[] {
  const nameOf = (one: (typeof refunds)[number]) => `${one.dateCreated}#${one.value}`
  const told = refunds.map((one, index) => ({
    id: `${nameOf(one)}#${refunds.slice(0, index).filter((e) => nameOf(e) === nameOf(one)).length}`,
    amountCents: one.value,
    state: refundStates[one.status] ?? ('underway' as const),
  }))
  if (told.length > 0 || status !== 'REFUNDED') return told
  return [{ id: 'whole', amountCents: value, state: 'returned' }]
}

const refundStates: Readonly<Record<string, RefundSeen['state']>> = {
  DONE: 'returned',
  CANCELLED: 'failed',
}

/** A page of a list: what is in it, and whether there is more. */
export const readAsaasPage = fields(
  {
    data: list((value: unknown) => ({ ok: true, value }) as const),
    hasMore: (value: unknown) => ({ ok: true, value: value === true }) as const,
    offset: optional(whole(0, 1e9), 0),
    limit: optional(whole(0, 1000), 100),
  },
  'ignored',
)

export const readId = fields({ id: anyText }, 'ignored')
export const readPixPayload = fields({ payload: anyText }, 'ignored')
export const readBoletoLine = fields({ identificationField: anyText }, 'ignored')
