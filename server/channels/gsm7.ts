// What a text message may carry without doubling its price: GSM 03.38, the default alphabet.

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ' +
  'ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[~]|€\f'

const one = new Set(basic)
const two = new Set(extended)

const plainer: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '×': 'x',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** The same text in letters that every phone takes: accents and curls go, what is left stays. */
export const toGsm7 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((char) => plainer[char] ?? char)
    .map((char) => (one.has(char) || two.has(char) ? char : withoutAccent(char)))
    .join('')

/** A letter loses its accent; a sign that has no plain form is left out. */
function withoutAccent(char: string): string {
  const plain = char.normalize('NFD').replace(/\p{M}/gu, '')
  return [...plain].filter((letter) => one.has(letter) || two.has(letter)).join('')
}

export type SmsSize = {
  readonly encoding: 'gsm7' | 'ucs2'
  /** Septets, or UTF-16 units. */
  readonly units: number
  /** Messages that it will be paid as. */
  readonly parts: number
}

/** One message holds 160 plain characters or 70 others; joined ones hold a few less each. */
export function smsSize(text: string): SmsSize {
  const chars = [...text]
  if (chars.every((char) => one.has(char) || two.has(char))) {
    const widths = chars.map((char) => (two.has(char) ? 2 : 1))
    return { encoding: 'gsm7', ...sizeOf(widths, 160, 153) }
  }
  const widths = chars.map((char) => char.length)
  return { encoding: 'ucs2', ...sizeOf(widths, 70, 67) }
}

/** A character is never cut in two: one that does not fit begins the next message. */
function sizeOf(widths: readonly number[], alone: number, joined: number) {
  const units = widths.reduce((sum, width) => sum + width, 0)
  if (units <= alone) return { units, parts: 1 }
  let parts = 1
  let used = 0
  for (const width of widths) {
    if (used + width > joined) {
      parts += 1
      used = 0
    }
    used += width
  }
  return { units, parts }
}
