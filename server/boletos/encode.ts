import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Cents } from '../../kit/money.ts'
import { bankBarcode, bankLine, bankLineShown } from './bank-code.ts'
import { dueFactor } from './due-factor.ts'

export type BoletoCodes = {
  readonly barcode: string
  readonly digitableLine: string
  readonly formatted: string
}

export type EncodeRefusal =
  | 'invalid-bank'
  | 'invalid-free-field'
  | 'amount-out-of-range'
  | 'due-out-of-range'

/** The codes of a bank boleto. `dueOn` null: it has no due day. Facts name field and remedy. */
export function encodeBoleto(given: {
  readonly bank: string
  readonly dueOn: Day | null
  readonly valueCents: Cents
  readonly freeField: string
}): Decision<BoletoCodes, EncodeRefusal> {
  const { bank, dueOn, valueCents, freeField } = given
  if (!/^\d{3}$/.test(bank) || bank[0] === '8')
    return no('invalid-bank', { field: 'bank', value: bank, remedy: 'write its three digits' })
  if (!/^\d{25}$/.test(freeField))
    return no('invalid-free-field', {
      field: 'freeField',
      value: freeField,
      remedy: 'write the 25 digits of the bank’s own field',
    })
  if (valueCents < 0n || valueCents > valueMax)
    return no('amount-out-of-range', {
      field: 'valueCents',
      value: String(valueCents),
      remedy: `write centavos from 0 (left open) to ${valueMax}`,
    })
  const factor = dueFactor(dueOn)
  if (factor === undefined)
    return no('due-out-of-range', {
      field: 'dueOn',
      value: String(dueOn),
      remedy: 'a boleto falls due on 1997-10-08 or later',
    })
  const value = String(valueCents).padStart(10, '0')
  const barcode = bankBarcode({ bank, factor, value, freeField })
  const digitableLine = bankLine(barcode)
  return yes({ barcode, digitableLine, formatted: bankLineShown(digitableLine) })
}

const valueMax = 9_999_999_999n
