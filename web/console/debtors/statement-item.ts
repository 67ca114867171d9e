import type { readStatement } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type StatementItem = ReplyOf<typeof readStatement>['items'][number]

export type StatementLine = StatementItem['components'][number]
