import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readExcuses } from '../../../api/excuses.ts'

/** One excuse as it was said, and all that belongs to it. */
export type Said = ReplyOf<typeof readExcuses>['said'][number]
