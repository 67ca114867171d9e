// Lines of text into records: cells, quotes, and cells that run over several lines.
import { type RawRecord, widthOf } from './cells.ts'
import { newScan, type Scan, scanLine } from './quotes.ts'

/** No honest line or cell is longer: beyond this the first line alone is a torn row. */
const lengthMax = 1024 * 1024
const joinedLinesMax = 1000

export type TextShape = {
  readonly delimiter: string
  /** Cells of the header; undefined above it, where any number stands. */
  readonly width: number | undefined
}

type Joining = { readonly at: number; readonly lines: string[]; readonly scan: Scan; size: number }

export type Assembler = {
  /** Takes the next physical line, without its end. */
  readonly feed: (line: string, at: number) => void
  /** There are no more lines: what is still open never closes. */
  readonly end: () => void
  /** The records that are ready, each once. */
  readonly take: () => RawRecord[]
}

/**
 * Puts records together. A cell whose quotes do not close on its line takes the following lines in;
 * the joined record stands if it has as many cells as the header. Otherwise its first line alone is
 * torn, and reading goes on at the next line.
 */
export function assembler({ delimiter, width }: TextShape): Assembler {
  let ready: RawRecord[] = []
  let joining: Joining | undefined

  /** Gives back the lines that must be read again, when a joined record does not stand. */
  function step(line: string, at: number): Joining | undefined {
    if (joining) return join(joining, line)
    if (!line.includes('"')) {
      ready.push({ line: at, cells: line.split(delimiter) })
      return undefined
    }
    const scan = newScan()
    scanLine(scan, line, delimiter)
    if (scan.isOpen) joining = { at, lines: [line], scan, size: line.length }
    else ready.push({ line: at, cells: scan.cells })
    return undefined
  }

  function join(open: Joining, line: string): Joining | undefined {
    open.lines.push(line)
    open.size += line.length
    scanLine(open.scan, line, delimiter)
    if (open.scan.isOpen) return isHopeless(open, width) ? tear(open) : undefined
    if (width !== undefined && widthOf(open.scan.cells, width) !== width) return tear(open)
    ready.push({ line: open.at, cells: open.scan.cells })
    joining = undefined
    return undefined
  }

  function tear(open: Joining): Joining {
    ready.push(torn(open, delimiter))
    joining = undefined
    return open
  }

  function read(first: readonly string[], at: number): void {
    let lines = first
    let next = 0
    let number = at
    while (next < lines.length) {
      const again = step(lines[next] ?? '', number)
      next++
      number++
      if (!again) continue
      lines = [...again.lines.slice(1), ...lines.slice(next)]
      next = 0
      number = again.at + 1
    }
  }

  function end(): void {
    while (joining) {
      const open = tear(joining)
      read(open.lines.slice(1), open.at + 1)
    }
  }

  return {
    feed: (line, at) => {
      if (line.length <= lengthMax) return read([line], at)
      end()
      ready.push({ line: at, cells: [line.slice(0, 200)], isTorn: true })
    },
    end,
    take: () => {
      const taken = ready
      ready = []
      return taken
    },
  }
}

/** It has more cells than the header already, or no quote is coming that would close it. */
function isHopeless({ scan, lines, size }: Joining, width: number | undefined): boolean {
  if (size > lengthMax || lines.length > joinedLinesMax) return true
  return width !== undefined && scan.cells.length > width && widthOf(scan.cells, width) > width
}

const torn = ({ lines, at }: Joining, delimiter: string): RawRecord => ({
  line: at,
  cells: (lines[0] ?? '').split(delimiter),
  isTorn: true,
})

/** Records of a text, in batches as they come, from the physical line after `skip` lines. */
export async function* textRecords(
  texts: AsyncIterable<string>,
  shape: TextShape & { readonly skip: number },
): AsyncGenerator<readonly RawRecord[]> {
  const records = assembler(shape)
  let rest = ''
  let at = 0
  for await (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      at++
      if (at > shape.skip) records.feed(line.endsWith('\r') ? line.slice(0, -1) : line, at)
    }
    const ready = records.take()
    if (ready.length > 0) yield ready
    if (rest.length > lengthMax) rest = rest.slice(0, lengthMax + 1)
  }
  if (rest !== '' && at + 1 > shape.skip) records.feed(rest.replace(/\r$/, ''), at + 1)
  records.end()
  yield records.take()
}
