import { add, zero } from '../../kit/money.ts'
import type { Numbers, NumbersBy } from './store.ts'

const none: Numbers = {
  attempts: 0,
  answered: 0,
  rightParty: 0,
  promises: 0,
  agreements: 0,
  agreedCents: zero,
  received: 0,
  receivedCents: zero,
  refusedContacts: 0,
}

const plus = (a: Numbers, b: Numbers): Numbers => ({
  attempts: a.attempts + b.attempts,
  answered: a.answered + b.answered,
  rightParty: a.rightParty + b.rightParty,
  promises: a.promises + b.promises,
  agreements: a.agreements + b.agreements,
  agreedCents: add(a.agreedCents, b.agreedCents),
  received: a.received + b.received,
  receivedCents: add(a.receivedCents, b.receivedCents),
  refusedContacts: a.refusedContacts + b.refusedContacts,
})

/** One set of numbers for each key that is there; rows without the key count in the total only. */
export function numbersBy(
  rows: readonly NumbersBy[],
  key: 'agentId' | 'portfolioId',
): ReadonlyMap<string, Numbers> {
  const found = new Map<string, Numbers>()
  for (const row of rows) {
    const name = row[key]
    if (name !== null) found.set(name, plus(found.get(name) ?? none, row))
  }
  return found
}

export const totalNumbers = (rows: readonly NumbersBy[]): Numbers => rows.reduce(plus, none)

export const noNumbers = none
