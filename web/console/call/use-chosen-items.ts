import { useState } from 'react'
import type { Brief } from './draft.ts'

export type ChosenItems = {
  /** What an offer is made of; in the order of the list, so that the same choice asks the same. */
  readonly ids: readonly string[]
  readonly isAll: boolean
  /** With a single invoice there is nothing to choose. */
  readonly canChoose: boolean
  readonly toggle: (id: string) => void
  readonly all: () => void
}

/** Which invoices the offers are for: all that are free, until some are left out. */
export function useChosenItems(items: Brief['items']): ChosenItems {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const free = items.filter(({ state, agreementId }) => state === 'open' && !agreementId)
  const kept = free.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  return {
    ids: kept,
    isAll: kept.length === free.length,
    canChoose: free.length > 1,
    toggle: (id) => setLeft((now) => toggled(now, id)),
    all: () => setLeft(new Set()),
  }
}

function toggled(left: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(left)
  if (!now.delete(id)) now.add(id)
  return now
}
