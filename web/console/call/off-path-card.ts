import type { readCallLines } from '../../../api/conversation.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

/** One situation off the way, with its words and its safe ways out. */
export type OffPathCard = ReplyOf<typeof readCallLines>['offPath'][number]
