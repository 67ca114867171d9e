import type { Static } from 'typebox'
import type { ExcuseEffect } from '../../api/excuses.ts'
import type { ExcuseCard } from '../playbook/excuse-card.ts'
import { stopKindOf } from '../stops/stop-kinds.ts'

export type Effect = Static<typeof ExcuseEffect>

/** What an excuse leads to, to be shown before it happens. */
export function effectOf({ leadsTo }: ExcuseCard): Effect {
  const { outcome, stop, asksCreditor, problem } = leadsTo
  return {
    outcome,
    stop: stop && { kind: stop, days: stopKindOf(stop)?.days?.usual ?? null },
    asksCreditor,
    problem,
  }
}

/** Whether anything can be done about it at once, before the call is closed. */
export const hasEffect = ({ stop, asksCreditor }: Effect): boolean => stop !== null || asksCreditor
