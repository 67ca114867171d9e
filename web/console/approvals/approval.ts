import type { listApprovals } from '../../../api/counter-offers.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type Approval = ReplyOf<typeof listApprovals>['items'][number]
