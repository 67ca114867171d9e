import { readBrief } from '../../../api/calls.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import { listStops } from '../../../api/stops.ts'
import { checkCallback } from '../../../api/worklist.ts'

/** What is read again when a stop was placed or lifted. */
export const stopRefreshes = [listStops, readDebtor, readTimeline, readBrief, checkCallback]
