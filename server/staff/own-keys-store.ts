import type { ChosenChords } from '../../kit/chords.ts'
import type { Tx } from '../platform/sql.ts'

export const findOwnKeys = async (tx: Tx, userId: string): Promise<ChosenChords> =>
  (
    await tx.maybe<{ readonly keys: ChosenChords }>`
      select keys from own_keys where agency_id = ${tx.agencyId} and user_id = ${userId}`
  )?.keys ?? {}

export const keepOwnKeys = (tx: Tx, userId: string, keys: ChosenChords) => tx.run`
  insert into own_keys (agency_id, user_id, keys, changed_at)
  values (${tx.agencyId}, ${userId}, ${JSON.stringify(keys)}::jsonb, ${tx.now})
  on conflict (agency_id, user_id) do update
    set keys = excluded.keys, changed_at = excluded.changed_at`
