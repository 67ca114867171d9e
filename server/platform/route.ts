import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import { type AnyEndpoint, type AskOf, type Endpoint, pathNames } from '../../api/endpoint.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Decision } from '../../kit/decision.ts'
import { toJson } from './values.ts'

/**
 * What a handler may answer: the promised reply, where money may be bigint and days may be
 * Temporal.
 */
export type Wireable<T> = T extends number
  ? number | bigint
  : T extends string
    ? T | Day | Moment
    : T extends readonly (infer Item)[]
      ? readonly Wireable<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Wireable<T[Key]> }
        : T

type Answer<E extends AnyEndpoint> = Promise<
  Decision<Wireable<E['reply'] extends TSchema ? ReplyType<E> : never>, string>
>
type ReplyType<E extends AnyEndpoint> = import('typebox').Static<E['reply']>

export type Handler<E extends AnyEndpoint, Actor> = (
  ask: AskOf<E>,
  actor: Actor,
  request: FastifyRequest,
  reply: FastifyReply,
) => Answer<E>

/** Keeps one promise of the contract. `serve` is for those signed in, `serveAnyone` for all. */
export type Serve<Actor> = <Ask extends TObject, Reply extends TSchema, R extends string>(
  endpoint: Endpoint<Ask, Reply, R>,
  handler: Handler<Endpoint<Ask, Reply, R>, Actor>,
) => void

export function serving<Actor>(
  app: FastifyInstance,
  whoAsks: (request: FastifyRequest) => Promise<Actor | undefined>,
): Serve<Actor> {
  return (endpoint, handler) => {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      handler: async (request, reply) => {
        const actor = await whoAsks(request)
        if (actor === undefined) return refuse(reply, 'not-signed-in', {})
        const ask = {
          ...(request.query as object),
          ...(request.body as object),
          ...(request.params as object),
        } as never
        const answer = await handler(ask, actor, request, reply)
        if (reply.sent) return reply
        if (!answer.ok) return refuse(reply, answer.refusal, answer.facts)
        return reply.send(JSON.parse(toJson(answer.value)))
      },
    })
  }
}

/**
 * 401 for strangers, 403 for no authority, 404 for what isn't there, 409 for a fact that says no.
 */
export function refuse(reply: FastifyReply, refusal: string, facts: object): FastifyReply {
  return reply.code(codeOf(refusal)).send({ refusal, facts: JSON.parse(toJson(facts)) })
}

function codeOf(refusal: string): number {
  if (refusal === 'not-signed-in' || refusal === 'bank-not-recognised') return 401
  if (refusal === 'not-allowed') return 403
  if (refusal === 'invalid-input') return 400
  if (refusal === 'file-too-large') return 413
  return refusal === 'unknown' || refusal.startsWith('unknown-') ? 404 : 409
}

const Refusal = Type.Object({
  refusal: Type.String(),
  facts: Type.Record(Type.String(), Type.Unknown()),
})

/** The contract as Fastify and OpenAPI read it: path, query or body, replies. */
function schemaOf(endpoint: AnyEndpoint) {
  const inPath = new Set(pathNames(endpoint.path))
  const fields = Object.entries(endpoint.ask.properties)
  const required = new Set((endpoint.ask as { required?: string[] }).required ?? [])
  const part = (wanted: (name: string) => boolean) => ({
    type: 'object',
    properties: Object.fromEntries(fields.filter(([name]) => wanted(name))),
    required: fields.map(([name]) => name).filter((name) => wanted(name) && required.has(name)),
  })
  const isInBody = endpoint.method !== 'GET'
  const rest = part((name) => !inPath.has(name))
  const hasRest = Object.keys(rest.properties).length > 0
  const refusals = [...endpoint.refusals, 'not-signed-in', 'not-allowed'].join(', ')
  return {
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1] ?? ''],
    ...(inPath.size > 0 ? { params: part((name) => inPath.has(name)) } : {}),
    ...(hasRest ? { [isInBody ? 'body' : 'querystring']: rest } : {}),
    response: {
      200: endpoint.reply,
      '4xx': {
        ...Refusal,
        description: `Refused: ${refusals}`,
      },
    },
  }
}
