// Bytes of a list, as they come, into lines. A list is digits: letters of an older encoding are
// not read, only shown where a line is refused.

/** `not-a-list`: a workbook, an archive, a picture. */
export type Nature = 'text' | 'utf-16le' | 'utf-16be' | 'not-a-list'

/** What the first bytes say that it is. */
export function natureOf(bytes: Uint8Array): Nature {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const isArchive = first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04
  return isArchive || bytes.subarray(0, 4096).includes(0) ? 'not-a-list' : 'text'
}

/** So much without an end of line is no line of a list; the rest of it is let go. */
const lineHeldMax = 4096

/** Lines, piece by piece. Memory holds one piece and one line, however long the file. */
export function lineReader(nature: Exclude<Nature, 'not-a-list'>) {
  const decoder = new TextDecoder(nature === 'text' ? 'utf-8' : nature)
  let held = ''
  return {
    /** The lines that this piece completes. */
    take(bytes: Uint8Array): string[] {
      const parts = (held + decoder.decode(bytes, { stream: true })).split(/\r?\n/)
      held = (parts.pop() ?? '').slice(0, lineHeldMax)
      return parts
    },
    /** What stands after the last end of line. */
    rest: (): string[] => (held === '' ? [] : [held]),
  }
}
