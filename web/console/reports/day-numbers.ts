import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readToday, todayNumbers } from '../../../api/reports.ts'
import { percentText, rate } from '../../../kit/money.ts'

export type DayReport = ReplyOf<typeof readToday>
export type NumberName = (typeof todayNumbers)[number]
export type Numbers = DayReport['total']

export type Shown = {
  readonly name: NumberName
  readonly of?: 'attempts' | 'answered' | 'rightParty'
}

/**
 * The numbers of a day in the order of the work; what each is a part of, where that tells
 * something.
 */
export const shown: readonly Shown[] = [
  { name: 'attempts' },
  { name: 'answered', of: 'attempts' },
  { name: 'rightParty', of: 'answered' },
  { name: 'promises', of: 'rightParty' },
  { name: 'agreements', of: 'rightParty' },
  { name: 'received' },
]

/** `'34'` per cent, cut; nothing where there is no whole. */
export const shareOf = (part: number, whole: number): string | undefined =>
  whole > 0 ? percentText(rate(part, whole), 0) : undefined
