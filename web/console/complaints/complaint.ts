import type { listComplaints, readComplaint } from '../../../api/complaints.ts'
import { complaintCauses } from '../../../api/complaints.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type ComplaintRow = ReplyOf<typeof listComplaints>['items'][number]
export type CaseFile = ReplyOf<typeof readComplaint>
export type Complaint = CaseFile['complaint']

/** A cause that a later server may know and this screen does not is said in a neutral way. */
export const causeOf = (code: string) => complaintCauses.find((one) => one === code) ?? 'other'
