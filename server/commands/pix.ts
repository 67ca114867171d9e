import { Type } from 'typebox'
import { cents, toWire } from '../../kit/money.ts'
import { keyKinds, pixKey } from '../../kit/pix-key.ts'
import { decodePix } from '../charges/pix-decode.ts'
import { encodePix } from '../charges/pix-encode.ts'
import { lineCommand, wrong } from './command.ts'

const text = Type.Optional(Type.String())

/**
 * Writes a BR Code. `keyKind` settles eleven digits that may be a CPF or a mobile number. `urlRec`
 * and `fss` are what published examples call the recurrence's address and the withdrawal's ISPB.
 */
export const pixEncode = lineCommand({
  name: 'pix encode',
  ask: Type.Object({
    key: text,
    keyKind: Type.Optional(Type.Union(keyKinds.map((kind) => Type.Literal(kind)))),
    url: text,
    recurrenceUrl: text,
    merchantName: Type.String(),
    merchantCity: Type.String(),
    amountCents: Type.Optional(Type.Integer()),
    txid: text,
    description: text,
    withdrawalIspb: text,
    urlRec: text,
    fss: text,
    postalCode: text,
    oneTime: Type.Optional(Type.Boolean()),
  }),
  answer: ({ keyKind, urlRec, fss, ...line }) => {
    const key = line.key === undefined ? undefined : pixKey(line.key, keyKind)
    if (key && !key.ok) return refused(key.refusal, { field: 'key', ...key.facts })
    const amountCents = line.amountCents === undefined ? undefined : cents(line.amountCents)
    const payload = encodePix({
      ...line,
      key: key?.value.value,
      amountCents,
      recurrenceUrl: line.recurrenceUrl ?? urlRec,
      withdrawalIspb: line.withdrawalIspb ?? fss,
    })
    return payload.ok ? { payload: payload.value } : refused(payload.refusal, payload.facts)
  },
})

const refused = (code: string, facts: Readonly<Record<string, unknown>>) =>
  wrong(code, `${facts.field} is ${JSON.stringify(facts.value)}: ${facts.remedy}`, `${facts.field}`)

/** Reads a BR Code, or names what is wrong with it. */
export const pixDecode = lineCommand({
  name: 'pix decode',
  ask: Type.Object({ payload: Type.String() }),
  answer: ({ payload }) => {
    const code = decodePix(payload)
    if (!code.ok) return { valid: false, reason: code.refusal }
    const { kind, key, url, recurrenceUrl, amountCents, merchantName, merchantCity } = code.value
    return {
      valid: true,
      kind,
      key,
      url,
      recurrenceUrl,
      amountCents: amountCents === undefined ? undefined : toWire(amountCents),
      merchantName,
      merchantCity,
      txid: code.value.txid,
      crc: code.value.crc,
    }
  },
})
