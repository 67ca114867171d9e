import { withoutInvisible } from '../../kit/text.ts'

const graphemes = new Intl.Segmenter('pt', { granularity: 'grapheme' })

/**
 * A text in letters that the font has. What it lacks is written in its plain form (`ⅻ` → `xii`),
 * else as `\uFFFD`, the sign for what cannot be shown: never as another letter.
 */
export function legible(text: string, has: (code: number) => boolean): string {
  const known = (part: string) => [...part].every((char) => has(char.codePointAt(0) ?? 0))
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/)
  return lines
    .map((line) =>
      [...graphemes.segment(withoutInvisible(line.replaceAll('\t', ' ')))]
        .map(({ segment }) => shown(segment, known))
        .join(''),
    )
    .join('\n')
}

function shown(segment: string, known: (part: string) => boolean): string {
  const plainer = segment.normalize('NFKC')
  return [segment, plainer].find(known) ?? '\uFFFD'
}
