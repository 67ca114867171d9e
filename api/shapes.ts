import { type TSchema, Type } from 'typebox'

// The small shapes that every contract is made of.

const pattern = (text: string, description: string, example: string) =>
  Type.String({ pattern: text, description, examples: [example] })

export const Id = pattern(
  '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  'A UUID',
  '01990000-0000-7000-8000-000000000000',
)
export const DayText = pattern('^\\d{4}-\\d{2}-\\d{2}$', 'A day', '2026-11-24')
export const InstantText = pattern(
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$',
  'An ISO 8601 instant with its offset',
  '2026-11-24T10:00:00-03:00',
)
/** Whole centavos. */
export const CentsNumber = Type.Integer({ minimum: -1e15, maximum: 1e15, description: 'Centavos' })
export const PositiveCents = Type.Integer({ minimum: 1, maximum: 1e13, description: 'Centavos' })
export const PercentText = pattern('^\\d{1,3}(\\.\\d{1,4})?$', 'Per cent', '2')
export const ShortText = Type.String({ minLength: 1, maxLength: 200 })
export const LongText = Type.String({ maxLength: 4000 })
export const Nothing = Type.Object({})
export const Facts = Type.Record(
  Type.String(),
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
)

export const Nullable = <Schema extends TSchema>(schema: Schema) =>
  Type.Union([schema, Type.Null()])

export const OneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words] })

export const ListOf = <Schema extends TSchema>(item: Schema) =>
  Type.Object({ items: Type.Array(item), next: Nullable(Type.String()) })

export const Paging = {
  after: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
}

export const locales = ['pt-BR', 'es', 'en'] as const
export type Locale = (typeof locales)[number]
export const Locale = OneOf(locales)

export const roles = ['owner', 'supervisor', 'agent', 'viewer'] as const
export type Role = (typeof roles)[number]
export const Role = OneOf(roles)

export const countries = ['BR', 'MX'] as const
export const Country = OneOf(countries)
