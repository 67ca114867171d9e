import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { ContactFacts } from '../compliance/facts.ts'
import { areHoursOpen, nextOpenHours } from '../compliance/hours.ts'
import type { Packs } from '../compliance/pack.ts'

/** Nobody remembers longer what they asked for. */
export const callbackDaysMax = 30

export type CallbackRefusal = 'callback-in-the-past' | 'callback-too-far' | 'callback-outside-hours'

/**
 * A call that the person asked for, at a moment inside the allowed hours of every place where the
 * person may be. Whether it may be made is asked again when it is due.
 */
export function callback(
  packs: Packs,
  facts: ContactFacts,
  wishedAt: Moment,
  now: Moment,
): Decision<Moment, CallbackRefusal> {
  if (!isEarlier(now, wishedAt)) return no('callback-in-the-past')
  const last = now.add({ hours: callbackDaysMax * 24 })
  if (isEarlier(last, wishedAt)) return no('callback-too-far', { callbackDaysMax })
  const asked = asWished(facts)
  if (areHoursOpen(packs, asked, wishedAt)) return yes(wishedAt)
  const next = nextOpenHours(packs, asked, wishedAt)
  return no('callback-outside-hours', { nextAllowedAt: next?.toString() ?? null })
}

/** Whoever asks to be called is there: only the hours are still a question. */
export const asWished = (facts: ContactFacts): ContactFacts => ({
  ...facts,
  purpose: 'scheduled_callback',
  contactPoint: { ...facts.contactPoint, rightParty: 'confirmed' },
})
