import { addCreditor, addPortfolio } from '../../server/creditors/actions.ts'
import type { Person } from '../../server/identity/actor.ts'
import type { Auth } from '../../server/identity/better-auth.gateway.ts'
import type { World } from '../../server/platform/world.ts'
import { demoCreditors } from './creditors.ts'
import { type DemoAgency, demoPassword } from './people.ts'

/** An office with its people and its creditors, and nobody who owes. */
export type Office = {
  readonly agencyId: string
  readonly people: readonly Person[]
  /** By the name of the creditor. */
  readonly portfolios: ReadonlyMap<string, string>
}

export async function makeOffice(
  world: World,
  auth: Auth,
  agency: DemoAgency,
  slug = agency.slug,
): Promise<Office> {
  const agencyId = await makeAgency(world, agency, slug)
  const people: Person[] = []
  for (const { name, email, role } of agency.people) {
    const password = demoPassword
    const added = await auth.addPerson({ agencyId, name, email, role, password, locale: 'pt-BR' })
    if (!added) throw new Error(`demo person ${email} exists already`)
    const creditorIds = role === 'viewer' ? [] : null
    const { userId } = added
    people.push({ kind: 'person', agencyId, userId, name, role, locale: 'pt-BR', creditorIds })
  }
  const portfolios = await makeCreditors(world, people, agency.slug)
  return { agencyId, people, portfolios }
}

/** Of this role; the first one, unless another is asked for. */
export function personOf({ people }: Office, role: Person['role'], index = 0): Person {
  const found = people.filter((person) => person.role === role)[index]
  if (!found) throw new Error(`the demonstration has no ${role} ${index}`)
  return found
}

async function makeAgency(world: World, { name, zone }: DemoAgency, slug: string): Promise<string> {
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

async function makeCreditors(
  world: World,
  people: readonly Person[],
  slug: string,
): Promise<Map<string, string>> {
  const owner = people.find(({ role }) => role === 'owner')
  if (!owner) throw new Error('every agency has an owner')
  const made = new Map<string, string>()
  for (const { portfolio, ...creditor } of demoCreditors(slug)) {
    const added = await addCreditor(world, owner, creditor)
    if (!added.ok) throw new Error(`demo creditor ${creditor.name}: ${added.refusal}`)
    const { creditorId } = added.value
    const kept = await addPortfolio(world, owner, { creditorId, name: portfolio })
    if (!kept.ok) throw new Error(`demo portfolio ${portfolio}: ${kept.refusal}`)
    made.set(creditor.name, kept.value.portfolioId)
    const viewer = people.find(({ role }) => role === 'viewer')
    if (viewer && creditor.name === 'Vale Fibra Internet') await letSee(world, viewer, creditorId)
  }
  return made
}

const letSee = (world: World, viewer: Person, creditorId: string) =>
  world.pool.query('insert into viewer_creditor values ($1, $2, $3)', [
    viewer.agencyId,
    viewer.userId,
    creditorId,
  ])
