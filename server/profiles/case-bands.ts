import { fold, squeezed } from '../../kit/text.ts'

/** Last day of each band of age, and last centavo of each band of value; the rest is above. */
const ageDays = [30, 90, 180, 360, 720] as const
const valueCents: Readonly<Record<string, readonly number[]>> = {
  BRL: [10_000, 30_000, 100_000, 300_000, 1_000_000],
  MXN: [30_000, 100_000, 300_000, 1_000_000, 3_000_000],
}

const bandOf = (amount: number, lasts: readonly number[]): number =>
  lasts.filter((last) => amount > last).length

/** How old the oldest of it was, in bands from 0 to 5. */
export const ageBand = (daysLate: number): number => bandOf(daysLate, ageDays)

/** How much it was, in bands from 0 to 5, of its own currency. */
export const valueBand = (owedCents: number | bigint, currency: string): number =>
  bandOf(Number(owedCents), valueCents[currency] ?? valueCents.BRL ?? [])

/** A product as the creditor's file names it, so that `Crediário` and `CREDIARIO ` are one. */
export const debtKind = (product: string | null): string =>
  fold(squeezed(product ?? '')).slice(0, 60)
