import { together } from '../compliance/assemble.ts'
import type { Pack, Packs } from '../compliance/pack.ts'
import { readPack } from '../compliance/pack-reader.ts'

export type PackFile = { readonly name: string; readonly text: string }

/** Packs from files over those that we ship, or every slip, each with its file and its place. */
export type ReadFiles =
  | { readonly ok: true; readonly packs: Packs; readonly read: readonly NamedPack[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

export type NamedPack = { readonly file: string; readonly pack: Pack }

/** `at` is the place in the file, such as `pack.rules[2].hours.mon`; empty for the whole. */
export type FileProblem = {
  readonly file: string
  readonly at: string
  readonly found: string
  readonly remedy: string
}

/**
 * Reads files of rules over the packs that are there. A file takes the place of the pack with its
 * id, whole; an id that is not there yet is a new place.
 */
export function readPackFiles(shipped: Packs, files: readonly PackFile[]): ReadFiles {
  const found = files.map(readFile)
  const problems = found.flatMap((one) => ('problems' in one ? one.problems : []))
  const read = found.flatMap((one) => ('pack' in one ? [one] : []))
  if (problems.length > 0) return { ok: false, problems }
  const twice = read.filter(
    ({ pack }, index) => read.findIndex((one) => one.pack.id === pack.id) !== index,
  )
  const packs = new Map([...shipped, ...read.map(({ pack }) => [pack.id, pack] as const)])
  const wrong = [
    ...twice.map(({ file, pack: { id } }) => ({
      file,
      at: 'pack.id',
      found: id,
      remedy: 'an id that no other file of the folder has',
    })),
    ...together([...packs.values()]).map((sentence) => ({
      file: fileOf(sentence, read),
      at: '',
      found: sentence,
      remedy: '',
    })),
  ]
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, packs, read }
}

function readFile({ name: file, text }: PackFile): NamedPack | { problems: FileProblem[] } {
  const parsed = parse(text)
  if (!parsed.ok) {
    return { problems: [{ file, at: '', found: parsed.why, remedy: 'a file of correct JSON' }] }
  }
  const read = readPack(parsed.value)
  return read.ok
    ? { file, pack: read.pack }
    : { problems: read.problems.map((problem) => ({ file, ...problem })) }
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { ok: false, why: (error as Error).message }
  }
}

/** What only all packs together can tell begins with the id of the pack, or names its rule. */
function fileOf(sentence: string, read: readonly NamedPack[]): string {
  const [word = ''] = sentence.split(/[: ]/, 1)
  const found = read.find(
    ({ pack }) => pack.id === word || pack.rules.some(({ id }) => sentence.includes(id)),
  )
  return found?.file ?? ''
}

/** One problem as a sentence. */
export const sentenceOf = ({ file, at, found, remedy }: FileProblem): string =>
  [file, at === '' ? found : `${at} is ${found}`, remedy && `write ${remedy}`]
    .filter((part) => part !== '')
    .join(': ')
