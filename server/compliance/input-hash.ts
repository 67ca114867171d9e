import { sha256 } from './sha256.ts'

/** The same for the same facts, in whatever order their fields were written: SHA-256 in hex. */
export const inputHash = (input: unknown): string => sha256(stableText(input))

/** JSON with the keys in order; days and moments as their text; what is undefined is left out. */
export function stableText(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`
  if (typeof value !== 'object' || value === null || isSaidAsText(value)) {
    return JSON.stringify(value) ?? 'null'
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  const fields = entries.map(([key, inner]) => `${JSON.stringify(key)}:${stableText(inner)}`)
  return `{${fields.join(',')}}`
}

/** Temporal's values know how to write themselves. */
const isSaidAsText = (value: object): boolean =>
  typeof (value as { toJSON?: unknown }).toJSON === 'function'
