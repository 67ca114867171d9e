import type { TSchema } from 'typebox'

type Json = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly examples?: readonly unknown[]
  readonly anyOf?: readonly Json[]
  readonly items?: Json
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly pattern?: string
}

/**
 * A value that a shape of the contract takes; `known` gives those whose name says what they are.
 */
export function exampleOf(
  schema: TSchema,
  known: Readonly<Record<string, unknown>> = {},
  name = '',
): unknown {
  const json = schema as Json
  if (name in known) return known[name]
  if (json.const !== undefined) return json.const
  if (json.enum) return json.enum[0]
  if (json.examples) return json.examples[0]
  if (json.anyOf) return exampleOf(json.anyOf[0] as TSchema, known, name)
  if (json.type === 'object') return objectOf(json, known)
  if (json.type === 'array')
    return Array.from({ length: json.minItems ?? 0 }, () => exampleOf(json.items as TSchema, known))
  if (json.type === 'integer' || json.type === 'number') return Math.max(json.minimum ?? 1, 1)
  if (json.type === 'boolean') return false
  if (json.type === 'null') return null
  return json.pattern?.includes('@') ? 'alguem@exemplo.com.br' : 'x'.repeat(json.minLength ?? 1)
}

const objectOf = ({ properties = {}, required = [] }: Json, known: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || name in known)
      .map(([name, schema]) => [name, exampleOf(schema as TSchema, known, name)]),
  )
