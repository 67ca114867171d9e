import { plainHeader } from './fields.ts'

export type PhoneHolder = 'debtor' | 'workplace' | 'third_party'

/**
 * Whose a phone is, as far as the file says: a column for work, a column or a note of messages left
 * with somebody else. Otherwise it is the debtor's, as the contract has it.
 */
export function phoneHolder({
  column,
  note,
}: {
  readonly column: string
  readonly note?: string
}): PhoneHolder {
  const words = known.get(column) ?? remember(column)
  if (words !== 'debtor' || note === undefined) return words
  return holderOf(plainHeader(note))
}

/** The same few headers come with every row. */
const known = new Map<string, PhoneHolder>()

function remember(column: string): PhoneHolder {
  const holder = holderOf(plainHeader(column))
  if (known.size < 1000) known.set(column, holder)
  return holder
}

function holderOf(words: string): PhoneHolder {
  if (/\b(?:recado|recados|referencia|referencias)\b/.test(words)) return 'third_party'
  return /\b(?:comercial|trabalho|trabajo|laboral|oficina)\b/.test(words) ? 'workplace' : 'debtor'
}
