import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ReplyOf } from '../api/endpoint.ts'
import { readSession } from '../api/sessions.ts'
import type { Role } from '../api/shapes.ts'
import { assert } from '../kit/assert.ts'
import { call } from './client.ts'
import { signInAgain } from './connection.ts'
import { forgetKeptReads, keepRead, keptRead } from './kept-reads.ts'
import { queries, reading } from './use-read.ts'

export type Session = ReplyOf<typeof readSession>
export type Person = NonNullable<Session['person']>

/** What people do; the server decides, the screen only leaves out what would be refused. */
export type Deed =
  | 'work-calls'
  | 'see-debtors'
  | 'see-contact-points'
  | 'see-agreements'
  | 'make-offers'
  | 'approve-offers'
  | 'record-payments'
  | 'match-payments'
  | 'exchange-bank-files'
  | 'issue-documents'
  | 'cancel-agreements'
  | 'verify-problems'
  | 'lift-stops'
  | 'skip-study'
  | 'correct-ledger'
  | 'import-portfolios'
  | 'see-imports'
  | 'set-policies'
  | 'write-messages'
  | 'write-playbook'
  | 'sign-exemptions'
  | 'connect-gateways'
  | 'see-policies'
  | 'see-law'
  | 'manage-staff'
  | 'see-staff'
  | 'see-reports'
  | 'see-payments'
  | 'see-remittances'
  | 'close-remittances'
  | 'export-evidence'
  | 'see-complaints'
  | 'see-law'
  | 'handle-complaints'
  | 'take-privacy-requests'
  | 'answer-privacy-requests'
  | 'set-retention'
  | 'see-access'
  | 'see-duties'
  | 'do-duties'
  | 'set-outcomes'
  | 'see-team-hours'
  | 'set-breaks'
  | 'receive-visits'
  | 'set-offices'
  | 'share-tips'
  | 'guide-team'
  | 'promote-tips'
  | 'steer-demo'

const minuteMs = 60_000

const session = queryOptions<Session>({
  queryKey: reading(readSession, {}).queryKey,
  queryFn: async () => {
    const now = await ask()
    if (now.person || !known()?.person) return now
    // The session ended: the page stays as it is until the same person is back.
    if (await signInAgain()) return ask()
    throw new Error('not-signed-in')
  },
  staleTime: minuteMs,
})

const known = () => queries.getQueryData<Session>(reading(readSession, {}).queryKey)

async function ask(): Promise<Session> {
  const answer = await call(readSession, {})
  if (answer.ok) {
    keepRead(readSession, {}, answer.value)
    return answer.value
  }
  const kept = answer.refusal === 'offline' ? keptRead(readSession, {}) : undefined
  if (kept) return kept as Session
  throw Object.assign(new Error(answer.refusal), { facts: answer.facts })
}

export const useSession = (): Session | undefined =>
  useQuery({ ...session, refetchInterval: minuteMs }).data

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
  queries.ensureQueryData({ ...session, revalidateIfStale: true })

/** Who is signed in may have changed: nothing that somebody else saw stays. */
export async function forgetEverything(): Promise<void> {
  queries.clear()
  forgetKeptReads()
  await loadSession()
}

/** The screen on which each role begins the day. */
export const homeOf: Record<Role, '/fila' | '/relatorios'> = {
  agent: '/fila',
  supervisor: '/relatorios',
  owner: '/relatorios',
  viewer: '/relatorios',
}
