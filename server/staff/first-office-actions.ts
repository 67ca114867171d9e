import type { AskOf } from '../../api/endpoint.ts'
import type { openFirstOffice as ask } from '../../api/sessions.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { customs } from '../creditors/country.ts'
import type { Auth } from '../identity/better-auth.gateway.ts'
import { isSameSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'

/** Whether anybody works here yet. */
export async function isEmpty(world: World): Promise<boolean> {
  const { rowCount } = await world.pool.query('select 1 from agency limit 1')
  return rowCount === 0
}

/**
 * The first office of an installation and its owner. Only who can read what the program printed
 * has the code; once there is an office there is no second first one.
 */
export async function openFirstOffice(
  world: World,
  auth: Auth,
  expected: string | undefined,
  { code, officeName, country, ...owner }: AskOf<typeof ask>,
): Promise<Decision<object, 'wrong-code' | 'office-exists'>> {
  if (expected === undefined || !(await isEmpty(world))) return no('office-exists')
  if (!isSameSecret(code.trim(), expected)) return no('wrong-code', { field: 'code' })
  const agencyId = await makeAgency(world, officeName, country)
  if (!agencyId) return no('office-exists')
  await auth.addPerson({ ...owner, agencyId, role: 'owner' })
  return yes({})
}

/** One statement under one lock: of two who ask at once, one finds it empty. */
async function makeAgency(world: World, name: string, country: keyof typeof customs) {
  const { rows } = await world.pool.query<{ id: string }>(
    `with alone as (select pg_advisory_xact_lock(hashtext('combinado.first-office'))),
     made as (
       insert into agency (name, country, zone, created_at)
       select $1, $2, $3, $4 from alone where not exists (select 1 from agency)
       returning id)
     insert into auth.organization (id, name, slug) select id::text, $1, id::text from made
     returning id`,
    [name, country, customs[country].zone, String(world.clock.now())],
  )
  return rows[0]?.id
}
