import { type Decision, no, yes } from '../../kit/decision.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import {
  type Node,
  ownVersionsFrom,
  restored,
  shippedNodes,
  shippedTree,
  type Tree,
  treeOf,
} from './outcome-tree.ts'
import { treeDifferences } from './tree-differences.ts'
import { lintTree, type PastCodes, type TreeProblem } from './tree-lint.ts'
import * as store from './tree-store.ts'

/** Versions never change: each is read once. */
const read = new Map<string, Tree>()
const readMax = 500

/** The outcomes of a version; null is the shipped tree. */
export async function treeAt(tx: Tx, version: number | null): Promise<Tree> {
  if (version === null || version <= ownVersionsFrom) return shippedTree
  const key = `${tx.agencyId} ${version}`
  const known = read.get(key)
  if (known) return known
  const found = await store.findNodes(tx, version)
  const tree = found?.nodes ? treeOf(version, found.nodes) : shippedTree
  if (read.size >= readMax) read.clear()
  read.set(key, tree)
  return tree
}

/** What agents choose from when they call for this creditor. */
export const treeFor = async (tx: Tx, creditorId: string): Promise<Tree> =>
  treeAt(tx, await store.findVersionFor(tx, creditorId))

export type InForce = {
  readonly nodes: readonly Node[]
  /** 0 is shipped. */
  readonly version: number
  readonly isOwn: boolean
}

/** What is in force in a scope, as it is edited. */
export async function inForceIn(tx: Tx, creditorId: string | null): Promise<InForce> {
  const own = await latestOf(tx, creditorId)
  if (own) return { ...own, isOwn: true }
  const ofAgency = creditorId === null ? undefined : await latestOf(tx, null)
  return { ...(ofAgency ?? { nodes: shippedNodes, version: 0 }), isOwn: false }
}

async function latestOf(tx: Tx, creditorId: string | null) {
  const [last] = await store.listVersions(tx, creditorId)
  if (!last || last.followsAgency) return undefined
  const found = await store.findNodes(tx, last.version)
  return found?.nodes ? { nodes: whole(found.nodes), version: last.version } : undefined
}

/** With what was shipped since, at its end. */
const whole = (nodes: readonly Node[]): Node[] => {
  const known = new Set(nodes.map(({ code }) => code))
  return [...nodes, ...shippedNodes.filter(({ code }) => !known.has(code))]
}

export async function pastCodes(tx: Tx): Promise<PastCodes> {
  const rows = await store.listPastCodes(tx)
  return new Map(rows.map(({ code, base }) => [code, base]))
}

type Scope = { readonly creditorId?: string | undefined }

/** May this person change the tree of this scope? */
export async function maySet(
  tx: Tx,
  actor: Actor,
  creditorId: string | null,
): Promise<Decision<true, 'not-allowed' | 'unknown-creditor'>> {
  const allowed = may(actor, 'set-outcomes')
  if (!allowed.ok) return allowed
  if (creditorId === null) return yes(true)
  return (await findCreditor(tx, creditorId)) ? yes(true) : no('unknown-creditor')
}

type Drafting = Scope & {
  readonly nodes: readonly Node[]
  readonly draftVersion: number
  /** The version in force when the screen was read. */
  readonly basedOn: number
}

/** The draft as it stands. It may have problems: only publishing asks for none. */
export const saveDraft = (world: World, actor: Actor, ask: Drafting) =>
  world.transaction(actor, async (tx) => {
    const creditorId = ask.creditorId ?? null
    const allowed = await maySet(tx, actor, creditorId)
    if (!allowed.ok) return allowed
    const { version } = await inForceIn(tx, creditorId)
    const { nodes, draftVersion, basedOn } = ask
    if (draftVersion === 0 && version !== basedOn) return no('changed-meanwhile', { version })
    const saved = await store.saveDraft(tx, {
      ...{ creditorId, nodes, draftVersion, basedOn },
      by: actor.name,
    })
    if (saved) return yes(saved)
    const now = await store.findDraft(tx, creditorId)
    return no('changed-meanwhile', { draftVersion: now?.draftVersion ?? 0 })
  })

export const dropDraft = (world: World, actor: Actor, { creditorId = null }: NullableScope) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-outcomes')
    if (!allowed.ok) return allowed
    await store.dropDraft(tx, creditorId)
    return yes({})
  })

type NullableScope = { readonly creditorId?: string | null | undefined }

type Publishing = Scope & { readonly reason: string; readonly draftVersion: number }

/** The draft becomes a version for good. Calls that were closed keep the version they had. */
export const publish = (world: World, actor: Actor, ask: Publishing) =>
  world.transaction(actor, async (tx) => {
    const creditorId = ask.creditorId ?? null
    const allowed = may(actor, 'set-outcomes')
    if (!allowed.ok) return allowed
    await store.queueForPublishing(tx)
    const draft = await store.findDraft(tx, creditorId)
    if (!draft) return no('no-draft')
    if (draft.draftVersion !== ask.draftVersion)
      return no('changed-meanwhile', { draftVersion: draft.draftVersion })
    return put(tx, actor, { creditorId, nodes: draft.nodes, reason: ask.reason, restores: null })
  })

type Restoring = Scope & { readonly version: number; readonly reason: string }

/** Undoing is publishing what was before: nothing that happened since is taken away. */
export const restore = (world: World, actor: Actor, ask: Restoring) =>
  world.transaction(actor, async (tx) => {
    const creditorId = ask.creditorId ?? null
    const allowed = await maySet(tx, actor, creditorId)
    if (!allowed.ok) return allowed
    await store.queueForPublishing(tx)
    const old = await nodesOf(tx, creditorId, ask.version)
    if (!old) return no('unknown-version')
    const { nodes: current } = await inForceIn(tx, creditorId)
    const nodes = restored(old, current)
    return put(tx, actor, { creditorId, nodes, reason: ask.reason, restores: ask.version })
  })

/** Of this scope, or the shipped ones as version 0. */
async function nodesOf(tx: Tx, creditorId: string | null, version: number) {
  if (version === 0) return shippedNodes
  const found = await store.findNodes(tx, version)
  return found?.creditorId === creditorId ? (found.nodes ?? undefined) : undefined
}

type Putting = {
  readonly creditorId: string | null
  readonly nodes: readonly Node[]
  readonly reason: string
  readonly restores: number | null
}

type PutRefusal = 'nothing-changed' | 'tree-with-problems'

async function put(
  tx: Tx,
  actor: Actor,
  made: Putting,
): Promise<Decision<{ version: number }, PutRefusal>> {
  const { creditorId, nodes, reason, restores } = made
  const problems = lintTree(nodes, await pastCodes(tx))
  if (problems[0]) return no('tree-with-problems', factsOf(problems))
  const before = await inForceIn(tx, creditorId)
  const changes = treeDifferences(before.nodes, nodes).length
  if (changes === 0 && before.isOwn) return no('nothing-changed')
  const { version } = await store.insertVersion(tx, { ...made, by: actor.name })
  await store.dropDraft(tx, creditorId)
  const number = version - ownVersionsFrom
  await record(tx, actor, {
    what: restores === null ? 'outcomes.published' : 'outcomes.restored',
    facts: { version: number, changes, reason },
  })
  return yes({ version })
}

const factsOf = (problems: readonly TreeProblem[]) => ({
  count: problems.length,
  code: problems[0]?.code ?? null,
  problem: problems[0]?.problem ?? null,
})

/** A creditor goes with the agency again; its own versions stay to be read and restored. */
export const followAgency = (
  world: World,
  actor: Actor,
  { creditorId, reason }: { readonly creditorId: string; readonly reason: string },
) =>
  world.transaction(actor, async (tx) => {
    const allowed = await maySet(tx, actor, creditorId)
    if (!allowed.ok) return allowed
    await store.queueForPublishing(tx)
    const before = await inForceIn(tx, creditorId)
    if (!before.isOwn) return no('nothing-changed')
    const made = { creditorId, nodes: null, reason, restores: null, by: actor.name }
    const { version } = await store.insertVersion(tx, made)
    await record(tx, actor, { what: 'outcomes.follows-agency', facts: { reason } })
    return yes({ version })
  })
