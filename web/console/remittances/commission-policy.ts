import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readCommission } from '../../../api/remittances.ts'

export type Policy = ReplyOf<typeof readCommission>['policy']
