import { type Decision, no, yes } from '../../kit/decision.ts'

/** Paper that somebody fetches: it is money only when it has cleared. */
export const chequeStates = [
  'asked',
  'collected',
  'failed',
  'deposited',
  'cleared',
  'bounced',
  'cancelled',
] as const
export type ChequeState = (typeof chequeStates)[number]

/** Where a cheque may go from where it is. A bounced one may be presented once more. */
const next: Readonly<Record<ChequeState, readonly ChequeState[]>> = {
  asked: ['collected', 'failed', 'cancelled'],
  failed: ['asked', 'cancelled'],
  collected: ['deposited', 'cancelled'],
  deposited: ['cleared', 'bounced'],
  cleared: ['bounced'],
  bounced: ['deposited', 'cancelled'],
  cancelled: [],
}

export const chequeMoves = (from: ChequeState): readonly ChequeState[] => next[from]

/** May it go there, and is the reason said that this needs? */
export function moveCheque(
  from: ChequeState,
  to: ChequeState,
  reason: string,
): Decision<ChequeState, 'no-such-move' | 'reason-needed'> {
  if (!next[from].includes(to)) return no('no-such-move', { from, to })
  const needsReason = to === 'failed' || to === 'bounced' || to === 'cancelled'
  if (needsReason && reason.trim() === '') return no('reason-needed', { to })
  return yes(to)
}
