import { bank, type SystemActor } from '../identity/actor.ts'

/** A bank, speaking by its files. */
export const teller = (agencyId: string): SystemActor => ({ ...bank(agencyId), name: 'Banco' })
