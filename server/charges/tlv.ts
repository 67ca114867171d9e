import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

/** The fields of a code, by their two-digit ids, in the order in which they were written. */
export type Fields = ReadonlyMap<string, string>

export type TlvDefect =
  | 'malformed-id'
  | 'malformed-length'
  | 'truncated-field'
  | 'empty-field'
  | 'repeated-field'

/** Two digits of id, two of length counted in characters, then the value (EMV QR Code, 3.1). */
export function readFields(text: string): Decision<Fields, TlvDefect> {
  const fields = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const id = text.slice(at, at + 2)
    const length = text.slice(at + 2, at + 4)
    if (!/^\d\d$/.test(id)) return no('malformed-id', { id, at })
    if (!/^\d\d$/.test(length)) return no('malformed-length', { id, at })
    if (length === '00') return no('empty-field', { id, at })
    const end = at + 4 + Number(length)
    if (end > text.length) return no('truncated-field', { id, at })
    if (fields.has(id)) return no('repeated-field', { id, at })
    fields.set(id, text.slice(at + 4, end))
    at = end
  }
  return yes(fields)
}

export const lengthMax = 99

/** One field; the caller has seen to it that the value is neither empty nor too long. */
export function writeField(id: string, value: string): string {
  assert(value.length > 0 && value.length <= lengthMax, `field ${id} has 1 to ${lengthMax} letters`)
  return `${id}${String(value.length).padStart(2, '0')}${value}`
}
