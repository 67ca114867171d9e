import type { Pack, Packs } from './pack.ts'
import { readPack } from './pack-reader.ts'
import type { Problem } from './shape.ts'

/** Packs from parsed JSON files. Throws with every problem of every file, each with its place. */
export function assemble(files: readonly unknown[]): Packs {
  const read = files.map((file) => ({ name: nameOf(file), ...readPack(file) }))
  const bad = read.flatMap((one) => (one.ok ? [] : one.problems.map((p) => said(one.name, p))))
  const packs = read.flatMap((one) => (one.ok ? [one.pack] : []))
  const problems = bad.length > 0 ? bad : together(packs)
  if (problems.length > 0) throw new Error(`packs of rules with problems:\n${problems.join('\n')}`)
  return new Map(packs.map((pack) => [pack.id, pack]))
}

/** What no file can know alone: ids given twice, and rules superseded that are not there. */
export function together(packs: readonly Pack[]): string[] {
  const ruleIds = packs.flatMap((pack) => lawOf(pack).map(({ id }) => id))
  const twice = [...packs.map(({ id }) => id), ...ruleIds].filter(
    (id, index, all) => all.indexOf(id) !== index,
  )
  const missing = packs.flatMap((pack) =>
    lawOf(pack).flatMap(({ id, supersedes = [] }) =>
      supersedes
        .filter((other) => !ruleIds.includes(other))
        .map((other) => `${pack.id}: ${id} supersedes ${other}: name a rule that is there`),
    ),
  )
  const orphans = packs
    .map(({ id }) => id)
    .filter((id) => id.includes('-') && !packs.some((pack) => pack.id === id.split('-')[0]))
  return [
    ...twice.map((id) => `${id} is there twice: give each its own id`),
    ...missing,
    ...orphans.map((id) => `${id} has no pack of its country: add one`),
  ]
}

const lawOf = ({ rules, duties = [] }: Pack) => [...rules, ...duties]

const nameOf = (file: unknown): string => String((file as { id?: unknown } | null)?.id)

const said = (name: string, { at, found, remedy }: Problem): string =>
  `${name}: ${at} is ${found}: write ${remedy}`
