import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { fold } from '../../kit/text.ts'

/** What may be asked to know who is on the line. The agent types what is heard. */
export const identityFields = ['birthOn', 'documentEnd', 'postalCode', 'name'] as const
export type IdentityField = (typeof identityFields)[number]

/** What is on file. None of it is ever shown to the one who asks. */
export type OnFile = {
  readonly name: string
  readonly birthOn: Day | null
  readonly document: string
  readonly postalCodes: readonly string[]
}

export type Heard = {
  readonly birthOn?: Day
  readonly documentEnd?: string
  readonly postalCode?: string
  readonly name?: string
}

/** Match or no match, and nothing of what it was compared with. */
export type Compared = {
  readonly isVerified: boolean
  readonly matches: Readonly<Partial<Record<IdentityField, boolean>>>
  readonly triesLeft: number
}

/** Two answers that match say who it is. */
const answersNeeded = 2
/** After so many tries whoever answers is treated as a third party. */
export const triesMax = 3

/** What can be asked of this person: only what is on file. */
export const askable = (file: OnFile): IdentityField[] =>
  identityFields.filter((field) => {
    if (field === 'birthOn') return file.birthOn !== null
    return field !== 'postalCode' || file.postalCodes.length > 0
  })

/** Compares what was heard. An answer about something that is not on file counts for nothing. */
export function compare(
  file: OnFile,
  heard: Heard,
  triesBefore: number,
): Decision<Compared, 'too-many-tries' | 'too-few-answers'> {
  if (triesBefore >= triesMax) return no('too-many-tries', { triesMax })
  const answered = askable(file).filter((field) => String(heard[field] ?? '').trim() !== '')
  if (answered.length < answersNeeded) return no('too-few-answers', { answersNeeded })
  const results = answered.map((field) => [field, isMatch(field, file, heard)] as const)
  const isVerified = results.filter(([, isSame]) => isSame).length >= answersNeeded
  const triesLeft = triesMax - triesBefore - 1
  return yes({ isVerified, matches: Object.fromEntries(results), triesLeft })
}

function isMatch(field: IdentityField, file: OnFile, heard: Heard): boolean {
  switch (field) {
    case 'birthOn':
      return file.birthOn !== null && heard.birthOn?.equals(file.birthOn) === true
    case 'documentEnd':
      return lettersAndDigits(heard.documentEnd) === lettersAndDigits(file.document).slice(-3)
    case 'postalCode':
      return file.postalCodes.map(digits).includes(digits(heard.postalCode))
    default:
      return isSameName(file.name, heard.name ?? '')
  }
}

const digits = (text = ''): string => text.replace(/\D/g, '')
const lettersAndDigits = (text = ''): string => fold(text).replace(/[^a-z0-9]/g, '')

/**
 * A full name as people say it: without accents, without `de` and `da`, names in the middle left
 * out. The first and the last must be there, and nothing that is not on file.
 */
function isSameName(onFile: string, heard: string): boolean {
  const known = namesIn(onFile)
  const said = namesIn(heard)
  const isWhole = said[0] === known[0] && said.at(-1) === known.at(-1)
  return said.length >= Math.min(2, known.length) && isWhole && isInOrder(said, known)
}

const namesIn = (name: string): string[] =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !['de', 'da', 'do', 'das', 'dos', 'e', 'y'].includes(word))

function isInOrder(said: readonly string[], known: readonly string[]): boolean {
  let from = 0
  return said.every((word) => {
    const found = known.indexOf(word, from)
    from = found + 1
    return found !== -1
  })
}
