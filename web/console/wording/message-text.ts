import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listMessageTexts } from '../../../api/message-texts.ts'

export type MessageText = ReplyOf<typeof listMessageTexts>['items'][number]
