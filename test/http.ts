import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { AnyEndpoint } from '../api/endpoint.ts'
import { pathNames } from '../api/endpoint.ts'
import { buildHttp } from '../server/http.ts'
import { openAuth } from '../server/identity/better-auth.gateway.ts'
import { readSettings, type Settings } from '../server/settings.ts'
import { startWorker } from '../server/worker.ts'
import type { TestWorld } from './world.ts'

export const testPassword = 'senha-de-teste'

export type TestHttp = {
  readonly app: FastifyInstance
  readonly auth: ReturnType<typeof openAuth>
  readonly settings: Settings
  /** The cookie of somebody who signed in. */
  signIn(email: string, password?: string): Promise<string>
  /** One request of the contract, as a browser would make it. */
  ask(endpoint: AnyEndpoint, ask: object, cookie?: string): Promise<Answered>
}

export type Answered = { readonly status: number; readonly body: never }

/** The whole HTTP program over a test's own database and held clock, without a network. */
export async function openTestHttp(
  { world, clock, databaseUrl }: TestWorld,
  env: NodeJS.ProcessEnv = {},
  parts: { readonly firstOfficeCode?: string } = {},
): Promise<TestHttp> {
  const settings = readSettings(env)
  const auth = openAuth({
    databaseUrl,
    secret: 'segredo-so-dos-testes-com-mais-de-32-letras',
    baseUrl: 'http://localhost',
    signInsPerMinuteMax: 10_000,
  })
  const held = {
    ...clock,
    pretend: async (now: { toString(): string } | null) => {
      if (now) clock.set(String(now))
    },
  }
  const app = await buildHttp({ world, auth, settings, clock: held, ...parts })
  after(async () => {
    await app.close()
    await auth.close()
  })

  return {
    app,
    auth,
    settings,
    async signIn(email, password = testPassword) {
      const answer = await app.inject({
        method: 'POST',
        url: '/auth/sign-in/email',
        headers: { host: 'localhost', origin: 'http://localhost' },
        payload: { email, password },
      })
      if (answer.statusCode !== 200) throw new Error(`${email} did not sign in: ${answer.body}`)
      return answer.cookies
        .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
        .join('; ')
    },
    async ask(endpoint, ask, cookie) {
      const answer = await app.inject({
        method: endpoint.method,
        ...requestOf(endpoint, ask as Record<string, unknown>),
        headers: cookie ? { cookie } : {},
      })
      const isJson = answer.headers['content-type']?.toString().includes('json')
      return { status: answer.statusCode, body: (isJson ? answer.json() : answer.body) as never }
    },
  }
}

function requestOf({ method, path }: AnyEndpoint, ask: Record<string, unknown>) {
  const inPath = new Set(pathNames(path))
  const rest = Object.fromEntries(Object.entries(ask).filter(([name]) => !inPath.has(name)))
  const filled = path.replace(/:([A-Za-z]+)/g, (_all, name: string) => String(ask[name]))
  const url = `/api${filled}`
  if (method !== 'GET') return { url, payload: rest }
  const query = new URLSearchParams(rest as Record<string, string>).toString()
  return { url: query ? `${url}?${query}` : url }
}

/** Does what transactions promised, like the worker program, until nothing waits. */
export async function workOff({ world, databaseUrl, owner }: TestWorld): Promise<void> {
  const worker = await startWorker(world, databaseUrl)
  try {
    for (let tries = 0; tries < 600; tries += 1) {
      const { rows } = await owner.query<{ waiting: number }>(
        `select count(*)::int as waiting from graphile_worker.jobs
         where attempts < max_attempts and run_at <= now()`,
      )
      if (rows[0]?.waiting === 0) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error('jobs are still waiting after 30 seconds')
  } finally {
    await worker.stop()
  }
}
