import type { AskOf } from '../../api/endpoint.ts'
import type { addStaff } from '../../api/sessions.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Auth } from '../identity/better-auth.gateway.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { letViewerSee } from './store.ts'

type AddRefusal = 'not-allowed' | 'email-taken' | 'viewer-needs-a-creditor'

/** A new person of the agency. A viewer sees at least one creditor, or there is nothing to see. */
export async function addPerson(
  world: World,
  auth: Auth,
  actor: Person,
  person: AskOf<typeof addStaff>,
): Promise<Decision<{ userId: string }, AddRefusal>> {
  const allowed = may(actor, 'manage-staff')
  if (!allowed.ok) return allowed
  const { creditorIds = [], ...who } = person
  if (who.role === 'viewer' && creditorIds.length === 0) return no('viewer-needs-a-creditor')
  const added = await auth.addPerson({ ...who, agencyId: actor.agencyId, locale: actor.locale })
  if (!added) return no('email-taken', { field: 'email' })
  await world.transaction(actor, async (tx) => {
    if (who.role === 'viewer') await letViewerSee(tx, added.userId, creditorIds)
    await record(tx, actor, { what: 'staff.added', facts: { role: who.role, name: who.name } })
  })
  return yes(added)
}
