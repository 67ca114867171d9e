import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isDatabaseAway } from '../platform/errors.ts'
import { sendPage } from '../platform/page.ts'
import type { World } from '../platform/world.ts'
import { copyScript } from './copy-script.ts'
import { verify } from './entry-actions.ts'
import { plainPage } from './entry-page.ts'
import { localeOf, says } from './says.ts'
import { verifyPage } from './verify-page.ts'

/**
 * The pages for people outside: nobody signs in, nothing is changed by opening one, and each asks
 * as little and tells as little as it can.
 */
export function publicPages(app: FastifyInstance, world: World): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 8 * 1024 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) =>
    sayProblem(world, error, request, reply),
  )

  const seldom = { config: { rateLimit: { max: 40, timeWindow: '1 minute' } } }
  app.get('/v', { schema: { hide: true }, ...seldom }, async (request, reply) => {
    const { code } = request.query as { code?: string }
    return answerCode(world, request, reply, typeof code === 'string' ? code : undefined)
  })
  app.get('/v/:code', { schema: { hide: true }, ...seldom }, async (request, reply) =>
    answerCode(world, request, reply, (request.params as { code: string }).code),
  )
  app.get('/m/copy.js', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('content-type', 'text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(copyScript),
  )
}

async function answerCode(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: string | undefined,
) {
  const locale = localeOf(request.headers['accept-language'])
  const verdict = typed?.trim() ? await verify(world, typed) : undefined
  const isFound = !verdict || 'kind' in verdict
  reply.header('vary', 'accept-language')
  const page = { language: locale, title: says(locale).verify.title }
  return sendPage(reply, { ...page, body: verifyPage(locale, verdict) }, isFound ? 200 : 404)
}

/** What nobody decided, as a page: too many requests, a database that is away, our own bugs. */
function sayProblem(
  world: World,
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const locale = localeOf(request.headers['accept-language'])
  const { page } = says(locale)
  const code = isDatabaseAway(error) ? 503 : (error.statusCode ?? 500)
  if (code >= 500) world.log.error({ error: error.message, id: request.id }, 'a page failed')
  const heading = code === 429 ? page.tooMany : code < 500 ? page.notFound : page.broken
  const text = code === 429 || code >= 500 ? page.tryLater : page.notHere
  return sendPage(
    reply,
    { language: locale, title: page.title, body: plainPage(heading, text) },
    code,
  )
}
