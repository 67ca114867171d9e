import type { Tx } from '../platform/sql.ts'

export const agencyNameOf = async (tx: Tx): Promise<string> =>
  (await tx.one<{ readonly name: string }>`select name from agency where id = ${tx.agencyId}`).name
