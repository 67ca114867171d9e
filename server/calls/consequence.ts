import type { Day, Moment } from '../../kit/dates.ts'
import { day } from '../../kit/dates.ts'
import {
  type ContactPoint,
  type Hold,
  type OptOutChannel,
  optOutChannels,
} from '../compliance/facts.ts'
import type { Next, Outcome, Queue } from './outcome.ts'
import type { WrapUp } from './wrap-up.ts'

/** Everything that follows from how a call ended, to be done in the same transaction. */
export type Consequence = {
  readonly phone: PhoneChange
  readonly optOut: OptOutChannel | null
  readonly hold: Hold | null
  readonly callbackAt: Moment | null
  /** The first moment at which calling again makes sense; the law may say a later one. */
  readonly notBefore: Moment | null
  readonly wantsOtherNumber: boolean
  readonly queue: Queue | null
  readonly isFinal: boolean
}

export type PhoneChange = {
  readonly state: ContactPoint['state']
  /** Null: as it was. */
  readonly rightParty: 'confirmed' | 'wrong' | null
  readonly scoreChange: number
}

/** `zone` is the debtor's: a retry after days begins with a day there. */
export function consequence(
  outcome: Outcome,
  given: WrapUp,
  now: Moment,
  zone: string,
): Consequence {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const { hold, next, isFinal } = outcome
  const untilOn = hold?.days == null ? null : today.add({ days: hold.days })
  const optOut = outcome.base === 'OPT' ? optOutOf(given) : null
  return {
    phone: phoneChange(outcome, optOut),
    optOut,
    hold: hold && { reason: hold.reason, untilOn },
    callbackAt: next.do === 'callback' ? given.callbackAt : null,
    notBefore: given.callbackAt ?? notBefore(next, given, { now, today, zone }),
    wantsOtherNumber: next.do === 'other-number',
    queue: next.do === 'queue' ? next.queue : null,
    isFinal,
  }
}

/** Who asks not to be called is not called; the number itself dies only when all contact does. */
function phoneChange(outcome: Outcome, optOut: OptOutChannel | null): PhoneChange {
  const { phone, rightParty, isWrongParty } = outcome
  const met = rightParty ? 'confirmed' : null
  if (isWrongParty) return { state: 'dead', rightParty: 'wrong', scoreChange: 0 }
  if (phone === 'bad') return { state: 'dead', rightParty: null, scoreChange: 0 }
  if (phone === 'dnc' && (optOut === null || optOut === 'all')) {
    return { state: 'do-not-contact', rightParty: met, scoreChange: 0 }
  }
  const scoreChange = { none: 0, ok: 1, worse: -1, dnc: 0 }[phone]
  return { state: 'alive', rightParty: met, scoreChange }
}

/** A stop that does not say of what is a stop of everything. */
const optOutOf = ({ fields }: WrapUp): OptOutChannel =>
  optOutChannels.find((one) => one === fields.channel) ?? 'all'

type When = { readonly now: Moment; readonly today: Day; readonly zone: string }

function notBefore(next: Next, { fields }: WrapUp, { now, today, zone }: When): Moment | null {
  const startOf = (on: Day) => on.toZonedDateTime(zone).toInstant()
  if (next.do === 'retry') return now.add({ minutes: next.minutes })
  if (next.do === 'callback') return startOf(today.add({ days: 1 }))
  if (next.do === 'check') return startOf(today.add({ days: next.days }))
  if (next.do !== 'retry-later') return null
  const wished = fields.retryOn?.trim() ?? ''
  return startOf(wished === '' ? today.add({ days: next.days }) : day(wished))
}
