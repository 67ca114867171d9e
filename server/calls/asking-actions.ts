import { type WhyNot, whyNotAsked } from '../compliance/asking-why.ts'
import { debtKindOf } from '../creditors/debt-kind.ts'
import { lawOf } from '../law/actions.ts'
import { type Asking, proposal } from '../listening/proposal.ts'
import * as listening from '../listening/store.ts'
import type { Tx } from '../platform/sql.ts'
import { editsFor } from '../playbook/edits-store.ts'
import type { Edit } from '../playbook/line.ts'
import { type Question, questionsWith } from '../playbook/question-bank.ts'
import { type AskedPerson, askedPerson, listQuestionResults } from './listening-store.ts'
import type { CallRow } from './store.ts'

/** Everything by which the questions of a call are chosen. */
export type Known = {
  readonly person: AskedPerson
  readonly asking: Asking
  readonly whyNot: WhyNot | undefined
  readonly edits: readonly Edit[]
  readonly bank: readonly Question[]
}

export async function knownOf(tx: Tx, row: CallRow): Promise<Known> {
  const person = await askedPerson(tx, row)
  const { packs } = await lawOf(tx)
  const places = [person.country, ...person.places]
  const whyNot = whyNotAsked(packs, places, String(tx.today))
  const edits = await editsFor(tx, { ...row, callId: row.id })
  const results = await listQuestionResults(tx)
  const asking: Asking = {
    debtorKind: person.kind,
    debtKind: debtKindOf(person),
    country: person.country,
    mayAskWhy: whyNot === undefined,
    isListed: person.isListed,
    hasBrokenAgreement: person.hasBrokenAgreement,
    answers: await listening.answersOf(tx, row.debtorId),
    results: new Map(results.map(({ questionId, ...result }) => [questionId, result])),
    today: tx.today,
    zone: tx.zone,
  }
  return { person, asking, whyNot, edits, bank: questionsWith(edits) }
}

/** What was proposed stays in sight during the call, unless the agent has chosen already. */
export async function pinProposed(tx: Tx, row: CallRow, by: string): Promise<PinnedNow> {
  const { asking, bank } = await knownOf(tx, row)
  const proposed = proposal(bank, asking)
  const pins = proposed.map(({ question }) => ({
    questionId: question.id,
    ownWords: null,
    fact: question.fact,
  }))
  await listening.savePins(tx, { callId: row.id, pins, isChosen: false, by, at: tx.now })
  const pinned = await listening.listPins(tx, row.id)
  return { questions: pinned.map((pin) => pin.questionId), proposed: proposed.length }
}

/** The questions that are in sight now, and how many there were to propose. */
type PinnedNow = { readonly questions: readonly string[]; readonly proposed: number }
