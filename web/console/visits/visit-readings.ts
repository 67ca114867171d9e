import { readTimeline } from '../../../api/debtors.ts'
import { listSlots, listVisits, listVisitsOf } from '../../../api/visits.ts'
import { readWorklist } from '../../../api/worklist.ts'

/** What is old once a visit changed. */
export const visitReadings = [listVisits, listVisitsOf, listSlots, readWorklist, readTimeline]
