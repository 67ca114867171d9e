import type { FastifyInstance, FastifyRequest } from 'fastify'
import { assert } from '../../kit/assert.ts'

const bytes = new WeakMap<FastifyRequest, Uint8Array>()
const bodyBytesMax = 512 * 1024

/** Bodies here are not parsed: whoever sent them proves it over the bytes as they came. */
export function keepRawBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: bodyBytesMax },
    (request, body, done) => {
      assert(typeof body !== 'string', 'a body that is asked for as bytes is bytes')
      bytes.set(request, body)
      done(null, {})
    },
  )
}

/** The bytes as they came; none when there was no body. */
export const rawBodyOf = (request: FastifyRequest): Uint8Array =>
  bytes.get(request) ?? new Uint8Array()
