import { type Day, isBefore } from '../../kit/dates.ts'
import { type Cents, minus } from '../../kit/money.ts'
import type { EntryKind } from '../cnab/outgoing.ts'

/** A boleto and what became of the instalment that it is for. */
export type Standing = {
  readonly state: 'to-register' | 'sent' | 'registered'
  readonly amountCents: Cents
  /** The due day that the bank was told last. */
  readonly dueOn: Day
  readonly cancelAsked: boolean
  readonly isSuperseded: boolean
  readonly isAgreementOpen: boolean
  readonly instalmentCents: Cents
  readonly instalmentPaidCents: Cents
  readonly instalmentDueOn: Day
}

export type NextStep =
  | { readonly kind: EntryKind; readonly dueOn: Day }
  /** It was never sent and is not wanted any more: the bank need not hear of it. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'nothing' }

/**
 * What the next file must say of a boleto. It looks at what is, never at what happened: whoever
 * moved a date, took money by Pix or ended an agreement need not think of the bank.
 */
export function nextStep(boleto: Standing, today: Day): NextStep {
  const { state, dueOn, instalmentDueOn } = boleto
  if (!isWanted(boleto)) {
    if (state === 'to-register') return { kind: 'drop' }
    return boleto.cancelAsked ? { kind: 'nothing' } : { kind: 'cancel', dueOn }
  }
  if (state === 'to-register') {
    const later = isBefore(instalmentDueOn, today) ? today : instalmentDueOn
    return { kind: 'register', dueOn: later }
  }
  const isMoved = !instalmentDueOn.equals(dueOn) && !isBefore(instalmentDueOn, today)
  return isMoved ? { kind: 'change-due', dueOn: instalmentDueOn } : { kind: 'nothing' }
}

/** Owed as it says: an instalment paid in part, or another way, is not what the boleto asks for. */
function isWanted(boleto: Standing): boolean {
  const left = minus(boleto.instalmentCents, boleto.instalmentPaidCents)
  return boleto.isAgreementOpen && !boleto.isSuperseded && left === boleto.amountCents
}
