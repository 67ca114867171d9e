// Looks at the first lines of a text file: which delimiter, and where the header is.
import { clean } from './cells.ts'
import { asHeader, type Header, headerOf, type Span, type Told } from './layout.ts'
import { assembler } from './records.ts'

export const delimiters = [';', ',', '\t', '|'] as const

/** A first line `sep=;` names the delimiter and is not a row. */
export const namedDelimiter = (line: string | undefined): string | undefined =>
  /^"?sep=([^"])"?$/i.exec((line ?? '').replace(/\r$/, ''))?.[1]

export type Found = { readonly delimiter: string; readonly header: Header | undefined }

/**
 * The delimiter and the header of a text, from its first lines. The header is the first row that
 * names all required columns; without one, the guess for a person to correct is the row that names
 * most.
 */
export function detectText(lines: readonly string[], told: Told): Found {
  const named = told.layout?.delimiter ?? namedDelimiter(lines[0])
  const candidates = named ? [named] : delimiters
  const toldLine = told.layout?.headerLine
  const first = namedDelimiter(lines[0]) ? 1 : 0
  if (toldLine) return bestAt(lines, toldLine - 1, candidates, told)
  for (let index = first; index < lines.length; index++) {
    const found = candidates.flatMap((delimiter) => headerAt(lines, index, delimiter, told) ?? [])
    const [best] = found.sort((a, b) => fieldCount(b.header) - fieldCount(a.header))
    if (best) return best
  }
  return guess(lines.slice(0, first + 50), first, candidates, told)
}

function headerAt(
  lines: readonly string[],
  index: number,
  delimiter: string,
  told: Told,
): { readonly delimiter: string; readonly header: Header } | undefined {
  if (!lines[index]?.includes(delimiter)) return undefined
  const header = asHeader(recordAt(lines, index, delimiter), index + 1, told.known)
  return header && { delimiter, header }
}

/** The row that a person called the header, with the delimiter that gives it most fields. */
function bestAt(
  lines: readonly string[],
  index: number,
  candidates: readonly string[],
  told: Told,
): Found {
  const readings = candidates.map((delimiter) => {
    const header = headerOf(recordAt(lines, index, delimiter), index + 1, told.known)
    return { delimiter, header }
  })
  const worth = ({ header }: { header: Header }) =>
    1000 * fieldCount(header) + header.columns.length
  const [best] = readings.sort((a, b) => worth(b) - worth(a))
  return best ?? { delimiter: ';', header: undefined }
}

function guess(
  lines: readonly string[],
  first: number,
  candidates: readonly string[],
  told: Told,
): Found {
  const delimiter = commonDelimiter(lines, candidates)
  const headers = lines.flatMap((line, index) => {
    if (index < first || !line.includes(delimiter)) return []
    return [headerOf(recordAt(lines, index, delimiter), index + 1, told.known)]
  })
  const [header] = headers.sort((a, b) => fieldCount(b) - fieldCount(a))
  return { delimiter, header }
}

const fieldCount = ({ columns }: Header): number =>
  columns.filter(({ field }) => field !== null).length

/** The delimiter that cuts most lines into the same number of filled cells. */
function commonDelimiter(lines: readonly string[], candidates: readonly string[]): string {
  const agreement = (delimiter: string): number => {
    const counts = new Map<number, number>()
    for (const [index] of lines.entries()) {
      const { cells } = recordAt(lines, index, delimiter)
      const isRow = cells.length > 1 && cells.some((cell) => clean(cell) !== '')
      if (isRow) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
    }
    return Math.max(0, ...counts.values())
  }
  const scored = candidates.map((delimiter) => ({ delimiter, score: agreement(delimiter) }))
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ';'
}

/** The record that begins at a line of a sample. */
function recordAt(lines: readonly string[], index: number, delimiter: string): Span {
  const records = assembler({ delimiter, width: undefined })
  for (let at = index; at < lines.length; at++) {
    records.feed(lines[at] ?? '', at)
    const [record] = records.take()
    if (record) return { cells: record.cells, span: record.isTorn ? 1 : at - index + 1 }
  }
  return { cells: (lines[index] ?? '').split(delimiter), span: 1 }
}
