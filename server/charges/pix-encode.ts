import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents, toDecimalText } from '../../kit/money.ts'
import { directoryKey } from '../../kit/pix-key.ts'
import { crc16 } from './crc16.ts'
import { plainLetters } from './latin.ts'
import { lengthMax, writeField } from './tlv.ts'

/** What a Pix code is to say. With `key` it is static, with `url` dynamic, never both. */
export type PixAsk = {
  /** As the directory of keys writes it: see pix-key.ts. */
  readonly key?: string
  /** The address that the bank gave the charge, without `https://`. */
  readonly url?: string
  /** The address of a Pix Automático authorisation: makes the code composite. */
  readonly recurrenceUrl?: string
  readonly merchantName: string
  readonly merchantCity: string
  /** Without it the payer types the amount. */
  readonly amountCents?: Cents
  /** Up to 25 letters and digits. Without it the bank tells nobody that the code was paid. */
  readonly txid?: string
  readonly description?: string
  /** Pix Saque: the eight digits of the institution that gives out the cash. */
  readonly withdrawalIspb?: string
  readonly postalCode?: string
  readonly oneTime?: boolean
}

export type PixRefusal =
  | 'no-key-nor-url'
  | 'key-and-url'
  | 'not-in-a-dynamic-code'
  | 'invalid-key'
  | 'ambiguous-key'
  | 'invalid-url'
  | 'empty-name'
  | 'amount-out-of-range'
  | 'invalid-txid'
  | 'invalid-postal-code'
  | 'invalid-ispb'
  | 'too-long'

/**
 * The BR Code that a bank's app reads, by QR or copied and pasted (BCB, Manual de Padrões para
 * Iniciação do Pix). Names are folded to ASCII and cut at 25 and 15 letters; everything else that
 * does not fit is refused with `field`, `value` and `remedy`.
 */
export function encodePix(ask: PixAsk): Decision<string, PixRefusal> {
  const failed = checks.find(({ when }) => when(ask))
  if (failed) return no(failed.refusal, factsOf(ask, failed))
  const account = accountOf(ask)
  if (!account.ok) return account

  const body = [
    writeField('00', '01'),
    ask.oneTime ? writeField('01', '12') : '',
    writeField('26', account.value),
    writeField('52', '0000'),
    writeField('53', '986'),
    ask.amountCents === undefined ? '' : writeField('54', toDecimalText(ask.amountCents)),
    writeField('58', 'BR'),
    writeField('59', cut(ask.merchantName, 25)),
    writeField('60', cut(ask.merchantCity, 15)),
    ask.postalCode === undefined ? '' : writeField('61', ask.postalCode),
    writeField('62', writeField('05', ask.txid ?? '***')),
    ask.recurrenceUrl === undefined
      ? ''
      : writeField('80', gui + writeField('25', ask.recurrenceUrl)),
    '6304',
  ].join('')
  return yes(body + crc16(body))
}

const factsOf = (ask: PixAsk, { field, remedy }: Check) => ({
  field,
  value: String(ask[field] ?? ''),
  remedy,
})

const cut = (name: string, lengthMax: number): string =>
  plainLetters(name).slice(0, lengthMax).trim()

const gui = writeField('00', 'br.gov.bcb.pix')

/** The merchant account template: it holds at most 99 letters, the key and the text included. */
function accountOf(ask: PixAsk): Decision<string, PixRefusal> {
  if (ask.url !== undefined) return yes(gui + writeField('25', ask.url))
  if (ask.key === undefined) return yes(gui)
  const key = directoryKey(ask.key)
  if (!key.ok) return no(key.refusal, { field: 'key', ...key.facts })
  const description = plainLetters(ask.description ?? '')
  const ispb = ask.withdrawalIspb === undefined ? '' : writeField('03', ask.withdrawalIspb)
  const fixed = gui + writeField('01', key.value.value)
  const room = lengthMax - fixed.length - ispb.length - (description === '' ? 0 : 4)
  if (room < description.length) return tooLong(description, room)
  return yes(fixed + (description === '' ? '' : writeField('02', description)) + ispb)
}

function tooLong(description: string, room: number) {
  const field = description === '' ? 'withdrawalIspb' : 'description'
  const remedy = room > 0 ? `write at most ${room} letters with this key` : 'leave it out'
  return no('too-long', { field, value: description, remedy })
}

type Check = {
  readonly refusal: PixRefusal
  readonly field: keyof PixAsk
  readonly when: (ask: PixAsk) => boolean
  readonly remedy: string
}

const given = <Value>(value: Value | undefined): value is Value => value !== undefined
const misses = (value: string | undefined, pattern: RegExp) => given(value) && !pattern.test(value)

/** Host and path, no scheme, at most 77 letters: what the bank's API calls the `location`. */
export const address = /^(?=.{1,77}$)[A-Za-z0-9.-]+(:[0-9]+)?\/[!-~]+$/

/** Ten digits of reais and two of centavos. */
const amountMax = cents(999_999_999_999n)

const remedies = {
  url: 'write host and path in at most 77 letters, without https:// and without spaces',
  name: 'write a name with at least one letter or digit',
  amount: `write whole centavos from 1 to ${amountMax}, or leave it out`,
}

/** The first that holds is the answer. */
const checks: readonly Check[] = [
  {
    refusal: 'no-key-nor-url',
    field: 'key',
    when: ({ key, url, recurrenceUrl }) => !given(key) && !given(url) && !given(recurrenceUrl),
    remedy: 'give a key for a static code, or a url for a dynamic one',
  },
  {
    refusal: 'key-and-url',
    field: 'url',
    when: ({ key, url }) => given(key) && given(url),
    remedy: 'give a key or a url, not both',
  },
  ...(['amountCents', 'txid', 'description', 'withdrawalIspb'] as const).map(
    (field): Check => ({
      refusal: 'not-in-a-dynamic-code',
      field,
      when: (ask) => !given(ask.key) && given(ask[field]),
      remedy: 'leave it out: a dynamic code leaves it to the bank',
    }),
  ),
  ...(['url', 'recurrenceUrl'] as const).map(
    (field): Check => ({
      refusal: 'invalid-url',
      field,
      when: (ask) => misses(ask[field], address),
      remedy: remedies.url,
    }),
  ),
  ...(['merchantName', 'merchantCity'] as const).map(
    (field): Check => ({
      refusal: 'empty-name',
      field,
      when: (ask) => plainLetters(ask[field]) === '',
      remedy: remedies.name,
    }),
  ),
  {
    refusal: 'amount-out-of-range',
    field: 'amountCents',
    when: ({ amountCents }) => given(amountCents) && (amountCents < 1n || amountCents > amountMax),
    remedy: remedies.amount,
  },
  {
    refusal: 'invalid-txid',
    field: 'txid',
    when: ({ txid }) => misses(txid, /^[A-Za-z0-9]{1,25}$/),
    remedy: 'write 1 to 25 digits and letters without accents',
  },
  {
    refusal: 'invalid-postal-code',
    field: 'postalCode',
    when: ({ postalCode }) => misses(postalCode, /^[0-9]{8}$/),
    remedy: 'write the 8 digits of the CEP',
  },
  {
    refusal: 'invalid-ispb',
    field: 'withdrawalIspb',
    when: ({ withdrawalIspb }) => misses(withdrawalIspb, /^[0-9]{8}$/),
    remedy: 'write the 8 digits of the institution',
  },
]
