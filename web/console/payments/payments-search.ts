import { oneOf } from '../../search.ts'

export const paymentViews = [
  'unmatched',
  'odd',
  'refunds',
  'cheques',
  'matched',
  'returned',
] as const

export type PaymentsSearch = { readonly state?: (typeof paymentViews)[number] | undefined }

export const paymentsSearch = (given: Record<string, unknown>): PaymentsSearch => ({
  state: oneOf(given, 'state', paymentViews),
})
