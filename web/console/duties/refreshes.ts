import { readTimeline } from '../../../api/debtors.ts'
import { listDocuments } from '../../../api/documents.ts'
import { countDuties, listDuties, listMeasures, readStandings } from '../../../api/duties.ts'

/** What changes when something is asked for, done or undone. */
export const refreshes = [
  countDuties,
  listDuties,
  listMeasures,
  readStandings,
  readTimeline,
  listDocuments,
]
