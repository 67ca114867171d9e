import type { Tx } from '../platform/sql.ts'
import type { Edit } from './line.ts'

/** Whose conversation it is: what decides which published words are said in it. */
export type Speaking = { readonly agentId: string; readonly debtorId: string }

/** What the agency made of the shipped sentences; nothing yet. */
export const editsFor = async (_tx: Tx, _who: Speaking): Promise<readonly Edit[]> => []
