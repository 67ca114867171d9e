import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents } from '../../kit/money.ts'
import {
  bankLine,
  bankLineShown,
  barcodeOfLine,
  type CodeProblem,
  checkBankBarcode,
} from './bank-code.ts'
import {
  barcodeOfCollectionLine,
  checkCollectionBarcode,
  collectionLine,
  collectionLineShown,
  collectionValue,
} from './collection-code.ts'
import { dueDay } from './due-factor.ts'

type Written = {
  readonly barcode: string
  readonly digitableLine: string
  readonly formatted: string
}

export type BankBoleto = Written & {
  readonly kind: 'bank'
  readonly bank: string
  /** Zero when the boleto leaves the value open. */
  readonly valueCents: Cents
  readonly dueFactor: string
  /** Null when it has no due day, or when nothing says which of several the factor means. */
  readonly dueOn: Day | null
  readonly freeField: string
}

export type CollectionSlip = Written & {
  readonly kind: 'collection'
  readonly segment: number
  /** Null when it counts something else than reais. */
  readonly valueCents: Cents | null
}

/**
 * A boleto from its barcode (44 digits), its line (47) or a collection slip's line (48), whatever
 * is written between the digits. A due factor means several days, 9000 apart: `reference` is the
 * day on which the boleto was made or came in; without it `dueOn` is null.
 */
export function decodeBoleto(
  code: string,
  reference: Day | null,
): Decision<BankBoleto | CollectionSlip, CodeProblem> {
  const digits = code.replace(/[\s.-]/g, '')
  if (!/^\d+$/.test(digits)) return no('not-digits')
  const barcode = barcodeOf(digits)
  if (!barcode.ok) return barcode
  return yes(barcode.value[0] === '8' ? slip(barcode.value) : boleto(barcode.value, reference))
}

function barcodeOf(digits: string): Decision<string, CodeProblem> {
  const isCollection = digits[0] === '8'
  const length = digits.length
  if (length === 44) return isCollection ? checkCollectionBarcode(digits) : checkBankBarcode(digits)
  if (length === 47 && !isCollection) return barcodeOfLine(digits)
  if (length === 48 && isCollection) return barcodeOfCollectionLine(digits)
  return no('wrong-length', { digits: length, expected: isCollection ? '44, 48' : '44, 47' })
}

function boleto(barcode: string, reference: Day | null): BankBoleto {
  const digitableLine = bankLine(barcode)
  const factor = barcode.slice(5, 9)
  return {
    kind: 'bank',
    barcode,
    digitableLine,
    formatted: bankLineShown(digitableLine),
    bank: barcode.slice(0, 3),
    valueCents: cents(barcode.slice(9, 19)),
    dueFactor: factor,
    dueOn: reference && dueDay(factor, reference),
    freeField: barcode.slice(19),
  }
}

function slip(barcode: string): CollectionSlip {
  const digitableLine = collectionLine(barcode)
  const value = collectionValue(barcode)
  return {
    kind: 'collection',
    barcode,
    digitableLine,
    formatted: collectionLineShown(digitableLine),
    segment: Number(barcode[1]),
    valueCents: value === undefined ? null : cents(value),
  }
}
