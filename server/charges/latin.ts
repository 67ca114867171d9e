/** Letters that do not come apart into a plain one and its accent. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ł: 'L',
  ł: 'l',
  º: 'o',
  ª: 'a',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
}

/**
 * Printable ASCII without accents, single-spaced: the letters that every bank's reader takes.
 * What has no plain letter is dropped. Case is kept: it is the name's own.
 */
export function plainLetters(text: string): string {
  return Array.from(text, (letter) => whole[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\s+/gu, ' ')
    .replace(/[^\x20-\x7e]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
