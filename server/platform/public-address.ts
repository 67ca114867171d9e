import type { FastifyRequest } from 'fastify'

/** Where people outside find us: as the operator says, else as this request came. */
export function publicAddress(request: FastifyRequest, publicUrl: string | undefined): string {
  const told = publicUrl ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`
  return told.replace(/\/+$/, '')
}
