import { type LikelyShare, likelyShare } from '../../kit/likely-share.ts'

export type Counted = LikelyShare & { readonly successes: number; readonly tries: number }

/** A share with what it is made of, and between what it may truly lie. */
export const counted = (successes: number, tries: number): Counted => ({
  successes,
  tries,
  ...likelyShare(successes, tries),
})

type Tallied = { readonly calls: number; readonly deals: number; readonly nextSteps: number }

/** What so many calls came to. */
export const came = ({ calls, deals, nextSteps }: Tallied) => ({
  deal: counted(deals, calls),
  nextStep: counted(nextSteps, calls),
})

/** Several tallies as one. */
export const together = (tallies: readonly Tallied[]): Tallied =>
  tallies.reduce(
    (sum, one) => ({
      calls: sum.calls + one.calls,
      deals: sum.deals + one.deals,
      nextSteps: sum.nextSteps + one.nextSteps,
    }),
    { calls: 0, deals: 0, nextSteps: 0 },
  )
