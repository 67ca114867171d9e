import type { listDataGaps } from '../../../api/data-gaps.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

/** One case that lacks something. */
export type Gap = ReplyOf<typeof listDataGaps>['items'][number]
