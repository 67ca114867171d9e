import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import statics from '@fastify/static'
import swagger from '@fastify/swagger'
import reference from '@scalar/fastify-api-reference'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serveBanks, serveEverything, serveGateways, servePages } from './features.ts'
import type { HttpParts } from './http-parts.ts'
import type { Auth, SignedIn } from './identity/better-auth.gateway.ts'
import type { Doors } from './identity/routes.ts'
import { answerErrors } from './platform/errors.ts'
import { keepRawBodies } from './platform/raw-body.ts'
import { serving } from './platform/route.ts'

const built = fileURLToPath(new URL('../web/dist', import.meta.url))

/** Only a proxy beside us is believed when it says who asks; limits count by that. */
const nearby = ['loopback', 'linklocal', 'uniquelocal']

/** The HTTP program: the contract under /api, sign-in under /auth, the console everywhere else. */
export async function buildHttp(parts: HttpParts): Promise<FastifyInstance> {
  const app = Fastify({ trustProxy: nearby, bodyLimit: 4 * 1024 * 1024, loggerInstance: undefined })
  answerErrors(app, parts.world.log)
  await app.register(helmet, { contentSecurityPolicy: { directives: policy }, hsts: false })
  await app.register(rateLimit, { max: 3000, timeWindow: '1 minute' })
  await app.register(multipart, { limits: { files: 1, fileSize: 320 * 1024 * 1024, parts: 4 } })
  await app.register(swagger, {
    openapi: { info: { title: 'Combinado', version: '0.1.0', license: { name: 'MIT' } } },
    hideUntagged: true,
  })
  signInUnderAuth(app, parts.auth)
  await app.register(
    async (api) => {
      api.addHook('onRequest', sameSiteOnly)
      serveEverything(doorsOf(api, parts.auth), parts)
    },
    { prefix: '/api' },
  )
  serveBanks(doorsOf(app, parts.auth), parts)
  await app.register(async (gateways) => {
    keepRawBodies(gateways)
    serveGateways(doorsOf(gateways, parts.auth), parts)
  })
  await app.register(async (pages) => {
    pages.addHook('onRequest', sameSiteOnly)
    servePages(pages, parts)
  })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  await app.register(referencePage)
  if (existsSync(built)) await serveConsole(app)
  return app
}

/** A page to read the contract by; it holds nobody's data, and its script stands in the page. */
async function referencePage(app: FastifyInstance) {
  app.addHook('onSend', async (_request, reply, body) => {
    reply.header('content-security-policy', "default-src 'self' 'unsafe-inline' data:")
    return body
  })
  const configuration = { url: '/openapi.json', withDefaultFonts: false }
  await app.register(reference, { routePrefix: '/docs', configuration })
}

function doorsOf(app: FastifyInstance, auth: Auth): Doors {
  const personOf = (request: FastifyRequest) => auth.personOf(headersOf(request))
  return {
    serve: serving(app, personOf),
    serveAnyone: serving<SignedIn | null>(
      app,
      async (request) => (await personOf(request)) ?? null,
    ),
  }
}

const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  upgradeInsecureRequests: null,
}

/** A page of another site cannot make this browser act: its requests say where they come from. */
async function sameSiteOnly(request: FastifyRequest) {
  const from = request.headers['sec-fetch-site']
  if (request.method === 'GET' || from === undefined) return
  if (from === 'same-origin' || from === 'none') return
  throw Object.assign(new Error('cross-site request'), { statusCode: 403 })
}

function signInUnderAuth(app: FastifyInstance, auth: Auth) {
  app.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      const url = `${request.protocol}://${request.headers.host}${request.url}`
      const body = request.body ? JSON.stringify(request.body) : null
      const answer = await auth.answer(
        new Request(url, { method: request.method, headers: headersOf(request), body }),
      )
      reply.code(answer.status)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      const type = answer.headers.get('content-type')
      if (type) reply.header('content-type', type)
      return reply.send(await answer.text())
    },
  })
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value)
  }
  headers.set('x-forwarded-for', request.ip)
  return headers
}

/** The built console; a path that is no file is a screen of it. */
async function serveConsole(app: FastifyInstance) {
  await app.register(statics, { root: built, cacheControl: false, index: false })
  const screen = (reply: FastifyReply) =>
    reply.header('cache-control', 'no-store').sendFile('index.html')
  app.get('/', { schema: { hide: true } }, (_request, reply) => screen(reply))
  app.setNotFoundHandler((request, reply) => {
    const isScreen =
      request.method === 'GET' && !/^\/(api|auth|assets|webhooks)\//.test(request.url)
    if (!isScreen) return reply.code(404).send({ refusal: 'unknown', facts: { path: 'not here' } })
    return screen(reply)
  })
}
