import type { Static, TObject, TSchema } from 'typebox'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Every endpoint may say these, whatever else it refuses. */
export const commonRefusals = [
  'invalid-input',
  'not-signed-in',
  'not-allowed',
  'unknown',
  'unkind-words',
  'too-many-requests',
  'database-away',
  'broken',
] as const
export type CommonRefusal = (typeof commonRefusals)[number]

/**
 * One promise of the HTTP contract, as a value that server and browser both import. `ask` holds the
 * path's parameters, the query and the body together; a path parameter beats the body.
 */
export type Endpoint<Ask extends TObject, Reply extends TSchema, Refusal extends string> = {
  readonly method: Method
  readonly path: string
  readonly summary: string
  readonly ask: Ask
  readonly reply: Reply
  readonly refusals: readonly Refusal[]
}

export type AnyEndpoint = Endpoint<TObject, TSchema, string>
export type AskOf<E extends AnyEndpoint> = Static<E['ask']>
export type ReplyOf<E extends AnyEndpoint> = Static<E['reply']>
export type RefusalOf<E extends AnyEndpoint> = E['refusals'][number] | CommonRefusal

export const endpoint = <Ask extends TObject, Reply extends TSchema, const Refusal extends string>(
  promise: Endpoint<Ask, Reply, Refusal>,
): Endpoint<Ask, Reply, Refusal> => promise

/** What stands on the wire when the answer is no. */
export type RefusalBody = {
  readonly refusal: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** The names in a path: `/calls/:callId/outcome` → `['callId']`. */
export const pathNames = (path: string): string[] =>
  [...path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => name)
