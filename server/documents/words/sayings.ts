import type { DocumentKind } from '../../../api/documents.ts'

/** What documents say in one language. Short sentences, no threat, the law only where it helps. */
export type Sayings = {
  readonly titles: Record<DocumentKind, string>
  readonly party: {
    readonly creditor: string
    readonly address: string
    readonly phone: string
    readonly site: string
    readonly debtor: string
    /** The agency that speaks for the creditor. */
    readonly agency: string
  }
  readonly column: {
    readonly contract: string
    readonly invoice: string
    readonly dueOn: string
    readonly amount: string
    readonly n: string
    readonly paidOn: string
    readonly means: string
    readonly component: string
    readonly how: string
    readonly total: string
  }
  readonly amount: {
    readonly principal: string
    readonly correction: string
    readonly fine: string
    readonly interest: string
    readonly fees: string
    readonly balance: string
    readonly discount: string
    readonly planInterest: string
    readonly total: string
    readonly paid: string
  }
  readonly term: {
    intro(code: string, creditor: string): string
    readonly covers: string
    readonly schedule: string
    byPix(payee: string): string
    readonly byOther: string
    readonly ifNotPaid: string
    broken(graceDays: number): string
    readonly discountKept: string
    readonly anyAmount: string
    readonly whenKept: string
    readonly accepted: string
    readonly channel: string
    readonly at: string
    readonly by: string
    readonly heardBy: string
    readonly versions: string
    versionsOf(policy: number, terms: number): string
    readonly words: string
    fingerprint(hash: string): string
  }
  readonly who: Record<'debtor' | 'guarantor' | 'representative', string>
  /** By the channel's code; what has no name here is said as it is. */
  readonly channels: Readonly<Record<string, string>>
  readonly means: Readonly<Record<string, string>>
  readonly receipt: {
    intro(debtor: string, amount: string, paidOn: string, creditor: string): string
    readonly what: string
    agreement(code: string, n: number): string
    readonly reference: string
    readonly forDebts: string
    readonly leftOver: string
    readonly onlyThis: string
  }
  readonly clearance: {
    intro(creditor: string, debtor: string, settledOn: string): string
    readonly settled: string
    readonly nothingElse: string
    readonly payments: string
    readonly listing: string
    readonly place: string
  }
  readonly statement: {
    intro(on: string): string
    item(contract: string, invoice: string, dueOn: string): string
    late(days: number): string
    /** How a rule came to its amount: a rate of an amount, perhaps by days. */
    of(pct: string, base: string): string
    days(days: number): string
    /** The months of an index table that counted. */
    months(index: string, from: string, to: string): string
    /** A law lowered what the contract says. */
    capped(contractPct: string): string
    readonly rules: Readonly<Record<string, string>>
    readonly laws: Readonly<Record<string, string>>
    readonly totalOn: string
    readonly rights: string
  }
  readonly yearly: {
    intro(creditor: string, debtor: string, year: number): string
    readonly listed: string
    months(months: string): string
    replaces(year: number): string
    replacesOnly(year: number): string
    readonly stillOpen: string
  }
  readonly signed: (agency: string, creditor: string, at: string) => string
  readonly verify: {
    readonly heading: string
    how(code: string): string
    readonly qr: string
    fingerprint(hash: string): string
  }
}
