import type { ReplyOf } from '../../../api/endpoint.ts'
import { readOutcomeTree, saveOutcomeDraft } from '../../../api/outcomes.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'

export type Tree = ReplyOf<typeof readOutcomeTree>
export type Node = Tree['nodes'][number]
export type Scope = { readonly creditorId?: string | undefined }

export const useTreeRead = (scope: Scope) => useRead(readOutcomeTree, scope, { freshMs: 0 })

/** What is seen and edited: the draft where there is one, else what is in force. */
export const shownNodes = ({ draft, nodes }: Tree): readonly Node[] => draft?.nodes ?? nodes

export type Editing = ReturnType<typeof useEditing>

/** Each change is kept as a draft at once; nothing counts before it is published. */
export function useEditing(tree: Tree, scope: Scope) {
  const saving = useDo(saveOutcomeDraft, { refreshes: [readOutcomeTree] })
  const nodes = shownNodes(tree)
  const save = (changed: readonly Node[]) =>
    saving.run({
      ...scope,
      nodes: [...changed],
      draftVersion: tree.draft?.draftVersion ?? 0,
      basedOn: tree.version,
    })
  return {
    nodes,
    isRunning: saving.isRunning,
    put: (node: Node) => {
      const isNew = nodes.every(({ code }) => code !== node.code)
      return save(
        isNew ? [...nodes, node] : nodes.map((one) => (one.code === node.code ? node : one)),
      )
    },
    /** One place up or down, among those of its group. */
    move: (node: Node, step: 1 | -1) => {
      const mates = nodes.filter(({ group }) => group === node.group)
      const other = mates[mates.indexOf(node) + step]
      if (!other) return undefined
      return save(nodes.map((one) => (one === node ? other : one === other ? node : one)))
    },
  }
}
