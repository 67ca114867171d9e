// What a story of the demonstration is made of. Days are told from today, so that it never ages.

/** How a call came out, as the agent notes it. */
export type Talk = {
  readonly outcome: string
  readonly note: string
  readonly fields?: Readonly<Record<string, string>>
  /** Asked back so many days from today, or so many working days ago, at an hour of the office. */
  readonly callback?: { readonly clock: string } & (
    | { readonly inDays: number }
    | { readonly back: number }
  )
  /** All that is owed, promised for a day. */
  readonly promisedInDays?: number
}

type MadeShape = 'pay-now' | 'down-payment' | 'smallest-monthly'

/** One of the offers that are made, or what the person asks for. */
export type Wish =
  | { readonly shape: MadeShape }
  | { readonly parts: number; readonly firstDueInDays: number }

/** A Pix for the next instalment, so many days after its due day. */
export type Pays = {
  readonly daysLate: number
  readonly what?: 'whole' | 'half' | 'too-much'
  /** Sent to the creditor's key without the code: nobody knows whose it is. */
  readonly isUnnamed?: true
}

/** `back` is the working day: 1 is the last one before today. */
export type Step =
  | { readonly does: 'call'; readonly back: number; readonly talk: Talk; readonly clock?: string }
  | {
      readonly does: 'deal'
      readonly back: number
      readonly wish: Wish
      readonly pays: readonly Pays[]
      readonly note: string
    }
  | { readonly does: 'new-date'; readonly back: number }
  | { readonly does: 'replace'; readonly back: number; readonly shape: MadeShape }
  | { readonly does: 'cancel'; readonly back: number; readonly reason: string }
  | { readonly does: 'found-payment'; readonly back: number; readonly note: string }

export type Story = {
  readonly steps: readonly Step[]
  /** Where the person has to live, if that matters: `AM`. */
  readonly state?: string
}

export const talk = (back: number, outcome: string, note: string, more: Partial<Talk> = {}) => ({
  steps: [call(back, outcome, note, more)],
})

export const call = (
  back: number,
  outcome: string,
  note: string,
  more: Partial<Talk> = {},
): Step => ({ does: 'call', back, talk: { outcome, note, ...more } })

export const deal = (
  back: number,
  wish: Wish,
  pays: readonly Pays[],
  note = 'Fechou o acordo e vai pagar pelo Pix.',
): Step => ({ does: 'deal', back, wish, pays, note })

export const later = (inDays: number, parts: number): Wish => ({ parts, firstDueInDays: inDays })
export const payNow: Wish = { shape: 'pay-now' }
export const downPayment: Wish = { shape: 'down-payment' }
export const smallestMonthly: Wish = { shape: 'smallest-monthly' }
