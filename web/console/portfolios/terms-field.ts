import type { Static } from 'typebox'
import type { Terms } from '../../../api/creditors.ts'
import type { DraftField } from './policy-draft.ts'

export type TermsField = DraftField<Static<typeof Terms>>
