import type { readBrief } from '../../api/calls.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Outcome } from './outcome.ts'
import { chosenByPeople, type Tree } from './outcome-tree.ts'

type Node = ReplyOf<typeof readBrief>['outcomes'][number]

const shown = (outcome: Outcome) => ({
  code: outcome.code,
  base: outcome.base,
  label: { ...outcome.label },
  answered: outcome.answered,
  rightParty: outcome.rightParty,
  productive: outcome.productive,
  promise: outcome.promise,
  isFinal: outcome.isFinal,
  asks: outcome.asks.map((ask) => ({ ...ask, choices: [...ask.choices] })),
  needsConfirmation: outcome.needsConfirmation,
  needs: outcome.needs,
})

/** The outcomes that an agent chooses from, as screens need them. */
export const shownOutcomes = (tree: Tree): Node[] =>
  chosenByPeople(tree).map((outcome) => ({ ...shown(outcome), group: outcome.group }))
