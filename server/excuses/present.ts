import type { ReplyOf } from '../../api/endpoint.ts'
import type { readExcuses } from '../../api/excuses.ts'
import type { Locale } from '../../api/shapes.ts'
import type { Wireable } from '../platform/route.ts'
import type { ExcuseCard } from '../playbook/excuse-card.ts'
import { editedLines, excuseCards } from '../playbook/excuse-cards.ts'
import type { Edit, Line } from '../playbook/line.ts'
import { fill, type Slots } from '../playbook/template.ts'
import { addressed, type Treatment } from '../playbook/treatment.ts'
import { effectOf } from './effect.ts'
import { proofName } from './proof-file.ts'
import type { ProofRow } from './proof-store.ts'
import type { QuestionRow } from './question-store.ts'
import { rateOf } from './rate.ts'
import type { RateRow, ReplyRow } from './reply-store.ts'
import type { SaidRow } from './store.ts'

type Excuses = Wireable<ReplyOf<typeof readExcuses>>

export type Speaking = {
  readonly locale: Locale
  readonly treatment: Treatment | null
  readonly slots: Slots
  readonly edits: readonly Edit[]
  readonly rates: readonly RateRow[]
}

/** Every card in the words of the person who is spoken with. */
export const presentCards = (speaking: Speaking): Excuses['cards'] =>
  excuseCards.map((card) => presentCard(card, speaking))

function presentCard(card: ExcuseCard, { locale, treatment, slots, edits, rates }: Speaking) {
  const lines = editedLines(card, edits)
  const wordsOf = ({ words }: Line): string[] => {
    const filled = fill(addressed(words[locale], locale, treatment), slots)
    return filled.ok ? [filled.value] : []
  }
  return {
    excuse: card.excuse,
    empathy: lines.empathy.flatMap(wordsOf),
    probe: lines.probe.flatMap(wordsOf),
    proof: lines.proof.flatMap(wordsOf),
    replies: lines.reply.flatMap((line) => {
      const tally = rates.find(({ lineId }) => lineId === line.id) ?? { tries: 0, won: 0 }
      const rate = rateOf(tally)
      return wordsOf(line).map((words) => ({ lineId: line.id, words, rate }))
    }),
    avoid: lines.avoid.flatMap(wordsOf),
    effect: effectOf(card),
  }
}

type Belongings = {
  readonly replies: readonly ReplyRow[]
  readonly proofs: readonly ProofRow[]
  readonly questions: readonly QuestionRow[]
}

/** What was said, as it stands. */
export const presentSaid = (
  rows: readonly SaidRow[],
  { replies, proofs, questions }: Belongings,
  callId: string | null,
): Excuses['said'] =>
  rows.map(({ id, excuse, state, untilOn, heardAt, heardBy, ...row }) => ({
    ...{ id, excuse, state, untilOn, heardAt, heardBy },
    isOfThisCall: callId !== null && row.callId === callId,
    seenIn: row.seenIn,
    settledBy: row.settledBy,
    reviewWish: row.reviewWish,
    isApplied: row.appliedAt !== null,
    proofs: proofs.filter(({ saidId }) => saidId === id).map(presentProof),
    question: presentQuestion(questions.find(({ saidId }) => saidId === id)),
    replies: replies
      .filter(({ saidId }) => saidId === id)
      .map(({ lineId, came }) => ({ lineId, came })),
  }))

const presentProof = ({ id, mediaType, byteCount, arrivedAt, seenBy }: ProofRow) => ({
  ...{ id, byteCount, arrivedAt, seenBy },
  name: proofName(mediaType, id),
})

const presentQuestion = (row: QuestionRow | undefined) =>
  row
    ? {
        id: row.id,
        dueOn: row.dueOn,
        askedBy: row.askedBy,
        answer: row.answer,
        finding: row.finding,
      }
    : null
