import { readBudget } from '../../../api/counter-offers.ts'
import {
  type FactKind,
  listAnswers,
  listQuestions,
  noteAnswer,
  readListening,
  undoAnswer,
} from '../../../api/listening.ts'
import { listOffers } from '../../../api/negotiation.ts'
import { useDo } from '../../use-do.ts'

type Told = { readonly fact: FactKind; readonly value: string; readonly questionId?: string }

/** What a newly told fact makes old: the questions, what is known, and the order of the offers. */
const refreshes = [readListening, listQuestions, listAnswers, listOffers, readBudget] as const

/** Noting what is told in a call, and taking it back. */
export function useAnswering(callId: string) {
  const noting = useDo(noteAnswer, { refreshes })
  const undoing = useDo(undoAnswer, { refreshes })
  return {
    note: async (told: Told, basedOn: string | null): Promise<boolean> =>
      (await noting.run({ callId, ...told, basedOn })).ok,
    undo: (answerId: string) => undoing.run({ answerId }),
    isBusy: noting.isRunning || undoing.isRunning,
  }
}
