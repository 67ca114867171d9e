import { type Static, Type } from 'typebox'
import { day } from '../../kit/dates.ts'
import { cents, toWire } from '../../kit/money.ts'
import { decodeBoleto } from '../boletos/decode.ts'
import { encodeBoleto } from '../boletos/encode.ts'
import { issuedFreeField } from '../boletos/issue.ts'
import { lineCommand, wrong } from './command.ts'

const dayText = Type.String({ format: 'date' })

/**
 * Reads a boleto or a collection slip, or says which part of the code is wrong. A due factor means
 * several days: the due day is told when `referenceDate` says near to which.
 */
export const boletoDecode = lineCommand({
  name: 'boleto decode',
  ask: Type.Object({ code: Type.String(), referenceDate: Type.Optional(dayText) }),
  answer: ({ code, referenceDate }) => {
    const read = decodeBoleto(code, referenceDate === undefined ? null : day(referenceDate))
    if (!read.ok) return { valid: false, reason: read.refusal }
    const { kind, barcode, digitableLine, formatted } = read.value
    const written = { valid: true, kind, barcode, digitableLine, formatted }
    if (read.value.kind === 'collection') {
      const { valueCents, segment } = read.value
      return {
        ...written,
        valueCents: valueCents === null ? undefined : toWire(valueCents),
        segment,
      }
    }
    const { bank, valueCents, dueFactor, dueOn } = read.value
    return {
      ...written,
      bank,
      valueCents: toWire(valueCents),
      dueFactor,
      dueOn: dueOn ?? undefined,
    }
  },
})

const Encode = Type.Object({
  bank: Type.String({ pattern: '^[0-9]{3}$' }),
  dueOn: Type.Optional(Type.Union([dayText, Type.Null()])),
  valueCents: Type.Integer({ minimum: 0 }),
  freeField: Type.Optional(Type.String()),
  issue: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

/** Writes a bank boleto from its free field, or from the bank's own fields. */
export const boletoEncode = lineCommand({
  name: 'boleto encode',
  ask: Encode,
  answer: (line) => {
    const dueOn = line.dueOn ? day(line.dueOn) : null
    const freeField = freeFieldOf(line, dueOn)
    if (typeof freeField !== 'string') return freeField
    const made = encodeBoleto({ ...line, dueOn, valueCents: cents(line.valueCents), freeField })
    return made.ok ? made.value : refused(made)
  },
})

function freeFieldOf(
  { bank, freeField, issue }: Static<typeof Encode>,
  dueOn: ReturnType<typeof day> | null,
) {
  if (freeField !== undefined) return freeField
  if (!issue)
    return wrong(
      'missing-field',
      'freeField is missing: add it, or issue, to the line',
      'freeField',
    )
  const made = issuedFreeField(bank, issue, dueOn)
  return made.ok ? made.value : refused(made)
}

type Refused = { readonly refusal: string; readonly facts: Readonly<Record<string, unknown>> }

const refused = ({ refusal, facts }: Refused) =>
  wrong(
    refusal,
    `${facts.field} is ${JSON.stringify(facts.value) ?? 'missing'}: ${facts.remedy}`,
    `${facts.field}`,
  )
