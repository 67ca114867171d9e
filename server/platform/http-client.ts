import { lookup } from 'node:dns'
import { request as plainly } from 'node:http'
import { request as securely } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { isPrivateAddress } from './private-address.ts'

export type HttpAsk = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Our own certificate and its key, PEM, where the other side asks who we are (mTLS). */
  readonly identity?: { readonly certificate: string; readonly privateKey: string }
}

export type HttpAnswer = { readonly status: number; readonly text: string }

/**
 * `not-sent`: the other side never had it (refused, not found, its certificate not trusted).
 * `no-answer`: it may have had it, and nothing whole came back: the outcome is unknown.
 * `address-refused`: not https, or an address inside our own network. Facts carry `why`, a short
 * code; never headers, bodies or addresses, because these hold secrets and people.
 */
export type HttpProblem = 'not-sent' | 'no-answer' | 'address-refused'

export type HttpClient = (ask: HttpAsk) => Promise<Decision<HttpAnswer, HttpProblem>>

export type HttpClientOptions = {
  /** The operator lets gateways be inside the own network, also without TLS. */
  readonly mayReachPrivate: boolean
  readonly timeoutMs?: number
  readonly bytesMax?: number
  /** Certificates of authorities to trust besides the usual ones, PEM. */
  readonly trusted?: readonly string[]
}

/** One way out for everything that speaks HTTP to others: no redirects, no surprises of size. */
export function openHttpClient(options: HttpClientOptions): HttpClient {
  return async (ask) => {
    const url = URL.canParse(ask.url) ? new URL(ask.url) : undefined
    const why = url ? whyNotThere(url, options) : 'not-an-address'
    if (!url || why) return no('address-refused', { why: why ?? 'not-an-address' })
    return exchange(url, ask, options)
  }
}

function whyNotThere(url: URL, { mayReachPrivate }: HttpClientOptions): string | undefined {
  const host = hostOf(url)
  if (url.protocol !== 'https:' && !(mayReachPrivate && url.protocol === 'http:'))
    return 'not-https'
  if (url.username || url.password) return 'password-in-address'
  if (isIP(host) && isPrivateAddress(host) && !mayReachPrivate) return 'private-address'
  return undefined
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

type Ended = Decision<HttpAnswer, HttpProblem>

function exchange(url: URL, ask: HttpAsk, options: HttpClientOptions): Promise<Ended> {
  const { timeoutMs = 20_000, bytesMax = 2 * 1024 * 1024 } = options
  return new Promise((done) => {
    let isSent = false
    const lost = (error: NodeJS.ErrnoException) => done(problemOf(error, isSent))
    const request = (url.protocol === 'https:' ? securely : plainly)(
      url,
      {
        method: ask.method,
        headers: { ...ask.headers, ...lengthOf(ask.body), connection: 'close' },
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        lookup: lookupOf(options),
        ...tlsOf(ask, options),
      },
      (response) => {
        const parts: Buffer[] = []
        let bytes = 0
        response.on('data', (part: Buffer) => {
          bytes += part.length
          if (bytes <= bytesMax) return void parts.push(part)
          lost(named('too-large'))
          request.destroy()
        })
        response.on('end', () => {
          if (!response.complete) return lost(named('cut-short'))
          const text = Buffer.concat(parts).toString('utf8')
          done(yes({ status: response.statusCode ?? 0, text }))
        })
        response.on('error', lost)
      },
    )
    request.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        isSent = true
      })
    })
    request.on('error', lost)
    request.end(ask.body)
  })
}

const lengthOf = (body: string | undefined): Record<string, string> =>
  body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }

function tlsOf({ identity }: HttpAsk, { trusted = [] }: HttpClientOptions) {
  return {
    minVersion: 'TLSv1.2' as const,
    rejectUnauthorized: true,
    ...(trusted.length > 0 ? { ca: [...trusted] } : {}),
    ...(identity ? { cert: identity.certificate, key: identity.privateKey } : {}),
  }
}

/** Names are looked up once, judged, and connected to as they were judged. */
const lookupOf =
  ({ mayReachPrivate }: HttpClientOptions): LookupFunction =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      const isRefused = !mayReachPrivate && found?.some(({ address }) => isPrivateAddress(address))
      const [first] = found ?? []
      if (error || !first) return done(error ?? named('not-found'), '', 4)
      if (isRefused) return done(named('private-address'), '', 4)
      if (options.all) return done(null, found)
      return done(null, first.address, first.family)
    })

const named = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code })

function problemOf({ code = 'broken', name }: NodeJS.ErrnoException, isSent: boolean): Ended {
  if (code === 'private-address') return no('address-refused', { why: code })
  const why = name === 'AbortError' || name === 'TimeoutError' ? 'timeout' : code.toLowerCase()
  return no(isSent ? 'no-answer' : 'not-sent', { why })
}
