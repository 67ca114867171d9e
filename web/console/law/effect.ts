import type { ReplyOf } from '../../../api/endpoint.ts'
import type { previewLaw } from '../../../api/law-effects.ts'

export type Effect = ReplyOf<typeof previewLaw>
