import type { Moment } from '../../kit/dates.ts'
import {
  fields,
  isRecord,
  list,
  misfit,
  momentText,
  optional,
  type Reader,
  text,
} from '../../kit/fields.ts'
import { type Cents, fromDecimalText } from '../../kit/money.ts'

/** A Pix as the bank tells of it. The same `endToEndId` is the same Pix, however often told. */
export type PixNotice = {
  readonly endToEndId: string
  readonly txid: string | undefined
  readonly amountCents: Cents
  readonly paidAt: Moment
  readonly key: string | undefined
  readonly payerMessage: string | undefined
  /** Told by some banks only, and by some with digits hidden. */
  readonly payerDocument: string | undefined
  readonly payerName: string | undefined
  /** Money that went back, wholly or in part. */
  readonly refunds: readonly PixRefund[]
}

export type PixRefund = {
  readonly id: string
  readonly amountCents: Cents
  readonly state: string
}

export type NoticeProblem = {
  /** Which of the batch, from 0; null when the body itself is not one. */
  readonly index: number | null
  readonly field: string
  readonly value: string
  readonly remedy: string
}

/** Up to ten digits of reais and two of centavos, as text: how the central bank's API has it. */
const amountText: Reader<Cents> = (value, field) => {
  const isWritten = typeof value === 'string' && /^\d{1,10}\.\d{2}$/.test(value)
  const read = isWritten ? fromDecimalText(value) : undefined
  return read === undefined || read === 0n
    ? misfit(value, field, 'write an amount above zero as text, such as "123.45"')
    : { ok: true, value: read }
}

const refund = fields(
  {
    id: text(/^[a-zA-Z0-9]{1,35}$/, 'write 1 to 35 letters and digits'),
    valor: amountText,
    status: text(/^[A-Z_]+$/, 'write EM_PROCESSAMENTO, DEVOLVIDO or NAO_REALIZADO'),
  },
  'ignored',
)

const shortText = optional(text(/^.{0,200}$/s, 'write at most 200 letters'), undefined)
const payer = fields({ cpf: shortText, cnpj: shortText, nome: shortText }, 'ignored')

const pix = fields(
  {
    endToEndId: text(/^[a-zA-Z0-9]{32}$/, 'write the 32 letters and digits that name the Pix'),
    txid: optional(text(/^[a-zA-Z0-9]{1,35}$/, 'write 1 to 35 letters and digits'), undefined),
    valor: amountText,
    horario: momentText,
    chave: optional(text(/^.{1,77}$/, 'write at most 77 letters'), undefined),
    infoPagador: optional(text(/^.{0,140}$/s, 'write at most 140 letters'), undefined),
    pagador: optional(payer, undefined),
    devolucoes: optional(list(refund), []),
  },
  'ignored',
)

/** One notice of a batch: the central bank's Pix API, schema `Pix` (payments.md, 1.3). */
export const readPixNotice: Reader<PixNotice> = (value, field) => {
  const read = pix(value, field)
  if (!read.ok) return read
  const { endToEndId, txid, valor, horario, chave, infoPagador, pagador, devolucoes } = read.value
  return {
    ok: true,
    value: {
      endToEndId,
      txid,
      amountCents: valor,
      paidAt: horario,
      key: chave,
      payerMessage: infoPagador,
      payerDocument: pagador?.cpf ?? pagador?.cnpj,
      payerName: pagador?.nome,
      refunds: devolucoes.map(({ id, valor, status }) => ({
        id,
        amountCents: valor,
        state: status,
      })),
    },
  }
}

export type Batch = {
  readonly notices: readonly (PixNotice & { readonly raw: unknown })[]
  readonly problems: readonly NoticeProblem[]
}

/** The body of the bank's webhook. One bad notice is named and does not stop the others. */
export function readPixBatch(body: unknown): Batch {
  const batch = isRecord(body) ? body.pix : undefined
  if (!Array.isArray(batch)) {
    const read = misfit(batch, 'pix', 'send {"pix": [...]}')
    return { notices: [], problems: read.ok ? [] : [problemOf(null, read.facts)] }
  }
  const read = batch.map((one, index) => ({ one, index, answer: readPixNotice(one, '') }))
  return {
    notices: read.flatMap(({ one, answer }) => (answer.ok ? [{ ...answer.value, raw: one }] : [])),
    problems: read.flatMap(({ index, answer }) =>
      answer.ok ? [] : [problemOf(index, answer.facts)],
    ),
  }
}

const problemOf = (
  index: number | null,
  { field, value, remedy }: Readonly<Record<string, unknown>>,
): NoticeProblem => ({
  index,
  field: String(field),
  value: String(value),
  remedy: String(remedy),
})
