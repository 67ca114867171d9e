import type { AnyEndpoint } from '../api/endpoint.ts'

// What the agent must be able to read without a connection stands in this tab until it closes:
// the open call, the next people, and who is signed in. It never reaches the disk's long memory
// (localStorage, caches), and leaves with the tab or with whoever signs out.

const prefix = 'combinado-kept '

/** Worth keeping: the session, the list with the next people, and whatever belongs to a call. */
export const isKept = ({ method, path }: Pick<AnyEndpoint, 'method' | 'path'>): boolean =>
  method === 'GET' && /^\/(session|worklist|callbacks|calls)(\/|$)/.test(path)

const keyOf = ({ path }: AnyEndpoint, ask: unknown) => `${prefix}${path} ${JSON.stringify(ask)}`

export function keepRead(endpoint: AnyEndpoint, ask: unknown, value: unknown): void {
  if (!isKept(endpoint)) return
  const key = keyOf(endpoint, ask)
  const text = JSON.stringify(value)
  if (store(key, text)) return
  // Full: what was kept of earlier calls makes room.
  forgetKeptReads()
  store(key, text)
}

export function keptRead(endpoint: AnyEndpoint, ask: unknown): unknown {
  const text = isKept(endpoint) ? sessionStorage.getItem(keyOf(endpoint, ask)) : null
  return text === null ? undefined : JSON.parse(text)
}

/** Nothing of what one person read stays for the next. */
export function forgetKeptReads(): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at))
  for (const key of keys) if (key?.startsWith(prefix)) sessionStorage.removeItem(key)
}

function store(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
