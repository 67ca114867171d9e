import type { Day } from '../../kit/dates.ts'
import { isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Cents } from '../../kit/money.ts'
import type { Bank } from '../boletos/bank.ts'
import { encodeBoleto } from '../boletos/encode.ts'
import { type BoletoAccount, hasNumbersLeft, numbersOf } from './account.ts'

export type NewBoleto = {
  readonly ourNumber: string
  /** As files say it back: without the zeros in front. */
  readonly ourNumberKey: string
  readonly ourNumberShown: string
  readonly documentNumber: string
  readonly barcode: string
  readonly line: string
  readonly dueOn: Day
  readonly amountCents: Cents
}

/**
 * The next boleto of an account. What was due already falls due today: a bank registers nothing
 * for a day that has passed.
 */
export function nextBoleto(
  bank: Bank,
  account: BoletoAccount,
  asked: {
    readonly number: bigint
    readonly dueOn: Day
    readonly amountCents: Cents
    readonly today: Day
  },
): Decision<NewBoleto, 'numbers-used-up' | 'account-incomplete'> {
  const { number, amountCents, today } = asked
  if (!hasNumbersLeft(bank, account, number)) return no('numbers-used-up', { bank: bank.name })
  const dueOn = isBefore(asked.dueOn, today) ? today : asked.dueOn
  const numbers = numbersOf(bank, account, { number, year: today.year })
  if (!numbers.ok) return no('account-incomplete', { field: String(numbers.facts.field) })
  const { freeField, ourNumber, ourNumberShown } = numbers.value
  const codes = encodeBoleto({ bank: bank.code, dueOn, valueCents: amountCents, freeField })
  if (!codes.ok) return no('account-incomplete', codes.facts)
  return yes({
    ourNumber,
    ourNumberKey: numberKey(ourNumber),
    ourNumberShown,
    documentNumber: String(number),
    barcode: codes.value.barcode,
    line: codes.value.digitableLine,
    dueOn,
    amountCents,
  })
}

/** By which a number is known again, however many zeros a bank writes in front of it. */
export const numberKey = (ourNumber: string): string => ourNumber.replace(/^0+/, '')

/** The same boleto falling due on another day: only the codes change. */
export function movedTo(
  boleto: { readonly barcode: string; readonly amountCents: Cents },
  dueOn: Day,
): { readonly barcode: string; readonly line: string } {
  const { barcode, amountCents: valueCents } = boleto
  const bank = barcode.slice(0, 3)
  const codes = encodeBoleto({ bank, dueOn, valueCents, freeField: barcode.slice(19) })
  if (!codes.ok) throw new Error(`a boleto that was issued moves to ${dueOn}: ${codes.refusal}`)
  return { barcode: codes.value.barcode, line: codes.value.digitableLine }
}
