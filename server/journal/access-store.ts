import type { Person } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'

/** What of a person somebody looked at. */
export type Looked = 'page' | 'brief' | 'export' | 'evidence' | 'document'

/**
 * That somebody looked: one line for each person, thing and quarter of an hour. `origin` is the
 * network address that asked. A person who is not there leaves no line.
 */
export const noteAccess = (
  tx: Tx,
  who: Person,
  look: { readonly debtorId: string; readonly what: Looked; readonly origin?: string | undefined },
) => tx.run`
  select note_access(${look.debtorId}, ${look.what}, ${who.userId}, ${who.name}, ${who.role},
    ${look.origin ?? ''}, ${tx.now})
`
