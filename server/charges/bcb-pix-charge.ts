import { daysBetween } from '../../kit/dates.ts'
import {
  dayText,
  fields,
  list,
  oneOf,
  optional,
  type Reader,
  text,
  whole,
} from '../../kit/fields.ts'
import { add, cents, fromDecimalText, toDecimalText } from '../../kit/money.ts'
import type { ChargeRequest, ChargeSeen, EarlyDiscount, PaymentSeen } from './payment-gateway.ts'
import { type PixNotice, readPixNotice } from './pix-notice.ts'

// The central bank's Pix API, OpenAPI 2.9.0: money is text with two decimals, `modalidade` a whole
// number, `txid` 26 to 35 letters and digits.

/** A charge with a due day (cobv), or an immediate one (cob) at banks that offer only those. */
export type PixForm = 'cobv' | 'cob'

export function bodyOf(request: ChargeRequest, form: PixForm, pixKey: string): object {
  const { payer, amountCents, text } = request
  const kind = payer.document.length === 11 ? 'cpf' : 'cnpj'
  return {
    calendario: form === 'cobv' ? dueCalendar(request) : { expiracao: secondsToPay(request) },
    devedor: { [kind]: payer.document, nome: payer.name.slice(0, 200) },
    valor: {
      original: toDecimalText(amountCents),
      ...(form === 'cobv' ? charges(request) : {}),
    },
    chave: pixKey,
    solicitacaoPagador: text,
  }
}

const dueCalendar = ({ dueOn, payUntilDays }: ChargeRequest) => ({
  dataDeVencimento: `${dueOn}`,
  validadeAposVencimento: payUntilDays,
})

const secondsToPay = ({ today, dueOn, payUntilDays }: ChargeRequest): number =>
  (daysBetween(today, dueOn) + payUntilDays + 1) * 86_400

/** Fine: 2 is a percentage. Interest: 3 is per cent a month, by calendar days. */
function charges({ lateFees, discounts }: ChargeRequest) {
  const { finePct, interestPctMonth } = lateFees
  const hasFine = fromDecimalText(finePct) !== 0n
  const hasInterest = fromDecimalText(interestPctMonth) !== 0n
  return {
    ...(hasFine ? { multa: { modalidade: 2, valorPerc: twoDecimals(finePct) } } : {}),
    ...(hasInterest ? { juros: { modalidade: 3, valorPerc: twoDecimals(interestPctMonth) } } : {}),
    ...(discounts.length > 0 ? { desconto: discountOf(discounts) } : {}),
  }
}

const twoDecimals = (pct: string): string => toDecimalText(fromDecimalText(pct) ?? cents(0))

/** Until days: 1 is an amount, 2 a percentage. */
const discountOf = (discounts: readonly EarlyDiscount[]) => ({
  modalidade: discounts[0]?.kind === 'pct' ? 2 : 1,
  descontoDataFixa: discounts.map(({ untilOn, kind, value }) => ({
    data: `${untilOn}`,
    valorPerc: kind === 'pct' ? twoDecimals(value) : toDecimalText(cents(value)),
  })),
})

const states = [
  'ATIVA',
  'CONCLUIDA',
  'REMOVIDA_PELO_USUARIO_RECEBEDOR',
  'REMOVIDA_PELO_PSP',
  'VENCIDA',
] as const

const charge = fields(
  {
    txid: text(/^[a-zA-Z0-9]{1,35}$/, 'write 1 to 35 letters and digits'),
    status: oneOf(...states),
    valor: fields({ original: text(/^\d{1,10}\.\d{2}$/, 'write "123.45"') }, 'ignored'),
    calendario: optional(
      fields({ dataDeVencimento: optional(dayText, null) }, 'ignored'),
      undefined,
    ),
    pixCopiaECola: optional(text(/^.{1,512}$/, 'write at most 512 letters'), null),
    location: optional(text(/^.{1,120}$/, 'write an address'), null),
    pix: optional(list(readPixNotice), []),
  },
  'ignored',
)

/** A charge as the bank answers with it. */
export const readPixCharge =
  (form: PixForm): Reader<ChargeSeen> =>
  (value, field) => {
    const read = charge(value, field)
    if (!read.ok) return read
    const { txid, status, valor, calendario, pixCopiaECola, pix } = read.value
    const payments = pix.map((one) => paymentOf({ ...one, txid: one.txid ?? txid }))
    return {
      ok: true,
      value: {
        externalId: txid,
        gatewayId: `${form}/${txid}`,
        state: stateOf(status, payments),
        amountCents: fromDecimalText(valor.original) ?? cents(0),
        dueOn: calendario?.dataDeVencimento ?? null,
        pixCode: pixCopiaECola,
        boletoLine: null,
        link: null,
        payments,
      },
    }
  }

function stateOf(
  status: (typeof states)[number],
  payments: readonly PaymentSeen[],
): ChargeSeen['state'] {
  if (status === 'REMOVIDA_PELO_USUARIO_RECEBEDOR') return 'cancelled'
  if (status === 'REMOVIDA_PELO_PSP') return 'expired'
  if (status === 'VENCIDA') return 'overdue'
  if (status === 'ATIVA') return 'registered'
  const isReturned = payments.length > 0 && payments.every(isReturnedWhole)
  return isReturned ? 'refunded' : 'paid'
}

export const isReturnedWhole = ({ amountCents, refunds }: PaymentSeen): boolean =>
  add(...refunds.filter(({ state }) => state === 'returned').map((one) => one.amountCents)) >=
  amountCents

const refundStates: Readonly<Record<string, PaymentSeen['refunds'][number]['state']>> = {
  DEVOLVIDO: 'returned',
  NAO_REALIZADO: 'failed',
}

/** A received Pix, however the bank tells of it. */
export function paymentOf(notice: PixNotice): PaymentSeen {
  const { endToEndId, txid = null, amountCents, paidAt, refunds } = notice
  return {
    key: endToEndId,
    endToEndId,
    externalId: txid,
    means: 'pix',
    amountCents,
    paidAt,
    payerDocument: notice.payerDocument ?? null,
    payerName: notice.payerName ?? null,
    message: notice.payerMessage ?? null,
    refunds: refunds.map((one) => ({ ...one, state: refundStates[one.state] ?? 'underway' })),
  }
}

/** A page of received Pix, and how many pages there are. */
export const readPixPage = fields(
  {
    parametros: fields(
      {
        paginacao: fields(
          { paginaAtual: whole(0, 1e9), quantidadeDePaginas: whole(0, 1e9) },
          'ignored',
        ),
      },
      'ignored',
    ),
    pix: optional(list(readPixNotice), []),
  },
  'ignored',
)
