import {
  isPlainText,
  oneSpaced,
  squeezed,
  undoDoubleEncoding,
  withoutInvisible,
} from '../../kit/text.ts'

export type ReadName = { readonly name: string; readonly isRepaired: boolean }

/** A name as written: only letters encoded twice and characters nobody sees are mended. */
export function readName(cell: string): ReadName {
  if (isPlainText(cell)) return { name: oneSpaced(cell), isRepaired: false }
  const decoded = undoDoubleEncoding(cell)
  const spaced = squeezed(decoded)
  const name = squeezed(withoutInvisible(spaced))
  return { name, isRepaired: decoded !== cell || name !== spaced }
}

export type NameFlag = 'deceased' | 'estate' | 'test' | 'cancelled' | 'do-not-call'

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')

const marks: readonly (readonly [flag: NameFlag, mark: RegExp])[] = [
  ['deceased', word('falecid[oa]|[oó]bito|finad[oa]|difunt[oa]|fallecid[oa]|finados')],
  ['estate', word('esp[oó]lio|sucesi[oó]n')],
  ['test', word('teste|prueba')],
  ['cancelled', word('cancelad[oa]')],
  ['do-not-call', word('n[aã]o ligar|no llamar|n[aã]o contatar')],
]
const anyMark =
  /faleci|falleci|bito|finad|difunt|lio|sucesi|teste|prueba|cancelad|ligar|llamar|contatar/i

/** What somebody wrote into the name because the old system had no other place for it. */
export function nameFlags(name: string): NameFlag[] {
  if (!anyMark.test(name)) return []
  return marks.filter(([, mark]) => mark.test(name)).map(([flag]) => flag)
}
