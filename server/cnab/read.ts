import type { Decision } from '../../kit/decision.ts'
import { yes } from '../../kit/decision.ts'
import { dialectOf } from './dialects.ts'
import { cnabLines } from './lines.ts'
import type { FileRefusal } from './problem.ts'
import { read240 } from './read-240.ts'
import { read400 } from './read-400.ts'
import type { CnabFile } from './title.ts'

/**
 * Reads what a bank sent, or what was sent to it, by the layout of its bank. What can be read is
 * read; what is not as it should be is warned of, with its line and positions.
 */
export function readCnab(bytes: Uint8Array): Decision<CnabFile, FileRefusal> {
  const found = cnabLines(bytes)
  if (!found.ok) return found
  const dialect = dialectOf(found.value.bank)
  const file =
    found.value.kind === 'cnab240' ? read240(found.value, dialect) : read400(found.value, dialect)
  if (dialect.bank !== '') return yes(file)
  const line = found.value.lines[0]?.n ?? 1
  const [from, to] = file.kind === 'cnab240' ? [1, 3] : [77, 79]
  const unknown = { code: 'unknown-bank', line, from, to, found: file.bank } as const
  return yes({ ...file, warnings: [unknown, ...file.warnings] })
}
