import { type Pack, type Packs, parentOf } from './pack.ts'
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

/** What no file can know alone: of ids, of the places around a place, of who supersedes whom. */
export function together(packs: readonly Pack[]): string[] {
  const all = packs.flatMap((pack) => lawOf(pack).map((rule) => ({ pack, rule })))
  const placed = new Map(all.map((one) => [one.rule.id, one]))
  const twice = [...packs.map(({ id }) => id), ...all.map(({ rule }) => rule.id)].filter(
    (id, index, ids) => ids.indexOf(id) !== index,
  )
  const orphans = packs.flatMap(({ id }) => {
    const parent = parentOf(id)
    const isThere = parent === undefined || packs.some((pack) => pack.id === parent)
    return isThere ? [] : [`${id} is within ${parent}, which has no pack: add one`]
  })
  const wrong = all.flatMap((one) =>
    (one.rule.supersedes ?? []).flatMap((other) => against(one, other, placed)),
  )
  return [...twice.map((id) => `${id} is there twice: give each its own id`), ...orphans, ...wrong]
}

type Placed = { readonly pack: Pack; readonly rule: ReturnType<typeof lawOf>[number] }

/** What is wrong with one rule taking another's place. */
function against({ pack, rule }: Placed, other: string, placed: ReadonlyMap<string, Placed>) {
  const said = `${pack.id}: ${rule.id} supersedes ${other}`
  const found = placed.get(other)
  if (!found) return [`${said}: name a rule that is there`]
  if (!isAround(found.pack.id, pack.id))
    return [`${said} of ${found.pack.id}: name one from around`]
  if (isOurs(rule) && !isOurs(found.rule)) return [`${said}: our own policy never replaces a law`]
  return reaches(other, rule.id, placed, new Set())
    ? [`${said}, which supersedes it in turn: leave one of them out`]
    : []
}

const isAround = (outer: string, inner: string): boolean =>
  outer === 'ALL' || inner === outer || inner.startsWith(`${outer}-`)

const isOurs = ({ basis }: Placed['rule']): boolean => basis === 'product_policy'

/** Whether whoever supersedes what is superseded comes back to where it began. */
function reaches(from: string, to: string, placed: ReadonlyMap<string, Placed>, seen: Set<string>) {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  const next: readonly string[] = placed.get(from)?.rule.supersedes ?? []
  return next.some((id): boolean => reaches(id, to, placed, seen))
}

const lawOf = ({ rules, duties = [] }: Pack) => [...rules, ...duties]

const nameOf = (file: unknown): string => String((file as { id?: unknown } | null)?.id)

const said = (name: string, { at, found, remedy }: Problem): string =>
  `${name}: ${at} is ${found}: write ${remedy}`
