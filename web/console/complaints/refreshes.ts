import { countComplaintCauses, countComplaints } from '../../../api/complaint-reports.ts'
import { listComplaints, readComplaint } from '../../../api/complaints.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'

/** What a deed about a case may have changed on any screen. */
export const caseRefreshes = [
  readComplaint,
  listComplaints,
  countComplaints,
  countComplaintCauses,
  readDebtor,
  readTimeline,
]
