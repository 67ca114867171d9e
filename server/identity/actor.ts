import type { Locale, Role } from '../../api/shapes.ts'
import type { Scope } from '../platform/world.ts'

/** A person of an agency. */
export type Person = Scope & {
  readonly kind: 'person'
  readonly userId: string
  readonly name: string
  readonly role: Role
  readonly locale: Locale
}

/** Combinado itself, at night or after a bank's notice. */
export type SystemActor = Scope & {
  readonly kind: 'system' | 'bank'
  readonly userId: null
  readonly name: string
  readonly role: 'system'
}

/** Somebody who owes, on their own page. */
export type DebtorActor = Scope & {
  readonly kind: 'debtor'
  readonly userId: null
  readonly name: string
  readonly role: 'debtor'
}

/** Who does a deed; every journal line names one. */
export type Actor = Person | SystemActor | DebtorActor

export const system = (agencyId: string): SystemActor => ({
  kind: 'system',
  agencyId,
  creditorIds: null,
  userId: null,
  name: 'Combinado',
  role: 'system',
})

/** Who told of money: Pix, or the name of another rail. */
export const bank = (agencyId: string, name = 'Pix'): SystemActor => ({
  ...system(agencyId),
  kind: 'bank',
  name,
})

export const debtor = (agencyId: string, name: string): DebtorActor => ({
  kind: 'debtor',
  agencyId,
  creditorIds: null,
  userId: null,
  name,
  role: 'debtor',
})
