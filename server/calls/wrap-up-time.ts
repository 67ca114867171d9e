import type { wrapUpModes } from '../../api/outcomes.ts'
import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

export type WrapUpMode = (typeof wrapUpModes)[number]

/** How long the outcome of a call may take. */
export type WrapUpSetting = {
  readonly mode: WrapUpMode
  /** Seconds from hanging up; counts only with a limit. */
  readonly limitSeconds: number
}

/** Where nobody chose: the outcome may take its time, and must be said. */
export const usualSetting: WrapUpSetting = { mode: 'until-coded', limitSeconds: 30 }

/** So long before its end the time is said once more (ux: politely, at the start and here only). */
export const warnSeconds = 10
/** How much longer whoever asks for it gets, once (WCAG 2.2.1). */
export const extensionSeconds = 30
export const extensionsMax = 1

/** What a machine wrote when nobody said in time what a call came to. */
export const uncoded = 'S-TPA'

/** When time will be over after hanging up; null is never. */
export const wrapUpEnd = ({ mode, limitSeconds }: WrapUpSetting, hungUpAt: Moment) =>
  mode === 'with-limit' ? hungUpAt.add({ seconds: limitSeconds }) : null

/** A break since then, of whatever kind, takes no time away. */
export const dueAt = (endsAt: Moment, breakMs: number): Moment =>
  endsAt.add({ milliseconds: breakMs })

/** At its end the time is over. */
export const isOver = (due: Moment, now: Moment): boolean => !isEarlier(now, due)

export type Running = { readonly endsAt: Moment | null; readonly extensions: number }

/** Once, and before the time is over. */
export function extend(
  { endsAt, extensions }: Running,
  breakMs: number,
  now: Moment,
): Decision<Running, 'no-time-running' | 'already-extended'> {
  if (endsAt === null || isOver(dueAt(endsAt, breakMs), now)) return no('no-time-running')
  if (extensions >= extensionsMax) return no('already-extended', { extensionsMax })
  return yes({ endsAt: endsAt.add({ seconds: extensionSeconds }), extensions: extensions + 1 })
}
