export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Chunks = AsyncIterable<Uint8Array>

/** Something that can be read from the start as often as needed: a file, or chunks in a table. */
export type Source = { readonly sizeBytes: number; readonly open: () => Chunks }

/**
 * A mark at the start decides; without one it is UTF-8 if every byte is, else Windows-1252. Reads
 * the whole source once when there is no mark.
 */
export async function detectEncoding(source: Source): Promise<Encoding> {
  return markedEncoding(await firstBytes(source, 3)) ?? (await unmarkedEncoding(source))
}

export function markedEncoding([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

async function unmarkedEncoding(source: Source): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of source.open()) {
    if (!isDecoded(() => decoder.decode(chunk, { stream: true }))) return 'windows-1252'
  }
  return isDecoded(() => decoder.decode()) ? 'utf-8' : 'windows-1252'
}

function isDecoded(decode: () => string): boolean {
  try {
    decode()
    return true
  } catch {
    return false
  }
}

/** The first bytes, fewer only when the source is shorter. */
export async function firstBytes(source: Source, count: number): Promise<Uint8Array> {
  const start = new Uint8Array(count)
  let filled = 0
  for await (const chunk of source.open()) {
    const piece = chunk.subarray(0, count - filled)
    start.set(piece, filled)
    filled += piece.length
    if (filled === count) break
  }
  return start.subarray(0, filled)
}

/**
 * The text of a source, in pieces. The mark at the start is dropped, and so is a last 0x1A (the end
 * of a file in DOS) and every NUL, which no database keeps.
 */
export async function* decoded(chunks: Chunks, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for await (const piece of pieces(chunks)) {
    const text = held + withoutNul(decoder.decode(piece, { stream: true }))
    held = text.endsWith('\x1A') ? '\x1A' : ''
    if (text !== held) yield held === '' ? text : text.slice(0, -1)
  }
  const end = held + withoutNul(decoder.decode())
  const isEnded = end.endsWith('\x1A')
  if (end !== '' && end !== '\x1A') yield isEnded ? end.slice(0, -1) : end
}

/** Cells keep the text that they are cut from alive: small texts are let go of sooner. */
const pieceBytes = 64 * 1024

async function* pieces(chunks: Chunks): Chunks {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes)
  }
}

const withoutNul = (text: string): string =>
  text.includes('\0') ? text.replaceAll('\0', '') : text
