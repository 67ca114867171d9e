import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readImport } from '../../../api/imports.ts'

export type ImportRead = ReplyOf<typeof readImport>
