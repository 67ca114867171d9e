import type { Static } from 'typebox'
import type { Creditor as CreditorShape } from '../../../api/creditors.ts'

export type Creditor = Static<typeof CreditorShape>
