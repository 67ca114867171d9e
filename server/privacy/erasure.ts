import { type Day, isAfter } from '../../kit/dates.ts'
import type { KeptRecord } from '../compliance/duty.ts'
import type { Words } from '../compliance/words.ts'
import { complaint, exercise, gone, hold, proof } from './words/laws.ts'

/** What decides whether a person's records may go now. */
export type ErasureFacts = {
  readonly owes: boolean
  readonly hasOpenComplaint: boolean
  readonly isUnderLegalHold: boolean
  /** Of money, agreements and calls. */
  readonly lastMovementOn: Day
  readonly today: Day
}

export type Fate = {
  readonly record: KeptRecord
  readonly does: 'remove' | 'keep'
  /** Why it stays; null when it goes. */
  readonly why: 'legal-hold' | 'complaint' | 'owes' | 'evidence' | null
  /** The law that keeps it, or that has it removed. */
  readonly law: Words
  /** The first day on which it may go, where that is known. */
  readonly untilOn: Day | null
}

const evidenceYears = 5

/**
 * What goes and what stays when a person asks to be deleted. Nothing goes under a legal hold or an
 * open complaint; what a person told of their life goes at once; ways to reach them stay while they
 * owe; books and the proof of contacts stay for five years, and the name with them.
 */
export function erasure(facts: ErasureFacts): Fate[] {
  const { owes, isUnderLegalHold, hasOpenComplaint, lastMovementOn, today } = facts
  const freeOn = lastMovementOn.add({ years: evidenceYears })
  const records = ['budgets', 'contacts', 'notes', 'identity'] as const
  return records.map((record): Fate => {
    const kept = (why: Fate['why'], law: Words, untilOn: Day | null = null): Fate => ({
      ...{ record, does: 'keep', why, law, untilOn },
    })
    if (isUnderLegalHold) return kept('legal-hold', hold)
    if (hasOpenComplaint) return kept('complaint', complaint)
    if (owes && record !== 'budgets') return kept('owes', exercise)
    const isProof = record === 'notes' || record === 'identity'
    if (isProof && isAfter(freeOn, today)) return kept('evidence', proof, freeOn)
    return { record, does: 'remove', why: null, law: gone, untilOn: null }
  })
}
