import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Packs } from '../compliance/pack.ts'
import { packs as shipped } from '../compliance/packs.ts'
import { type PackFile, readPackFiles, sentenceOf } from './pack-files.ts'

// The law that this program works by: what we ship, and over it the files of a folder.

const bytesMax = 2_000_000
let inForce: Packs = shipped

/** The packs of this program, without any agency's own rules. */
export const packsInForce = (): Packs => inForce

/**
 * Reads the folder of the setting COMBINADO_PACKS over the shipped packs, once, at start. Throws
 * with every slip of every file: a program that misreads a law must not start.
 */
export function openPacks(folder: string | undefined): Packs {
  if (folder === undefined) return inForce
  const read = readPackFiles(shipped, packFilesAt(folder))
  if (!read.ok) {
    const problems = read.problems.map(sentenceOf).join('\n')
    throw new Error(`setting COMBINADO_PACKS: the rules in ${folder} have problems:\n${problems}`)
  }
  inForce = read.packs
  return inForce
}

/** One file, or the `.json` files of a folder, in the order of their names. */
export function packFilesAt(path: string): PackFile[] {
  const names = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  return names.map((name) => ({ name: basename(name), text: textOf(name) }))
}

function textOf(name: string): string {
  const { size } = statSync(name)
  if (size > bytesMax) throw new Error(`${name} has ${size} bytes: a pack has at most ${bytesMax}`)
  return readFileSync(name, 'utf8')
}
