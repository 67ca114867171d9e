import { chooseLocale, readSession } from '../../api/sessions.ts'
import { yes } from '../../kit/decision.ts'
import type { Serve } from '../platform/route.ts'
import type { World } from '../platform/world.ts'
import type { Person } from './actor.ts'
import { deedsOf } from './authority.ts'
import type { Auth, SignedIn } from './better-auth.gateway.ts'

export type Doors = {
  /** For those who are signed in. */
  readonly serve: Serve<Person>
  /** For anyone, signed in or not. */
  readonly serveAnyone: Serve<SignedIn | null>
}

export function routes(
  { serve, serveAnyone }: Doors,
  world: World,
  auth: Auth,
  isDemo: boolean,
  mayOpenOffice: boolean,
): void {
  serveAnyone(readSession, async (_ask, person) =>
    yes({
      person: person && {
        userId: person.userId,
        name: person.name,
        email: person.email,
        role: person.role,
        locale: person.locale,
        agencyId: person.agencyId,
        agencyName: person.agencyName,
        deeds: [...deedsOf(person.role)],
      },
      isDemo,
      needsFirstOffice: mayOpenOffice && person === null && (await auth.isUnused()),
      now: world.clock.now(),
      zone: person?.zone ?? 'America/Sao_Paulo',
    }),
  )

  serve(chooseLocale, async ({ locale }, actor) => {
    await auth.setLocale(actor.userId, locale)
    return yes({})
  })
}
