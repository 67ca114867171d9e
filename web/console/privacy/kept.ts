import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readRetention } from '../../../api/retention.ts'

export type Kept = ReplyOf<typeof readRetention>['items'][number]
