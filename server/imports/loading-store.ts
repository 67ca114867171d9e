import type { Tx } from '../platform/sql.ts'
import type { Tally } from './store.ts'

// How far the loading of a file is.

export const beginLoading = (
  tx: Tx,
  importId: string,
  asked: { readonly withdrawMissing: boolean; readonly rowsTotal: number },
) => tx.run`
  update import
  set state = 'loading', withdraw_missing = ${asked.withdrawMissing}, rows_done = 0,
    rows_total = ${asked.rowsTotal}, tally = null, problem = null
  where agency_id = ${tx.agencyId} and id = ${importId}
`

/** In the transaction of the step itself: what is noted is done, and what is done is noted. */
export const noteStep = (tx: Tx, importId: string, rowsDone: number, tally: Tally) => tx.run`
  update import
  set rows_done = ${rowsDone}, tally = ${tally}::jsonb
  where agency_id = ${tx.agencyId} and id = ${importId}
`

export const finishLoading = (tx: Tx, importId: string) => tx.run`
  update import
  set state = 'loaded', loaded_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${importId}
`
