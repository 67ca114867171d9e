import type { ReplyOf } from '../api/endpoint.ts'
import { readSession } from '../api/sessions.ts'
import type { Role } from '../api/shapes.ts'
import { assert } from '../kit/assert.ts'
import { queries, reading, useRead } from './use-read.ts'

export type Session = ReplyOf<typeof readSession>
export type Person = NonNullable<Session['person']>

/** What people do; the server decides, the screen only leaves out what would be refused. */
export type Deed =
  | 'work-calls'
  | 'see-debtors'
  | 'see-contact-points'
  | 'see-agreements'
  | 'make-offers'
  | 'record-payments'
  | 'match-payments'
  | 'cancel-agreements'
  | 'import-portfolios'
  | 'see-imports'
  | 'set-policies'
  | 'see-policies'
  | 'manage-staff'
  | 'see-staff'
  | 'see-reports'
  | 'see-payments'
  | 'steer-demo'

const minuteMs = 60_000

export const useSession = (): Session | undefined =>
  useRead(readSession, {}, { freshMs: minuteMs, everyMs: minuteMs }).value

/** Who is signed in; only inside the shell, which shows nothing to strangers. */
export function usePerson(): Person {
  const person = useSession()?.person
  assert(person, 'somebody is signed in')
  return person
}

/** `const may = useMay()`, `may('match-payments')`. */
export function useMay(): (deed: Deed) => boolean {
  const person = useSession()?.person
  return (deed) => person?.deeds.includes(deed) ?? false
}

export const useZone = (): string => useSession()?.zone ?? 'America/Sao_Paulo'

/** Now as the server has it, which in the demonstration is another moment. */
export const useNow = (): string => useSession()?.now ?? ''

export const loadSession = (): Promise<Session> =>
  queries.ensureQueryData({ ...reading(readSession, {}), revalidateIfStale: true })

/** Who is signed in may have changed: nothing that somebody else saw stays. */
export async function forgetEverything(): Promise<void> {
  queries.clear()
  await loadSession()
}

/** The screen on which each role begins the day. */
export const homeOf: Record<Role, '/fila' | '/relatorios'> = {
  agent: '/fila',
  supervisor: '/relatorios',
  owner: '/relatorios',
  viewer: '/relatorios',
}
