import { type Decision, no, yes } from '../../kit/decision.ts'
import {
  type Fit,
  fields,
  isRecord,
  misfit,
  oneOf,
  optional,
  type Read,
  type Reader,
  text,
  whole,
} from '../../kit/fields.ts'
import { fromDecimalText } from '../../kit/money.ts'
import { directoryKey } from '../../kit/pix-key.ts'
import { billings } from './asaas-charge.ts'
import type { GatewayKind } from './payment-gateway.ts'

export const environments = ['production', 'sandbox'] as const
export type Environment = (typeof environments)[number]

/** How the pretended gateway of demonstrations behaves. */
export const moods = [
  'well',
  'slow',
  'away',
  'refuses',
  'times-out-after-charging',
  'repeats-notices',
  'forgets-notices',
] as const
export type Mood = (typeof moods)[number]

const pctText =
  (mostHundredths: bigint, most: string): Reader<string> =>
  (value, field) => {
    const read = typeof value === 'string' ? fromDecimalText(value) : undefined
    return read !== undefined && read <= mostHundredths
      ? yes(String(value))
      : misfit(value, field, `write a percentage from "0" to "${most}", two decimals at most`)
  }

/** What consumers may be charged at most: a fine of 2% (CDC 52 §1), interest of 1% a month. */
const lateFees = {
  finePct: optional(pctText(200n, '2'), '0'),
  interestPctMonth: optional(pctText(100n, '1'), '0'),
  payUntilDays: optional(whole(0, 365), 30),
}

const address = text(/^https?:\/\/[^\s@]{3,200}$/, 'write an address that begins with https://')

const pixKeyText: Reader<string> = (value, field) => {
  const read = typeof value === 'string' ? directoryKey(value.trim()) : undefined
  return read?.ok
    ? yes(read.value.value)
    : misfit(value, field, 'write the Pix key that this account receives with')
}

const bcbPix = fields({
  apiUrl: address,
  tokenUrl: address,
  pixKey: pixKeyText,
  /** Immediate charges, at banks that have none with a due day. */
  form: optional(oneOf('cobv', 'cob'), 'cobv' as const),
  ...lateFees,
})
const asaas = fields({
  apiUrl: optional(address, undefined),
  billing: optional(oneOf(...billings), 'UNDEFINED' as const),
  ...lateFees,
})
const fake = fields({ mood: optional(oneOf(...moods), 'well' as const), ...lateFees })

/** What is no secret about an account, as its kind has it. */
export type AccountSettings =
  | ({ readonly kind: 'bcb-pix' } & Read<typeof bcbPix>)
  | ({ readonly kind: 'asaas' } & Read<typeof asaas>)
  | ({ readonly kind: 'fake' } & Read<typeof fake>)

export function readSettings(kind: GatewayKind, given: unknown): Fit<AccountSettings> {
  const said = isRecord(given)
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    : given
  if (kind === 'bcb-pix') return withKind('bcb-pix', bcbPix(said, 'settings'))
  if (kind === 'asaas') return withKind('asaas', asaas(said, 'settings'))
  return withKind('fake', fake(said, 'settings'))
}

const withKind = <Kind extends GatewayKind, Value extends object>(
  kind: Kind,
  read: Fit<Value>,
): Fit<{ readonly kind: Kind } & Value> => (read.ok ? yes({ kind, ...read.value }) : read)

/** Whether both settings send the secrets to the same addresses. */
export function callsTheSame(kind: GatewayKind, before: unknown, after: unknown): boolean {
  const [was, is] = [before, after].map((settings) => addressesOf(readSettings(kind, settings)))
  return was !== undefined && was === is
}

function addressesOf(read: Fit<AccountSettings>): string | undefined {
  if (!read.ok) return undefined
  const { value } = read
  if (value.kind === 'bcb-pix') return `${value.apiUrl} ${value.tokenUrl}`
  return value.kind === 'asaas' ? (value.apiUrl ?? '') : ''
}

export const secretNames = [
  'clientId',
  'clientSecret',
  'certificate',
  'privateKey',
  'accessToken',
  'noticeToken',
] as const
export type SecretName = (typeof secretNames)[number]

/** What opens their doors. `noticePath` and `noticeKey` are made by us. */
export type Secrets = { readonly [Name in SecretName]: string | undefined } & {
  readonly noticePath: string
  readonly noticeKey: string
}

const word = text(/^\S{4,500}$/, 'copy it whole, without spaces')
const secretShapes: Record<SecretName, Reader<string>> = {
  clientId: word,
  clientSecret: word,
  accessToken: word,
  noticeToken: text(/^\S{16,255}$/, 'choose 16 letters or more'),
  certificate: text(
    /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/,
    'paste the certificate as PEM, from BEGIN CERTIFICATE to END CERTIFICATE',
  ),
  privateKey: text(
    /-----BEGIN (EC |RSA )?PRIVATE KEY-----[\s\S]+-----END (EC |RSA )?PRIVATE KEY-----/,
    'paste the key as PEM, from BEGIN PRIVATE KEY to END PRIVATE KEY',
  ),
}

const needed: Record<GatewayKind, Record<Environment, readonly SecretName[]>> = {
  'bcb-pix': {
    production: ['clientId', 'clientSecret', 'certificate', 'privateKey'],
    sandbox: ['clientId', 'clientSecret'],
  },
  asaas: {
    production: ['accessToken', 'noticeToken'],
    sandbox: ['accessToken', 'noticeToken'],
  },
  fake: { production: [], sandbox: [] },
}

export type GivenSecrets = { readonly [Name in SecretName]?: string | undefined }

/**
 * The secrets that an account needs, those typed now over those kept. The refusal names the field
 * and what would be right, never what was typed.
 */
export function readSecrets(
  kind: GatewayKind,
  environment: Environment,
  given: GivenSecrets,
  kept: GivenSecrets = {},
): Decision<GivenSecrets, 'invalid-account'> {
  const known: Record<string, string> = {}
  for (const name of secretNames) {
    const value = given[name]?.trim() || kept[name]
    if (value === undefined) continue
    const read = secretShapes[name](value, `secrets.${name}`)
    if (!read.ok) return no('invalid-account', { field: name, remedy: String(read.facts.remedy) })
    known[name] = value
  }
  const missing = needed[kind][environment].find((name) => !known[name])
  if (missing) return no('invalid-account', { field: missing, remedy: 'fill it in' })
  return yes(known)
}

const madeByUs = text(/^[A-Za-z0-9_-]{27}$/, 'made by us')

/** What was kept sealed, opened. */
export const readKeptSecrets: Reader<Secrets> = fields({
  noticePath: madeByUs,
  noticeKey: madeByUs,
  clientId: optional(secretShapes.clientId, undefined),
  clientSecret: optional(secretShapes.clientSecret, undefined),
  certificate: optional(secretShapes.certificate, undefined),
  privateKey: optional(secretShapes.privateKey, undefined),
  accessToken: optional(secretShapes.accessToken, undefined),
  noticeToken: optional(secretShapes.noticeToken, undefined),
})

const asaasUrls: Record<Environment, string> = {
  production: 'https://api.asaas.com/v3',
  sandbox: 'https://api-sandbox.asaas.com/v3',
}

export const asaasUrl = (given: string | undefined, environment: Environment): string =>
  given ?? asaasUrls[environment]
