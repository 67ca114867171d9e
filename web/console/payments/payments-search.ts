import { oneOf } from '../../search.ts'

const states = ['matched', 'unmatched'] as const

export type PaymentsSearch = { readonly state?: (typeof states)[number] | undefined }

export const paymentsSearch = (given: Record<string, unknown>): PaymentsSearch => ({
  state: oneOf(given, 'state', states),
})
