/** A record being read, line by line; `cell` is open while its quotes have not closed. */
export type Scan = { readonly cells: string[]; cell: string; isOpen: boolean }

export const newScan = (): Scan => ({ cells: [], cell: '', isOpen: false })

/**
 * Reads one more physical line into a record. Quotes count only as the first character of a cell;
 * inside, `""` is a quote; a quote anywhere else is text, and so is what stands between a closing
 * quote and the next delimiter.
 */
export function scanLine(scan: Scan, line: string, delimiter: string): void {
  let at = 0
  if (scan.isOpen) scan.cell += '\n'
  while (at !== -1) {
    if (!scan.isOpen && line.charCodeAt(at) === 0x22) {
      scan.isOpen = true
      at++
    }
    at = scan.isOpen ? scanQuoted(scan, line, at, delimiter) : scanPlain(scan, line, at, delimiter)
  }
}

/** The rest of a cell without quotes; gives where the next cell begins, or -1 at the line's end. */
function scanPlain(scan: Scan, line: string, at: number, delimiter: string): number {
  const end = line.indexOf(delimiter, at)
  scan.cells.push(scan.cell + (end === -1 ? line.slice(at) : line.slice(at, end)))
  scan.cell = ''
  return end === -1 ? -1 : end + 1
}

function scanQuoted(scan: Scan, line: string, start: number, delimiter: string): number {
  let at = start
  for (;;) {
    const quote = line.indexOf('"', at)
    if (quote === -1) {
      scan.cell += line.slice(at)
      return -1
    }
    scan.cell += line.slice(at, quote)
    if (line.charCodeAt(quote + 1) !== 0x22) {
      scan.isOpen = false
      return scanPlain(scan, line, quote + 1, delimiter)
    }
    scan.cell += '"'
    at = quote + 2
  }
}
