import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { after } from 'node:test'

export type Heard = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a server of a test's own does with a request: an answer, or something worse. */
export type Plays = (
  heard: Heard,
  reply: (status: number, body?: unknown) => void,
  response: ServerResponse,
) => unknown

/** A real server on this machine, for adapters to speak to. With `tls`, over HTTPS. */
export async function loopback(
  plays: Plays,
  tls?: ServerOptions,
): Promise<{ readonly address: string; readonly heard: readonly Heard[] }> {
  const heard: Heard[] = []
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const one = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(parts).toString('utf8'),
    }
    heard.push(one)
    const reply = (status: number, body?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body === undefined ? '' : JSON.stringify(body))
    }
    await plays(one, reply, response)
  }
  const server = tls ? createSecureServer(tls, listener) : createServer(listener)
  server.on('clientError', () => {})
  const port = await listening(server)
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `${tls ? 'https' : 'http'}://localhost:${port}`, heard }
}

const listening = (server: Server) =>
  new Promise<number>((done) => {
    server.listen(0, 'localhost', () => done((server.address() as AddressInfo).port))
  })
