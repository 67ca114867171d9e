import { isRecord } from '../../kit/fields.ts'

/** One thing that is not the same in two versions of a policy; null is not there. */
export type Difference = {
  /** `instalmentsMax`, `authorityPct.agent`, `bands.31.finePct`, `shapes.growing`. */
  readonly path: string
  readonly from: Json
  readonly to: Json
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [n: string]: Json }

/**
 * What changed between two policies as they are written, field by field. Lists of bands, benefits
 * and shapes are compared by what each thing is, not by its place.
 */
export function differences(before: unknown, after: unknown): Difference[] {
  return compare('', named(before), named(after))
}

function compare(path: string, from: Json, to: Json): Difference[] {
  if (isJsonRecord(from) && isJsonRecord(to)) {
    const names = new Set([...Object.keys(from), ...Object.keys(to)])
    return [...names].flatMap((name) =>
      compare(path === '' ? name : `${path}.${name}`, from[name] ?? null, to[name] ?? null),
    )
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from, to }]
}

/** Lists whose members have a name of their own become records by that name. */
function named(value: unknown, field = ''): Json {
  if (Array.isArray(value)) return namedList(value, field)
  if (!isRecord(value)) return (value ?? null) as Json
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, named(one, name)]))
}

function namedList(all: readonly unknown[], field: string): Json {
  const key = keys[field]
  if (field === 'shapes') return Object.fromEntries(all.map((shape) => [String(shape), true]))
  if (key === undefined) return all as readonly Json[]
  return Object.fromEntries(
    all.filter(isRecord).map(({ [key]: name, ...rest }) => [String(name), named(rest)]),
  )
}

const keys: Readonly<Record<string, string>> = { bands: 'fromDaysLate', benefits: 'code' }

const isJsonRecord = (value: Json): value is { readonly [n: string]: Json } => isRecord(value)
