import { type Decision, no, yes } from '../../kit/decision.ts'
import { isRecord, type Reader } from '../../kit/fields.ts'
import type { HttpAnswer, HttpAsk, HttpClient, HttpProblem } from '../platform/http-client.ts'
import type { GatewayProblem } from './payment-gateway.ts'

export type Answered = { readonly status: number; readonly body: unknown }

/**
 * One question to a gateway, its errors as our words. Only a question that changes something can
 * leave an unknown outcome; one that only reads is asked again.
 */
export async function speak(
  http: HttpClient,
  ask: HttpAsk,
): Promise<Decision<Answered, GatewayProblem>> {
  const answer = await http(ask)
  const isReading = ask.method === 'GET'
  if (!answer.ok) return no(problemOf(answer.refusal, isReading), { detail: why(answer.facts) })
  return judge(answer.value, isReading)
}

const why = (facts: Readonly<Record<string, unknown>>): string => String(facts.why ?? '')

function problemOf(problem: HttpProblem, isReading: boolean): GatewayProblem {
  if (problem === 'address-refused') return 'refused'
  return problem === 'not-sent' || isReading ? 'away' : 'unknown-outcome'
}

function judge(
  { status, text }: HttpAnswer,
  isReading: boolean,
): Decision<Answered, GatewayProblem> {
  const body = parsed(text)
  if (status === 404 || (status >= 200 && status < 300)) return yes({ status, body })
  const detail = `${status} ${wordsOf(body)}`.trim()
  if (status === 401 || status === 403) return no('not-authorised', { detail })
  if (status === 429) return no('away', { detail })
  if (status >= 500 || status === 408) return no(isReading ? 'away' : 'unknown-outcome', { detail })
  return no('refused', { detail })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What they say is wrong, as far as the two kinds of answer that we know have it. */
function wordsOf(body: unknown): string {
  if (!isRecord(body)) return ''
  const lists = [body.violacoes, body.errors].flatMap((one) => (Array.isArray(one) ? one : []))
  const each = lists
    .filter(isRecord)
    .map(({ razao, propriedade, code, description }) =>
      [propriedade ?? code, razao ?? description].filter((part) => part !== undefined).join(': '),
    )
  return [body.title, body.detail, ...each]
    .filter((part) => typeof part === 'string')
    .join(' · ')
    .slice(0, 300)
}

/** An answer of theirs as a value of ours; one that we cannot read is no answer. */
export function readAs<Value>(
  reader: Reader<Value>,
  { body }: Answered,
  isReading: boolean,
): Decision<Value, GatewayProblem> {
  const read = reader(body, '')
  if (read.ok) return read
  const detail = `answer not understood: ${read.facts.field}, ${read.facts.remedy}`
  return no(isReading ? 'away' : 'unknown-outcome', { detail })
}
