import { never } from '../../kit/assert.ts'
import { type Cents, zero } from '../../kit/money.ts'
import type { Meaning } from '../cnab/meaning.ts'
import type { CnabFile } from '../cnab/title.ts'

/**
 * What names one piece of news for ever, so that it counts once, in whatever file it comes:
 * `boleto:<bank>:<number>:<credit day>:<paid centavos>:<file>`, and the occurrence where it is not
 * money. Two equal payments in one file are two: the second says so.
 */
export function titleKeys({ bank, sequence, madeOn, titles }: CnabFile): readonly string[] {
  const file = sequence ?? madeOn ?? ''
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const number = title.ourNumber.replace(/^0+/, '')
    const news =
      title.meaning === 'paid'
        ? `${title.creditedOn ?? ''}:${title.paidCents ?? ''}:${file}`
        : `${title.occurrence}:${title.occurredOn ?? ''}:${title.reasons.join(',')}:${file}`
    const key = `boleto:${bank}:${number}:${news}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  })
}

export type BoletoState = 'to-register' | 'sent' | 'registered' | 'rejected' | 'paid' | 'cancelled'

export type Outcome =
  | 'noted'
  | 'registered'
  | 'rejected'
  | 'paid'
  | 'unmatched'
  | 'cancelled'
  | 'not-ours'
  | 'attention'
  | 'told-elsewhere'

export type News = {
  readonly outcome: Outcome
  /** What the boleto becomes; undefined leaves it as it is. */
  readonly state?: BoletoState
  /** Money to be placed. */
  readonly isMoney: boolean
}

/** What a title's news does to our boleto; undefined when the boleto is none of ours. */
export function newsOf(
  title: { readonly meaning: Meaning; readonly paidCents: Cents | null },
  state: BoletoState | undefined,
): News {
  if (title.meaning === 'paid') return paid(title.paidCents ?? zero, state)
  if (state === undefined) return { outcome: 'not-ours', isMoney: false }
  const isOver = state === 'paid' || state === 'cancelled'
  switch (title.meaning) {
    case 'registered':
      return isOver ? nothing : { outcome: 'registered', state: 'registered', isMoney: false }
    case 'rejected':
      return isOver || state === 'registered'
        ? { outcome: 'attention', isMoney: false }
        : { outcome: 'rejected', state: 'rejected', isMoney: false }
    case 'written-off':
      return isOver ? nothing : { outcome: 'cancelled', state: 'cancelled', isMoney: false }
    case 'payment-reversed':
    case 'instruction-refused':
    case 'at-notary':
      return { outcome: 'attention', isMoney: false }
    case 'due-changed':
    case 'fee':
    case 'other':
      return nothing
    default:
      return never(title.meaning)
  }
}

const nothing: News = { outcome: 'noted', isMoney: false }

/** Money is never dropped, whosever boleto it was; a payment of nothing is looked at. */
function paid(paidCents: Cents, state: BoletoState | undefined): News {
  if (paidCents === 0n) return { outcome: 'attention', isMoney: false }
  if (state === undefined) return { outcome: 'unmatched', isMoney: true }
  return { outcome: 'paid', state: 'paid', isMoney: true }
}
