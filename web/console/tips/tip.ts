import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listTips } from '../../../api/tips.ts'

export type Tip = ReplyOf<typeof listTips>['items'][number]
