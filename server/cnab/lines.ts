import { type Decision, no, yes } from '../../kit/decision.ts'
import type { CnabKind } from './dialects.ts'
import type { FileRefusal } from './problem.ts'

/** A record, filled up to its width with the blanks that mail programs cut off. */
export type Line = { readonly n: number; readonly text: string }

export type CnabLines = {
  readonly kind: CnabKind
  readonly bank: string
  readonly width: 240 | 400
  readonly lines: readonly Line[]
}

/**
 * The records of a file, however it travelled: a byte-order mark, the old end-of-file mark, either
 * line end, Latin-1 or UTF-8, blanks cut off. A line wider than its record is refused.
 */
export function cnabLines(bytes: Uint8Array): Decision<CnabLines, FileRefusal> {
  const all = decode(bytes)
    .replace(/^\uFEFF/, '')
    .replaceAll('\x1a', '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ n: index + 1, text }))
    .filter(({ text }) => text.trim() !== '')
  const [first] = all
  if (!first) return no('empty-file')
  const kind = kindOf(first.text)
  if (!kind) return no('not-cnab', { line: first.n, found: first.text.slice(0, 20) })
  const width = kind === 'cnab240' ? 240 : 400
  const long = all.find(({ text }) => text.trimEnd().length > width)
  if (long) return no('line-too-long', { line: long.n, length: long.text.length, width })
  const lines = all.map(({ n, text }) => ({ n, text: text.slice(0, width).padEnd(width) }))
  const bank = kind === 'cnab240' ? first.text.slice(0, 3) : first.text.slice(76, 79)
  return yes({ kind, bank, width, lines })
}

/** By what every header says: 400 begins with its own word, 240 with a bank and a lot of zeros. */
function kindOf(header: string): CnabKind | undefined {
  if (/^0[12](RETORNO|REMESSA)/i.test(header)) return 'cnab400'
  return /^\d{3}00000/.test(header) ? 'cnab240' : undefined
}

/** UTF-8 only when every byte fits it: in a bank's file a byte is a position. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
