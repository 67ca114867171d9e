import { dayAt } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { isRecord } from '../../kit/fields.ts'
import type { HttpAsk, HttpClient } from '../platform/http-client.ts'
import {
  type Billing,
  bodyOf,
  type Codes,
  readAsaasCharge,
  readAsaasPage,
  readBoletoLine,
  readId,
  readPixPayload,
} from './asaas-charge.ts'
import { checkRequest } from './charge-request.ts'
import { type Answered, readAs, speak } from './gateway-http.gateway.ts'
import type {
  ChargeRef,
  ChargeRequest,
  ChargeSeen,
  GatewayProblem,
  PaymentGateway,
  Told,
} from './payment-gateway.ts'

export type AsaasAccount = {
  readonly apiUrl: string
  readonly billing: Billing
  readonly accessToken: string
}

type Ask = (
  method: HttpAsk['method'],
  path: string,
  body?: object,
) => Promise<Decision<Answered, GatewayProblem>>

const zone = 'America/Sao_Paulo'
const noCodes: Codes = { pixCode: null, boletoLine: null }

/** Asaas, API v3. It knows no idempotency key: each charge is looked for by our name first. */
export function asaas(account: AsaasAccount, http: HttpClient): PaymentGateway {
  const ask: Ask = (method, path, body) =>
    speak(http, {
      method,
      url: `${account.apiUrl.replace(/\/$/, '')}${path}`,
      headers: { access_token: account.accessToken, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const find = (ref: ChargeRef) => findCharge(ask, ref)
  return {
    kind: 'asaas',
    findCharge: find,
    async createCharge(request) {
      const checked = checkOne(request)
      if (!checked.ok) return checked
      const known = await find({ externalId: request.externalId, gatewayId: null })
      if (!known.ok) return known
      if (known.value) return yes(known.value)
      const customer = await customerFor(ask, request.payer)
      if (!customer.ok) return customer
      const body = bodyOf(request, account.billing, customer.value)
      return withCodes(ask, await ask('POST', '/payments', body), false)
    },
    async changeCharge(ref, to) {
      const checked = checkOne(to)
      if (!checked.ok) return checked
      const id = await idOf(find, ref)
      if (!id.ok) return id
      const { customer, ...body } = bodyOf(to, account.billing, '') as Record<string, unknown>
      return withCodes(ask, await ask('PUT', `/payments/${id.value}`, body), false)
    },
    async cancelCharge(ref) {
      const id = await idOf(find, ref)
      if (!id.ok) return id
      const done = await ask('DELETE', `/payments/${id.value}`)
      if (!done.ok) return done
      const now = await find({ ...ref, gatewayId: id.value })
      if (!now.ok) return no('unknown-outcome', now.facts)
      return now.value
        ? yes({ ...now.value, state: 'cancelled' })
        : no('refused', { detail: '404' })
    },
    async findPayment(key) {
      const gatewayId = key.replace(/^asaas:/, '')
      const found = await find({ externalId: '', gatewayId })
      return found.ok ? yes(found.value?.payments[0]) : found
    },
    async listPayments({ from, until }, page) {
      const query = new URLSearchParams({
        'paymentDate[ge]': `${dayAt(from, zone)}`,
        'paymentDate[le]': `${dayAt(until, zone)}`,
        offset: page ?? '0',
        limit: '100',
      })
      const answered = await ask('GET', `/payments?${query}`)
      if (!answered.ok) return answered
      const read = readAs(readAsaasPage, answered.value, true)
      if (!read.ok) return read
      const { data, hasMore, offset } = read.value
      const charges = data.map((body) =>
        readAs(readAsaasCharge(noCodes), { status: 200, body }, true),
      )
      const items = charges.flatMap((one) => (one.ok ? one.value.payments : []))
      return yes({ items, next: hasMore ? String(offset + data.length) : null })
    },
    async test(noticesAt) {
      const works = await ask('GET', '/payments?limit=1')
      if (!works.ok) return works
      const hooks = await ask('GET', '/webhooks')
      const page = hooks.ok ? readAs(readAsaasPage, hooks.value, true) : hooks
      const isOurs = (hook: unknown) =>
        isRecord(hook) && hook.url === noticesAt && hook.enabled !== false && !hook.interrupted
      return yes({ noticesAreSent: page.ok && page.value.data.some(isOurs) })
    },
  }
}

function checkOne(request: ChargeRequest): Decision<ChargeRequest, 'refused'> {
  if (request.discounts.length > 1) return no('refused', { detail: 'one discount at most' })
  return checkRequest(request)
}

async function findCharge(ask: Ask, { externalId, gatewayId }: ChargeRef) {
  if (gatewayId !== null) {
    const answered = await ask('GET', `/payments/${encodeURIComponent(gatewayId)}`)
    if (answered.ok && answered.value.status === 404) return yes(undefined)
    return withCodes(ask, answered, true)
  }
  const query = new URLSearchParams({ externalReference: externalId, limit: '10' })
  const answered = await ask('GET', `/payments?${query}`)
  if (!answered.ok) return answered
  const read = readAs(readAsaasPage, answered.value, true)
  if (!read.ok) return read
  const ours = read.value.data.filter(isRecord)
  const found = ours.find((one) => one.externalReference === externalId && one.deleted !== true)
  if (!found) return yes(undefined)
  return withCodes(ask, yes({ status: 200, body: found }), true)
}

async function idOf(
  find: (ref: ChargeRef) => Told<ChargeSeen | undefined>,
  ref: ChargeRef,
): Told<string> {
  if (ref.gatewayId !== null) return yes(encodeURIComponent(ref.gatewayId))
  const found = await find(ref)
  if (!found.ok) return found
  return found.value ? yes(found.value.gatewayId) : no('refused', { detail: '404' })
}

async function customerFor(ask: Ask, { document, name }: ChargeRequest['payer']): Told<string> {
  const query = new URLSearchParams({ cpfCnpj: document, limit: '1' })
  const answered = await ask('GET', `/customers?${query}`)
  if (!answered.ok) return answered
  const page = readAs(readAsaasPage, answered.value, true)
  if (!page.ok) return page
  const [first] = page.value.data
  const known = readId(first, '')
  if (known.ok) return yes(known.value.id)
  // They would write to the person themselves: whom we may contact, and when, is ours to decide.
  const made = await ask('POST', '/customers', {
    name,
    cpfCnpj: document,
    notificationDisabled: true,
  })
  if (!made.ok) return made.refusal === 'unknown-outcome' ? no('away', made.facts) : made
  const read = readAs(readId, made.value, true)
  return read.ok ? yes(read.value.id) : read
}

/** The charge, with its Pix code and its linha digitável, which have questions of their own. */
async function withCodes(
  ask: Ask,
  answered: Decision<Answered, GatewayProblem>,
  isReading: boolean,
): Told<ChargeSeen> {
  if (!answered.ok) return answered
  if (answered.value.status === 404) return no('refused', { detail: '404' })
  const bare = readAs(readAsaasCharge(noCodes), answered.value, isReading)
  if (!bare.ok || (bare.value.state !== 'registered' && bare.value.state !== 'overdue')) return bare
  const path = `/payments/${encodeURIComponent(bare.value.gatewayId)}`
  const pix = await ask('GET', `${path}/pixQrCode`)
  const line = await ask('GET', `${path}/identificationField`)
  const pixRead = pix.ok ? readAs(readPixPayload, pix.value, true) : pix
  const lineRead = line.ok ? readAs(readBoletoLine, line.value, true) : line
  return yes({
    ...bare.value,
    pixCode: pixRead.ok ? pixRead.value.payload : null,
    boletoLine: lineRead.ok ? lineRead.value.identificationField : null,
  })
}
