import type { Day, Moment } from '../../kit/dates.ts'
import { checkDocument } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'

/** Who told of the money. What it was paid with is its `means`. */
export type Source =
  | 'pix'
  | 'boleto'
  | 'transfer'
  | 'card'
  | 'cash'
  | 'cheque'
  | 'gateway'
  | 'manual'

/** Money that arrived, whoever tells of it: a bank, a file, a gateway, a person. */
export type Received = {
  readonly source: Source
  /**
   * Names this arrival for ever, so that it counts once: `pix:<endToEndId>`,
   * `boleto:<bank>:<ourNumber>:<creditedOn>:<paidCents>:<fileNumber>`, `<gateway>:<payment id>`.
   */
  readonly key: string
  /** `pix`, `boleto`, `transfer`, `card`, `cash`, …: as `paymentMeans` has them. */
  readonly means: string
  readonly amountCents: Cents
  readonly paidAt: Moment
  /** When the bank puts it into the account; a boleto comes days after it was paid. */
  readonly creditedOn?: Day | undefined
  readonly endToEndId?: string | undefined
  readonly txid?: string | undefined
  /** What we asked the bank to give back: the txid or id of our charge. */
  readonly companyUse?: string | undefined
  readonly ourNumber?: string | undefined
  /** The three digits of the bank whose `ourNumber` it is. */
  readonly bank?: string | undefined
  readonly payerDocument?: string | undefined
  readonly payerName?: string | undefined
  readonly accountId?: string | undefined
  /** What the bank kept for its service; not a part of `amountCents`. */
  readonly costCents?: Cents | undefined
  readonly note?: string | undefined
}

/** A payer's document as ours are kept; undefined when a bank hides digits of it. */
export function wholeDocument(text: string | undefined): string | undefined {
  if (!text) return undefined
  const checked = checkDocument(text)
  return checked.ok ? checked.value.normalised : undefined
}
