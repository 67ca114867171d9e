import { type ServiceKind, serviceKinds } from '../../api/service-facts.ts'
import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { squeezed } from '../../kit/text.ts'

/** A fact of a contract as it is kept: a day as `YYYY-MM-DD`, days as digits, words as said. */
export function serviceValue(
  kind: ServiceKind,
  typed: string,
  today: Day,
): Decision<string, 'unreadable-service-fact'> {
  const text = squeezed(typed)
  const refused = no('unreadable-service-fact', { field: kind, value: typed.slice(0, 100) })
  if (kind === 'sold-as') return text === 'sale' || text === 'service' ? yes(text) : refused
  if (kind === 'used-days' || kind === 'suspended-days') {
    return /^\d{1,5}$/.test(text) ? yes(String(Number(text))) : refused
  }
  if (kind === 'active-since') {
    const read = dayText(text, kind)
    return read.ok && !isAfter(read.value, today) ? yes(text) : refused
  }
  return text === '' ? refused : yes(text)
}

export type KnownFact = { readonly kind: ServiceKind }

/** In the order of the value card: what it is, since when, what was used, what comes. */
export const inCardOrder = <Fact extends KnownFact>(facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind))
