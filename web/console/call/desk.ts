import { createContext, useContext } from 'react'
import type { ExcuseName, foundBy } from '../../../api/excuses.ts'
import { assert } from '../../../kit/assert.ts'
import type { Brief } from './draft.ts'
import type { ChosenItems } from './use-chosen-items.ts'
import type { Closing } from './use-closing.ts'
import type { Drafting } from './use-draft.ts'
import type { Line } from './use-line.ts'

/** What may stand in the third column. */
export type Side = 'guide' | 'excuses' | 'off-path' | 'outcome'

export type PanelName = 'person' | 'debts' | 'guide' | 'history'

export type OpenExcuse = {
  readonly name: ExcuseName
  readonly foundBy: (typeof foundBy)[number]
}

/** The agent's desk during one call: what every panel of the screen reads and does. */
export type Desk = {
  readonly brief: Brief
  readonly drafting: Drafting
  readonly line: Line
  readonly closing: Closing
  readonly chosenItems: ChosenItems
  /** Amounts may be seen: before dialing, or with the right person and nobody else. */
  readonly isOpen: boolean
  /** The right person is known to be on the line, and nobody else: offers may be told. */
  readonly mayOffer: boolean
  /** What stands in the third column. */
  readonly side: Side
  readonly turnTo: (side: Side) => void
  /** The excuse whose card is open, and how it was found. */
  readonly excuse: OpenExcuse | null
  readonly openExcuse: (excuse: OpenExcuse | null) => void
  /** The agreement whose payment is shown over the desk. */
  readonly payment: string | null
  readonly showPayment: (agreementId: string | null) => void
}

const DeskContext = createContext<Desk | undefined>(undefined)

export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  assert(desk, 'inside a call')
  return desk
}
