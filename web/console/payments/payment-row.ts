import type { Static } from 'typebox'
import type { Payment as Shape } from '../../../api/payments.ts'

export type Payment = Static<typeof Shape>
