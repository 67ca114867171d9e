import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, fromDecimalText } from '../../kit/money.ts'
import { crc16 } from './crc16.ts'
import { address } from './pix-encode.ts'
import { type Fields, readFields, type TlvDefect } from './tlv.ts'

export type PixCode = {
  /** A key is static; a bank's address is dynamic; whatever carries a recurrence is composite. */
  readonly kind: 'static' | 'dynamic' | 'composite'
  readonly key?: string
  readonly url?: string
  readonly recurrenceUrl?: string
  /** Only of a static code: the amount in a dynamic one is the bank's to say. */
  readonly amountCents?: Cents
  /** The name that the payer's bank will show. */
  readonly merchantName: string
  readonly merchantCity: string
  readonly postalCode?: string
  readonly txid?: string
  readonly description?: string
  readonly withdrawalIspb?: string
  readonly crc: string
}

export type PixDefect =
  | TlvDefect
  | 'empty'
  | 'too-long'
  | 'not-a-br-code'
  | 'crc-missing'
  | 'crc-mismatch'
  | 'wrong-format-indicator'
  | 'not-pix'
  | 'two-pix-accounts'
  | 'no-key-nor-url'
  | 'key-and-url'
  | 'invalid-key'
  | 'invalid-url'
  | 'wrong-point-of-initiation'
  | 'invalid-category'
  | 'wrong-currency'
  | 'wrong-country'
  | 'invalid-amount'
  | 'invalid-merchant-name'
  | 'invalid-merchant-city'
  | 'invalid-postal-code'
  | 'invalid-txid'
  | 'invalid-ispb'

/**
 * A BR Code read as strictly as a careful bank does (BCB, Manual do BR Code; EMV QR Code). What
 * other arrangements put in is passed over. A key is not judged here: only the directory knows it.
 */
export function decodePix(payload: string): Decision<PixCode, PixDefect> {
  const text = payload.trim()
  const unsound = envelopeDefect(text)
  if (unsound) return no(unsound)
  const fields = readFields(text)
  if (!fields.ok) return fields
  const [id, crc] = Array.from(fields.value).at(-1) ?? []
  if (id !== '63' || crc?.length !== 4) return no('crc-missing')

  const account = pixAccount(fields.value)
  if (!account.ok) return account
  const additional = readFields(fields.value.get('62') ?? '')
  if (!additional.ok) return additional
  const recurring = recurrence(fields.value)
  if (!recurring.ok) return recurring
  const parts: Parts = {
    fields: fields.value,
    account: account.value,
    recurrenceUrl: recurring.value,
    txid: additional.value.get('05'),
  }
  const failed = checks.find(({ when }) => when(parts))
  return failed ? no(failed.defect) : yes(codeOf(parts))
}

/** Before reading on: is it a BR Code at all, and is every letter as it was written? */
function envelopeDefect(text: string): PixDefect | undefined {
  if (text === '') return 'empty'
  if (text.length > 512) return 'too-long'
  if (!text.startsWith('0002')) return 'not-a-br-code'
  if (!/br\.gov\.bcb\.pix/i.test(text)) return 'not-pix'
  if (!/6304.{4}$/.test(text)) return 'crc-missing'
  return crc16(text.slice(0, -4)) === text.slice(-4) ? undefined : 'crc-mismatch'
}

/** The one account template, of 26 to 51, that is Pix's own. */
function pixAccount(fields: Fields): Decision<Fields, PixDefect> {
  const ours = templates(fields, 26, 51).filter(({ text }) => pixGui.test(text))
  const [first, second] = ours
  if (!first) return no('not-pix')
  if (second) return no('two-pix-accounts')
  return readFields(first.text)
}

/** Pix Automático puts the address of its authorisation into a template of 80 to 99. */
function recurrence(fields: Fields): Decision<string | undefined, PixDefect> {
  for (const { text } of templates(fields, 80, 99)) {
    if (!pixGui.test(text)) continue
    const read = readFields(text)
    if (!read.ok) return read
    if (read.value.has('25')) return yes(read.value.get('25'))
  }
  return yes(undefined)
}

const pixGui = /^0014br\.gov\.bcb\.pix/i

const templates = (fields: Fields, first: number, last: number) =>
  Array.from(fields, ([id, text]) => ({ id: Number(id), text })).filter(
    ({ id }) => id >= first && id <= last,
  )

type Parts = {
  readonly fields: Fields
  readonly account: Fields
  readonly recurrenceUrl: string | undefined
  readonly txid: string | undefined
}

type Check = { readonly defect: PixDefect; readonly when: (parts: Parts) => boolean }

const misses = (value: string | undefined, pattern: RegExp) =>
  value !== undefined && !pattern.test(value)
const lacks = (value: string | undefined, pattern: RegExp) =>
  value === undefined || !pattern.test(value)

/** The first that holds is the answer. */
const checks: readonly Check[] = [
  { defect: 'wrong-format-indicator', when: ({ fields }) => fields.get('00') !== '01' },
  {
    defect: 'wrong-point-of-initiation',
    when: ({ fields }) => misses(fields.get('01'), /^1[12]$/),
  },
  { defect: 'key-and-url', when: ({ account }) => account.has('01') && account.has('25') },
  {
    defect: 'no-key-nor-url',
    when: ({ account, recurrenceUrl }) =>
      !account.has('01') && !account.has('25') && recurrenceUrl === undefined,
  },
  { defect: 'invalid-key', when: ({ account }) => misses(account.get('01'), /^[!-~]{1,77}$/) },
  { defect: 'invalid-url', when: ({ account }) => misses(account.get('25'), address) },
  { defect: 'invalid-url', when: ({ recurrenceUrl }) => misses(recurrenceUrl, address) },
  { defect: 'invalid-ispb', when: ({ account }) => misses(account.get('03'), /^[0-9A-Z]{8}$/) },
  { defect: 'invalid-category', when: ({ fields }) => lacks(fields.get('52'), /^\d{4}$/) },
  { defect: 'wrong-currency', when: ({ fields }) => fields.get('53') !== '986' },
  {
    defect: 'invalid-amount',
    when: ({ fields, account }) =>
      !account.has('25') && misses(fields.get('54'), /^\d{1,10}\.\d{2}$/),
  },
  { defect: 'wrong-country', when: ({ fields }) => fields.get('58') !== 'BR' },
  {
    defect: 'invalid-merchant-name',
    when: ({ fields }) => lacks(fields.get('59'), /^(?=.*\S).{1,25}$/u),
  },
  {
    defect: 'invalid-merchant-city',
    when: ({ fields }) => lacks(fields.get('60'), /^(?=.*\S).{1,15}$/u),
  },
  { defect: 'invalid-postal-code', when: ({ fields }) => misses(fields.get('61'), /^\d{8}$/) },
  { defect: 'invalid-txid', when: ({ txid }) => misses(txid, /^[!-~]{1,25}$/) },
]

function codeOf({ fields, account, recurrenceUrl, txid }: Parts): PixCode {
  const key = account.get('01')
  const url = account.get('25')
  const amount = url === undefined ? fields.get('54') : undefined
  return {
    kind: recurrenceUrl !== undefined ? 'composite' : url !== undefined ? 'dynamic' : 'static',
    key,
    url,
    recurrenceUrl,
    amountCents: amount === undefined ? undefined : fromDecimalText(amount),
    merchantName: fields.get('59') ?? '',
    merchantCity: fields.get('60') ?? '',
    postalCode: fields.get('61'),
    txid: txid === '***' ? undefined : txid,
    description: account.get('02'),
    withdrawalIspb: account.get('03'),
    crc: fields.get('63') ?? '',
  }
}
