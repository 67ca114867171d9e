/** Lower case, without accents: for comparing what people wrote in their own ways. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Without the white space around it, the kind that does not break included. */
export function trimmed(text: string): string {
  // U+FEFF is white space to JavaScript; to a reader it is an invisible character like others.
  if (!text.includes('\uFEFF')) return text.trim()
  return text.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '')
}

/** Trimmed, and every run of white space inside is one space. */
export const squeezed = (text: string): string => oneSpaced(trimmed(text))

/** Every run of white space is one space. */
export const oneSpaced = (text: string): string =>
  isOneSpaced(text) ? text : text.replace(/[^\S\uFEFF]+/g, ' ')

/** True of nearly every text, so it is told without a regular expression; false when in doubt. */
function isOneSpaced(text: string): boolean {
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isSpace = code === 0x20
    if ((isSpace && before === 0x20) || code < 0x20 || code === 0xa0 || code > 0x167f) return false
    before = code
  }
  return true
}

/** The digits of a text, in their order: `(11) 98765-4321` → `11987654321`. */
export function digitsIn(text: string): string {
  let digits = ''
  let start = -1
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index)
    const isDigit = code >= 0x30 && code <= 0x39
    if (isDigit && start === -1) start = index
    if (isDigit || start === -1) continue
    digits += text.slice(start, index)
    start = -1
  }
  return digits
}

/** Only ASCII's printed characters and letters with accents but `Â` and `Ã`: nothing to mend. */
export function isPlainText(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || (code > 0x7e && code < 0xc0)) return false
    if (code > 0xff || code === 0xc2 || code === 0xc3) return false
  }
  return true
}

// Controls, soft hyphen, marks of direction, zero widths but the joiners that emoji need.
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

/** As a long number is read aloud and typed: `4831 7702 1945 62`. */
export const inFours = (digits: string): string => digits.match(/.{1,4}/g)?.join(' ') ?? digits
