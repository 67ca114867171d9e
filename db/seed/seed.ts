import { addCreditor, addPortfolio } from '../../server/creditors/actions.ts'
import type { Person } from '../../server/identity/actor.ts'
import type { Auth } from '../../server/identity/better-auth.gateway.ts'
import type { World } from '../../server/platform/world.ts'
import { demoCreditors } from './creditors.ts'
import { atWork, type DemoAgency, demoPassword, firstDay } from './people.ts'

/** The named world that the demonstration, development and journeys share. Loads once. */
export async function seed(world: World, auth: Auth): Promise<boolean> {
  const { rows } = await world.pool.query('select 1 from agency limit 1')
  if (rows.length > 0) return false
  await seedAgency(world, auth, firstDay)
  await seedAgency(world, auth, atWork)
  return true
}

async function seedAgency(world: World, auth: Auth, agency: DemoAgency): Promise<Person> {
  const agencyId = await makeAgency(world, agency)
  const people: Person[] = []
  for (const { name, email, role } of agency.people) {
    const password = demoPassword
    const added = await auth.addPerson({ agencyId, name, email, role, password, locale: 'pt-BR' })
    if (!added) throw new Error(`demo person ${email} exists already`)
    const creditorIds = role === 'viewer' ? [] : null
    const { userId } = added
    people.push({ kind: 'person', agencyId, userId, name, role, locale: 'pt-BR', creditorIds })
  }
  const owner = people.find(({ role }) => role === 'owner')
  if (!owner) throw new Error('every agency has an owner')
  await makeCreditors(world, owner, people)
  return owner
}

async function makeAgency(world: World, { slug, name, zone }: DemoAgency): Promise<string> {
  const { rows } = await world.pool.query<{ id: string }>(
    `with made as (
       insert into agency (name, country, zone, created_at) values ($1, 'BR', $2, $3) returning id)
     insert into auth.organization (id, name, slug) select id::text, $1, $4 from made
     returning id`,
    [name, zone, String(world.clock.now()), slug],
  )
  const id = rows[0]?.id
  if (!id) throw new Error(`demo agency ${slug} was not made`)
  return id
}

async function makeCreditors(world: World, owner: Person, people: readonly Person[]) {
  for (const { portfolio, ...creditor } of demoCreditors) {
    const added = await addCreditor(world, owner, creditor)
    if (!added.ok) throw new Error(`demo creditor ${creditor.name}: ${added.refusal}`)
    const { creditorId } = added.value
    const made = await addPortfolio(world, owner, { creditorId, name: portfolio })
    if (!made.ok) throw new Error(`demo portfolio ${portfolio}: ${made.refusal}`)
    const viewer = people.find(({ role }) => role === 'viewer')
    if (viewer && creditor.name === 'Vale Fibra Internet') await letSee(world, viewer, creditorId)
  }
}

const letSee = (world: World, viewer: Person, creditorId: string) =>
  world.pool.query('insert into viewer_creditor values ($1, $2, $3)', [
    viewer.agencyId,
    viewer.userId,
    creditorId,
  ])
