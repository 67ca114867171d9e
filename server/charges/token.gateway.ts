import { type Decision, no, yes } from '../../kit/decision.ts'
import { fields, text, whole } from '../../kit/fields.ts'
import type { HttpAsk, HttpClient } from '../platform/http-client.ts'
import { readAs, speak } from './gateway-http.gateway.ts'
import type { GatewayProblem } from './payment-gateway.ts'

/** Whose token, and how to ask for one: OAuth 2.0, client credentials (RFC 6749, 4.4). */
export type TokenAsk = {
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
  readonly identity: NonNullable<HttpAsk['identity']> | undefined
}

type Token = { readonly token: string; readonly lastsMs: number }
type Asked = { readonly answer: Promise<Decision<Token, GatewayProblem>>; goodUntilMs: number }

/** Tokens by whose they are, for as long as they last; many jobs at once ask for one only once. */
export type TokenKeeper = {
  tokenFor(http: HttpClient, ask: TokenAsk): Promise<Decision<string, GatewayProblem>>
  forget(ask: TokenAsk): void
}

const answer = fields(
  { access_token: text(/^\S+$/, 'write a token'), expires_in: whole(1, 1e9) },
  'ignored',
)

/** `elapsedMs` never goes back, whatever is done to the clock. */
export function keepTokens(elapsedMs: () => number = () => performance.now()): TokenKeeper {
  const kept = new Map<string, Asked>()
  const nameOf = ({ tokenUrl, clientId, clientSecret }: TokenAsk) =>
    JSON.stringify([tokenUrl, clientId, clientSecret])
  const begin = (http: HttpClient, ask: TokenAsk): Asked => {
    const beganMs = elapsedMs()
    const asked: Asked = { answer: askFor(http, ask), goodUntilMs: Number.POSITIVE_INFINITY }
    asked.answer.then(
      (found) => {
        asked.goodUntilMs = found.ok ? beganMs + found.value.lastsMs : 0
      },
      () => {
        asked.goodUntilMs = 0
      },
    )
    return asked
  }
  return {
    async tokenFor(http, ask) {
      const name = nameOf(ask)
      const known = kept.get(name)
      const asked = known && known.goodUntilMs > elapsedMs() ? known : begin(http, ask)
      kept.set(name, asked)
      const found = await asked.answer
      return found.ok ? yes(found.value.token) : found
    },
    forget: (ask) => void kept.delete(nameOf(ask)),
  }
}

/** A minute before it ends it is not used any more; a very short one, after half its time. */
const marginMs = 60_000

async function askFor(
  http: HttpClient,
  { tokenUrl, clientId, clientSecret, scope, identity }: TokenAsk,
): Promise<Decision<Token, GatewayProblem>> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  const answered = await speak(http, {
    method: 'POST',
    url: tokenUrl,
    headers: {
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
    ...(identity ? { identity } : {}),
  })
  if (!answered.ok) {
    // A token that we did not get charges nobody: there is nothing unknown about it.
    if (answered.refusal === 'unknown-outcome') return no('away', answered.facts)
    return answered.refusal === 'refused' ? no('not-authorised', answered.facts) : answered
  }
  if (answered.value.status === 404) return no('not-authorised', { detail: '404' })
  const read = readAs(answer, answered.value, true)
  if (!read.ok) return read
  const { access_token: token, expires_in: seconds } = read.value
  const lastsMs = seconds * 1000
  return yes({ token, lastsMs: Math.max(lastsMs - marginMs, lastsMs / 2) })
}
