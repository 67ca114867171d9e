import type { ReplyOf } from '../../../api/endpoint.ts'
import type { previewOfferPolicy } from '../../../api/policies.ts'

export type Effects = ReplyOf<typeof previewOfferPolicy>
