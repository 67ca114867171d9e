import { empty, sql, type Tx } from '../platform/sql.ts'

/** Contracts of a portfolio whose file had columns that may speak of what stood before. */
export const listSpeaking = (tx: Tx, portfolioId: string, after: string | null, limit: number) =>
  tx.rows<{ readonly id: string; readonly extras: Readonly<Record<string, string>> }>`
  select id, extras from debt
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId}
    and extras::text ~* '(negativ|serasa|spc|boa vista|reportad|bur[oó]|protest|suspen|bloque)'
    ${after ? sql`and id > ${after}` : empty}
    and not exists (select from measure where measure.agency_id = debt.agency_id
      and measure.debt_id = debt.id and is_past)
  order by id
  limit ${limit}
`
