import type { Actor } from '../identity/actor.ts'
import type { Negotiator } from './policy.ts'

/** Combinado itself, and a person on their own page, offer what an agent may. */
export const negotiatorOf = ({ role }: Pick<Actor, 'role'>): Negotiator =>
  role === 'owner' || role === 'supervisor' ? role : 'agent'
