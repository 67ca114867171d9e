import { likelyShare } from '../../kit/likely-share.ts'

/** How often a reply was said, and after how many of them something was agreed or promised. */
export type Tally = { readonly tries: number; readonly won: number }

/** A rate as it is shown: whole percents, between what it may truly lie. */
export function rateOf({ tries, won }: Tally) {
  const { share, low, high, isFew } = likelyShare(won, tries)
  const pct = (part: number) => Math.round(part * 100)
  return { tries, won, sharePct: pct(share), lowPct: pct(low), highPct: pct(high), isFew }
}
