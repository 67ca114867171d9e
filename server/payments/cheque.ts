import { type Decision, no, yes } from '../../kit/decision.ts'
import { mayPresentAgain } from './cheque-return.ts'

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

export type ChequeMove = {
  readonly from: ChequeState
  readonly to: ChequeState
  readonly reason: string
  /** The number that the bank stamped on it (alínea), now or the last time it came back. */
  readonly returnCode: number | null
  /** How often it came back so far. */
  readonly returns: number
}

/** May it go there, and is the reason said that this needs? */
export function moveCheque({
  from,
  to,
  reason,
  returnCode,
  returns,
}: ChequeMove): Decision<ChequeState, 'no-such-move' | 'reason-needed' | 'not-presentable'> {
  if (!next[from].includes(to)) return no('no-such-move', { from, to })
  const isSaid = reason.trim() !== '' || (to === 'bounced' && returnCode !== null)
  const needsReason = to === 'failed' || to === 'bounced' || to === 'cancelled'
  if (needsReason && !isSaid) return no('reason-needed', { to })
  const isAgain = from === 'bounced' && to === 'deposited'
  if (isAgain && !mayPresentAgain(returnCode, returns)) return no('not-presentable', { returnCode })
  return yes(to)
}
