import pg from 'pg'
import { Temporal } from '../../kit/dates.ts'

// PostgreSQL's own types decide how a column arrives: money as bigint, days and instants as
// Temporal.
const parsers = new Map<number, (text: string) => unknown>([
  [20, (text) => BigInt(text)],
  [1082, (text) => Temporal.PlainDate.from(text)],
  [1184, (text) => Temporal.Instant.from(text)],
])

export const typesOfOurs = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const parser = format === 'binary' ? undefined : parsers.get(oid)
    return parser ?? pg.types.getTypeParser(oid, format)
  },
}

/** A value as the driver takes it. Objects become JSON, in which money is a whole number. */
export function encode(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'bigint') return String(value)
  if (isTemporal(value)) return String(value)
  if (Array.isArray(value)) return value.map(encode)
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (typeof value === 'object' && value !== null) return toJson(value)
  return value
}

/** JSON text in which money is a whole number and days and moments are their ISO text. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? Number(part) : part))

const isTemporal = (value: unknown): boolean =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.Instant

/** `debtor_id` → `debtorId`. */
export const camel = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
