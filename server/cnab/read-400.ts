import type { Dialect } from './dialect.ts'
import * as c400 from './layouts/common-400.ts'
import type { CnabLines, Line } from './lines.ts'
import type { Warning } from './problem.ts'
import { readerOf, titleIn } from './reader.ts'
import type { CnabFile, ReportedTitle } from './title.ts'

/** A file of 400 positions: one record a title, each record counted at its end. */
export function read400({ kind, bank, lines }: CnabLines, dialect: Dialect): CnabFile {
  const warnings: Warning[] = []
  const warn = (warning: Warning) => void warnings.push(warning)
  const [first, ...rest] = lines
  const header = first && readerOf(c400.header, first, warn)
  const direction = header?.text('direction') === '1' ? 'outgoing' : 'return'
  const returned = dialect.return400
  const sent = dialect.outgoing400?.detail ?? c400.detail
  const detail = direction === 'return' ? returned.detail : sent
  const type = detail.find(({ name }) => name === 'type')?.always ?? '1'
  const told = direction === 'return' ? returned : { meanings: {}, reasonWidth: 2 }
  const titles = rest.flatMap((line): ReportedTitle[] => {
    if (line.text[0] !== type) return []
    const read = readerOf(detail, line, warn)
    return [titleIn(line.n, read, direction === 'return' ? read : undefined, told)]
  })
  checkRecords(lines, warn)
  const sequence = direction === 'outgoing' ? first?.text.slice(110, 117).trim() : undefined
  return {
    kind,
    bank,
    direction,
    sequence: Number(sequence) || null,
    madeOn: header?.day('madeOn') ?? null,
    titles,
    warnings,
  }
}

/** Records count from 1 to the trailer's, which so says how many there are. */
function checkRecords(lines: readonly Line[], warn: (warning: Warning) => void) {
  const end = lines.findIndex(({ text }) => text[0] === '9')
  const last = lines[end === -1 ? lines.length - 1 : end]
  if (!last) return
  const after = end === -1 ? undefined : lines[end + 1]
  if (after) warn({ code: 'after-the-end', line: after.n })
  const broken = lines
    .slice(0, end === -1 ? undefined : end)
    .find((line, index) => countOf(line) !== index + 1)
  if (broken) {
    const expected = String(lines.indexOf(broken) + 1).padStart(6, '0')
    warn({ code: 'sequence-broken', ...place(broken), expected })
  }
  if (end === -1) return warn({ code: 'cut-short', line: last.n })
  if (countOf(last) !== end + 1)
    warn({ code: 'records-disagree', ...place(last), expected: String(end + 1).padStart(6, '0') })
}

const countOf = ({ text }: Line): number => Number(text.slice(394, 400))

const place = ({ n, text }: Line) => ({ line: n, from: 395, to: 400, found: text.slice(394, 400) })
