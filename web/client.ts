import {
  type AnyEndpoint,
  type AskOf,
  pathNames,
  type RefusalBody,
  type RefusalOf,
  type ReplyOf,
} from '../api/endpoint.ts'
import { type Decision, no, yes } from '../kit/decision.ts'
import { noteConnection, signInAgain } from './connection.ts'

export type Answer<E extends AnyEndpoint> = Decision<ReplyOf<E>, RefusalOf<E> | 'offline'>

/** One request, without patience: what the server says, or that it could not be reached. */
type Send = () => Promise<{ status: number; body: unknown } | undefined>

/**
 * Asks the server. Throws only when `signal` says stop: a refusal comes back with its name and
 * facts. A session that ended is opened again over the page and the request goes out once more; a
 * database that is away for a moment is waited for.
 */
export function call<E extends AnyEndpoint>(
  endpoint: E,
  ask: AskOf<E>,
  signal?: AbortSignal,
): Promise<Answer<E>> {
  const { address, rest } = addressOf(endpoint, ask)
  const isBody = endpoint.method !== 'GET'
  return insist(async () => {
    const response = await fetch(address, {
      method: endpoint.method,
      headers: isBody ? { 'content-type': 'application/json' } : {},
      body: isBody ? JSON.stringify(rest) : null,
      signal: signal ?? null,
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error
      return undefined
    })
    if (!response) return undefined
    return { status: response.status, body: await response.json().catch(() => undefined) }
  })
}

/** Sends a file as multipart/form-data. `onProgress` hears bytes sent and bytes in all. */
export function upload<E extends AnyEndpoint>(
  endpoint: E,
  ask: AskOf<E>,
  file: File,
  onProgress: (sent: number, total: number) => void,
): Promise<Answer<E>> {
  const { address } = addressOf(endpoint, ask)
  return insist(
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest()
        const form = new FormData()
        form.append('file', file)
        request.upload.addEventListener('progress', (event) =>
          onProgress(event.loaded, event.total),
        )
        request.addEventListener('error', () => resolve(undefined))
        request.addEventListener('load', () =>
          resolve({ status: request.status, body: parsed(request.responseText) }),
        )
        request.open(endpoint.method, address)
        request.send(form)
      }),
  )
}

/** Where a link or a download points: parameters in the path, the rest as query. */
export function addressOf<E extends AnyEndpoint>(endpoint: E, ask: AskOf<E>) {
  const inPath = new Set(pathNames(endpoint.path))
  const given = Object.entries(ask as Record<string, unknown>)
  const values = new Map(given)
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_all, name: string) =>
    encodeURIComponent(String(values.get(name))),
  )
  const rest = given.filter(([name, value]) => !inPath.has(name) && value !== undefined)
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)]))
  const hasQuery = endpoint.method === 'GET' && rest.length > 0
  return {
    address: `/api${path}${hasQuery ? `?${query}` : ''}`,
    rest: Object.fromEntries(rest),
  }
}

const waitsMs = [500, 1000, 2000, 4000, 4000, 4000, 4000]

async function insist<E extends AnyEndpoint>(send: Send): Promise<Answer<E>> {
  for (let attempt = 0; ; ) {
    const heard = await send()
    const answer = understood<E>(heard)
    if (answer.ok) {
      noteConnection('fine')
      return answer
    }
    if (answer.refusal === 'not-signed-in' && (await signInAgain())) continue
    const wait = waitsMs[attempt]
    noteConnection(connectionAfter(answer.refusal))
    if (answer.refusal !== 'database-away' || wait === undefined) return answer
    await new Promise((resolve) => setTimeout(resolve, wait))
    attempt += 1
  }
}

function understood<E extends AnyEndpoint>(heard: Awaited<ReturnType<Send>>): Answer<E> {
  if (!heard) return no('offline')
  if (heard.status >= 200 && heard.status < 300) return yes(heard.body as ReplyOf<E>)
  const body = heard.body as Partial<RefusalBody> | undefined
  const refusal = body?.refusal ?? nameOf(heard.status)
  return no(refusal as RefusalOf<E>, body?.facts)
}

/** A proxy in front may answer without our words. */
function nameOf(status: number): string {
  if (status === 401) return 'not-signed-in'
  if (status === 413) return 'file-too-large'
  if (status === 429) return 'too-many-requests'
  return status === 502 || status === 503 || status === 504 ? 'database-away' : 'broken'
}

function connectionAfter(refusal: string) {
  if (refusal === 'offline' || refusal === 'database-away') return refusal
  return 'fine'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
