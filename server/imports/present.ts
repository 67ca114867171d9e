import type { ImportRow } from './store.ts'

/** One file as the contract shows it. */
export const presentImport = (row: ImportRow) => ({
  id: row.id,
  portfolioId: row.portfolioId,
  portfolioName: row.portfolioName,
  creditorName: row.creditorName,
  fileName: row.fileName,
  byteCount: row.byteCount,
  state: row.state,
  rowsDone: row.rowsDone,
  rowsTotal: row.rowsTotal,
  createdAt: row.createdAt,
  createdBy: row.createdBy,
  loadedAt: row.loadedAt,
  problem: row.problem,
  report: row.report,
})
