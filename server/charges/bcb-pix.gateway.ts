import { type Decision, no, yes } from '../../kit/decision.ts'
import type { HttpAsk, HttpClient } from '../platform/http-client.ts'
import { bodyOf, type PixForm, paymentOf, readPixCharge, readPixPage } from './bcb-pix-charge.ts'
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
import { readPixNotice } from './pix-notice.ts'
import type { TokenAsk, TokenKeeper } from './token.gateway.ts'

export type BcbPixAccount = {
  readonly apiUrl: string
  readonly tokenUrl: string
  readonly pixKey: string
  readonly form: PixForm
  readonly clientId: string
  readonly clientSecret: string
  /** PEM; banks ask for them, sandboxes may not. */
  readonly certificate: string | undefined
  readonly privateKey: string | undefined
}

const scope =
  'cob.write cob.read cobv.write cobv.read pix.write pix.read webhook.write webhook.read'

type Ask = { readonly method: HttpAsk['method']; readonly path: string; readonly body?: object }

/** The central bank's Pix API (OpenAPI 2.9.0), as each bank serves it. */
export function bcbPix(
  account: BcbPixAccount,
  http: HttpClient,
  tokens: TokenKeeper,
): PaymentGateway {
  const ask = (one: Ask) => authorised(account, http, tokens, one)
  const write = async (method: 'PUT' | 'PATCH', ref: ChargeRef, body: object): Told<ChargeSeen> => {
    const answered = await ask({ method, path: `/${pathOf(account, ref)}`, body })
    if (!answered.ok) return answered
    if (answered.value.status === 404) return no('refused', { detail: '404' })
    return readAs(readPixCharge(formOf(account, ref)), answered.value, false)
  }
  const put = async (method: 'PUT' | 'PATCH', ref: ChargeRef, request: ChargeRequest) => {
    const checked = checkRequest(request)
    if (!checked.ok) return checked
    return write(method, ref, bodyOf(request, formOf(account, ref), account.pixKey))
  }
  return {
    kind: 'bcb-pix',
    createCharge: (request) =>
      put('PUT', { externalId: request.externalId, gatewayId: null }, request),
    changeCharge: (ref, to) => put('PATCH', ref, to),
    cancelCharge: (ref) => write('PATCH', ref, { status: 'REMOVIDA_PELO_USUARIO_RECEBEDOR' }),
    async findCharge(ref) {
      const answered = await ask({ method: 'GET', path: `/${pathOf(account, ref)}` })
      if (!answered.ok) return answered
      if (answered.value.status === 404) return yes(undefined)
      return readAs(readPixCharge(formOf(account, ref)), answered.value, true)
    },
    async findPayment(key) {
      const answered = await ask({ method: 'GET', path: `/pix/${encodeURIComponent(key)}` })
      if (!answered.ok) return answered
      if (answered.value.status === 404) return yes(undefined)
      const read = readAs(readPixNotice, answered.value, true)
      return read.ok ? yes(paymentOf(read.value)) : read
    },
    async listPayments({ from, until }, page) {
      const query = new URLSearchParams({
        inicio: `${from}`,
        fim: `${until}`,
        'paginacao.paginaAtual': page ?? '0',
        'paginacao.itensPorPagina': '100',
      })
      const answered = await ask({ method: 'GET', path: `/pix?${query}` })
      if (!answered.ok) return answered
      const read = readAs(readPixPage, answered.value, true)
      if (!read.ok) return read
      const { paginaAtual, quantidadeDePaginas } = read.value.parametros.paginacao
      const hasMore = paginaAtual + 1 < quantidadeDePaginas
      const next = hasMore ? String(paginaAtual + 1) : null
      return yes({ items: read.value.pix.map(paymentOf), next })
    },
    async test(noticesAt) {
      const path = `/webhook/${encodeURIComponent(account.pixKey)}`
      if (noticesAt === null) {
        const answered = await ask({ method: 'GET', path })
        return answered.ok ? yes({ noticesAreSent: answered.value.status !== 404 }) : answered
      }
      const answered = await ask({ method: 'PUT', path, body: { webhookUrl: noticesAt } })
      if (!answered.ok) return answered
      if (answered.value.status === 404) return no('refused', { detail: '404' })
      return yes({ noticesAreSent: true })
    },
  }
}

const formOf = (account: BcbPixAccount, { gatewayId }: ChargeRef): PixForm => {
  if (gatewayId === null) return account.form
  return gatewayId.startsWith('cobv/') ? 'cobv' : 'cob'
}

const pathOf = (account: BcbPixAccount, ref: ChargeRef): string =>
  `${formOf(account, ref)}/${encodeURIComponent(ref.externalId)}`

/** With a token; one that they take no more is asked for anew, once. */
async function authorised(
  account: BcbPixAccount,
  http: HttpClient,
  tokens: TokenKeeper,
  one: Ask,
): Promise<Decision<Answered, GatewayProblem>> {
  const { certificate, privateKey } = account
  const identity = certificate && privateKey ? { certificate, privateKey } : undefined
  const tokenAsk: TokenAsk = { ...account, scope, identity }
  const once = async () => {
    const token = await tokens.tokenFor(http, tokenAsk)
    if (!token.ok) return token
    return speak(http, {
      method: one.method,
      url: `${account.apiUrl.replace(/\/$/, '')}${one.path}`,
      headers: { authorization: `Bearer ${token.value}`, 'content-type': 'application/json' },
      ...(one.body ? { body: JSON.stringify(one.body) } : {}),
      ...(identity ? { identity } : {}),
    })
  }
  const first = await once()
  if (first.ok || first.refusal !== 'not-authorised') return first
  tokens.forget(tokenAsk)
  return once()
}
