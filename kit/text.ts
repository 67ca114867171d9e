/** Lower case, without accents: for comparing what people wrote in their own ways. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

// U+FEFF is white space to JavaScript; to a reader it is an invisible character like the others.
const runOfSpace = /[^\S\uFEFF]+/g
const spaceToMend = /[^\S \uFEFF]| {2}/

/** Without the white space around it, the kind that does not break included. */
export function trimmed(text: string): string {
  if (!text.includes('\uFEFF')) return text.trim()
  return text.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '')
}

/** Trimmed, and every run of white space inside is one space. */
export function squeezed(text: string): string {
  const inner = trimmed(text)
  return spaceToMend.test(inner) ? inner.replace(runOfSpace, ' ') : inner
}

// Controls, soft hyphen, zero widths but the joiners that emoji and scripts need, marks of direction.
const invisible = new RegExp(
  '[\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u200E\\u200F' +
    '\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]',
  'g',
)

/** Without characters that nobody sees: they hide words from searches and turn writing around. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')

/** What Windows-1252 shows for the bytes 0x80–0x9F; the five it leaves out stay controls. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const shownTwice = new RegExp(`[ÃÂ][${windows1252}\\xA0-\\xBF]`)

/** `JosÃ©` → `José`: UTF-8 that somebody before us read as Windows-1252. Otherwise unchanged. */
export function undoDoubleEncoding(text: string): string {
  if (!shownTwice.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const byte = windows1252Byte(text, index)
    if (byte === undefined) return text
    bytes[index] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return text
  }
}

function windows1252Byte(text: string, index: number): number | undefined {
  const code = text.charCodeAt(index)
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const high = windows1252.indexOf(text.charAt(index))
  return high === -1 ? undefined : 0x80 + high
}

const plainNegative = /^-\d+([.,]\d+)*$/

/**
 * A cell that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe in
 * front, except a plain negative number.
 */
export function harmlessCell(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !plainNegative.test(cell) ? `'${cell}` : cell
}

/** One line of a delimited file, harmless when opened, quoted where needed, without its end. */
export function delimitedLine(cells: readonly string[], delimiter: string): string {
  return cells
    .map(harmlessCell)
    .map((cell) => quoted(cell, delimiter))
    .join(delimiter)
}

function quoted(cell: string, delimiter: string): string {
  if (!cell.includes(delimiter) && !/["\r\n]/.test(cell)) return cell
  return `"${cell.replaceAll('"', '""')}"`
}
