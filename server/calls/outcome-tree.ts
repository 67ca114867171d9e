import type { Static } from 'typebox'
import type { TreeNode } from '../../api/outcomes.ts'
import type { Outcome, OutcomeGroup } from './outcome.ts'
import { outcomeOf, outcomes, outcomesVersion } from './outcomes.ts'

/** An outcome as an agency edits it. */
export type Node = Static<typeof TreeNode>

/** What agents choose from, under the number that every call keeps. */
export type Tree = {
  readonly version: number
  /** In the order of the screen; a machine's at the end. */
  readonly outcomes: readonly Outcome[]
}

/** The versions of agencies begin above the program's own. */
export const ownVersionsFrom = 1000

/** Where nobody made a tree. */
export const shippedTree: Tree = { version: outcomesVersion, outcomes }

export const outcomeIn = (tree: Tree, code: string): Outcome | undefined =>
  tree.outcomes.find((one) => one.code === code)

/** Those that a person may choose: neither a machine's nor a hidden one. */
export const chosenByPeople = ({ outcomes: all }: Tree): (Outcome & { group: PeopleGroup })[] =>
  all.flatMap((one) =>
    one.group === 'system' || one.isHidden ? [] : [{ ...one, group: one.group }],
  )

type PeopleGroup = Exclude<OutcomeGroup, 'system'>

/** The shipped ones as an agency would edit them. */
export const shippedNodes: readonly Node[] = outcomes.flatMap((one) =>
  one.group === 'system' ? [] : [nodeOf({ ...one, group: one.group })],
)

export const systemOutcomes: readonly Outcome[] = outcomes.filter(({ group }) => group === 'system')

function nodeOf(outcome: Outcome & { readonly group: PeopleGroup }): Node {
  const { needsCall: _c, needsIdentity: _i, needsAgreement: _a, needsOffers: _o, ...rest } = outcome
  const { isWrongParty: _w, needs: _n, ...node } = rest
  return {
    ...node,
    label: { ...node.label },
    hold: node.hold as Node['hold'],
    asks: node.asks.map((ask) => ({ ...ask, choices: [...ask.choices] })),
    next: { ...node.next } as Node['next'],
  }
}

/**
 * A stored version as it is lived by. What its model says of the conversation comes from the
 * program; codes shipped since it was published stand at its end, so that none is ever lost.
 */
export function treeOf(version: number, nodes: readonly Node[]): Tree {
  const own = nodes.flatMap((node) => {
    const base = outcomeOf(node.base)
    return base ? [{ ...base, ...node }] : []
  })
  const known = new Set(own.map(({ code }) => code))
  const since = outcomes.filter(({ code, group }) => group !== 'system' && !known.has(code))
  return { version, outcomes: [...own, ...since, ...systemOutcomes] }
}

/**
 * An older version as it may be published again: whatever code came since stays, hidden, for a code
 * is never taken away; a shipped one stays as it is shipped.
 */
export function restored(old: readonly Node[], current: readonly Node[]): Node[] {
  const known = new Set(old.map(({ code }) => code))
  const since = current.filter(({ code }) => !known.has(code))
  return [...old, ...since.map((node) => ({ ...node, isHidden: node.code !== node.base }))]
}
