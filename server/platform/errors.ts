import type { FastifyError, FastifyInstance } from 'fastify'
import type { Log } from './log.ts'

/** What nobody decided: bad input named by its field, a database that is away, our own bugs. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation) {
      const [first] = error.validation
      const field = first?.instancePath.slice(1).replaceAll('/', '.') || missing(first?.params)
      return reply.code(400).send({
        refusal: 'invalid-input',
        facts: { field, expected: first?.message ?? error.message },
      })
    }
    if (isDatabaseAway(error)) {
      log.warn({ error: error.message }, 'the database is away')
      return reply
        .code(503)
        .header('retry-after', '2')
        .send({ refusal: 'database-away', facts: {} })
    }
    const code = error.statusCode ?? 500
    if (code < 500) return reply.code(code).send({ refusal: nameOf(code), facts: {} })
    log.error({ error: error.message, stack: error.stack, id: request.id }, 'a request failed')
    return reply.code(500).send({ refusal: 'broken', facts: { requestId: request.id } })
  })
}

const missing = (params: unknown): string =>
  (params as { missingProperty?: string } | undefined)?.missingProperty ?? ''

function nameOf(code: number): string {
  if (code === 429) return 'too-many-requests'
  if (code === 413) return 'file-too-large'
  if (code === 403) return 'not-allowed'
  return code === 404 ? 'unknown' : 'invalid-input'
}

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'])

/** The connection was refused or lost, or the server is starting or stopping. */
export function isDatabaseAway(error: Error & { code?: string }): boolean {
  const { code = '' } = error
  if (awayCodes.has(code) || code.startsWith('57P') || code.startsWith('08')) return true
  return /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
}
