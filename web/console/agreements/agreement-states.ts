import type { Static } from 'typebox'
import type {
  Agreement as AgreementShape,
  AgreementRow as RowShape,
} from '../../../api/agreements.ts'
import type { Tone } from '../../ui/state-badge.tsx'

export type AgreementRow = Static<typeof RowShape>
export type Agreement = Static<typeof AgreementShape>
export type Instalment = Agreement['instalments'][number]

export type Standing = AgreementRow['standing']

export const toneOf: Record<Standing, Tone> = {
  open: 'brand',
  late: 'attention',
  'in-rescue': 'attention',
  kept: 'done',
  broken: 'attention',
  renegotiated: 'info',
  cancelled: 'plain',
}

/** How one instalment stands on the day that the server counts from. */
export type InstalmentStanding = 'paid' | 'part-paid' | 'late' | 'today' | 'to-come' | 'not-due'

export function instalmentStanding(
  { paidOn, daysLate, dueOn, paidCents }: Instalment,
  today: string,
  isOpen: boolean,
): InstalmentStanding {
  if (paidOn !== null) return 'paid'
  if (!isOpen) return 'not-due'
  if (daysLate > 0) return 'late'
  if (dueOn === today) return 'today'
  return paidCents > 0 ? 'part-paid' : 'to-come'
}

export const instalmentTone: Record<InstalmentStanding, Tone> = {
  paid: 'done',
  'part-paid': 'info',
  late: 'attention',
  today: 'info',
  'to-come': 'plain',
  'not-due': 'plain',
}
