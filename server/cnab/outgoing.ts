import { never } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents, Rate } from '../../kit/money.ts'
import type { CnabKind } from './dialects.ts'

/** What is asked of the bank for one title. */
export type EntryKind = 'register' | 'cancel' | 'change-due'

export type Entry = {
  readonly kind: EntryKind
  readonly ourNumber: string
  readonly documentNumber: string
  /** Comes back with the title: our name for the charge, 25 characters. */
  readonly companyUse: string
  readonly dueOn: Day
  readonly issuedOn: Day
  readonly valueCents: Cents
  readonly payer: Payer
}

export type Payer = {
  readonly document: string
  readonly name: string
  readonly street: string
  readonly district: string
  readonly postalCode: string
  readonly city: string
  readonly state: string
}

/** The creditor's account as its bank knows it. */
export type Account = {
  readonly bank: string
  readonly ownerName: string
  readonly ownerDocument: string
  readonly branch: string
  readonly branchDigit: string
  readonly account: string
  readonly accountDigit: string
  readonly wallet: string
  readonly modality: string
  readonly agreement: string
  readonly transmissionCode: string
  /** A fine from the day after the due day; null is none. */
  readonly fine: Rate | null
  /** Interest by month from the day after the due day; null is none. */
  readonly interestMonth: Rate | null
}

export type Outgoing = {
  readonly account: Account
  readonly kind: CnabKind
  /** The account's count of its files. */
  readonly sequence: number
  readonly madeOn: Day
  /** HHMMSS, where the bank lives. */
  readonly madeAt: string
  readonly entries: readonly Entry[]
}

/** What a movement is called in both layouts. */
export function movementOf(kind: EntryKind): string {
  switch (kind) {
    case 'register':
      return '01'
    case 'cancel':
      return '02'
    case 'change-due':
      return '06'
    default:
      return never(kind)
  }
}
