import { type Day, isEarlier, type Moment } from '../../kit/dates.ts'

/** The address of a person's own page, as far as opening it goes. */
export type Link = {
  readonly expiresAt: Moment
  readonly revokedAt: Moment | null
  /** Wrong answers to "is it you?", in all. */
  readonly wrongAnswers: number
  readonly lastWrongAt: Moment | null
}

export type LinkState = 'live' | 'locked' | 'expired' | 'revoked'

/** So many wrong answers in a row close it for a while; so many in all, for good. */
export const triesMax = 5
export const wrongAnswersMax = 15
const lockedMinutes = 60

export function stateOf(link: Link, now: Moment): LinkState {
  if (link.revokedAt || link.wrongAnswers >= wrongAnswersMax) return 'revoked'
  if (!isEarlier(now, link.expiresAt)) return 'expired'
  const until = lockedUntil(link)
  return until && isEarlier(now, until) ? 'locked' : 'live'
}

/** Until when nobody may try; undefined when there are tries left. */
export function lockedUntil({ wrongAnswers, lastWrongAt }: Link): Moment | undefined {
  if (!lastWrongAt || wrongAnswers === 0 || wrongAnswers % triesMax !== 0) return undefined
  return lastWrongAt.add({ minutes: lockedMinutes })
}

export const triesLeft = ({ wrongAnswers }: Link): number => triesMax - (wrongAnswers % triesMax)

/**
 * Whether an answer names the end of the person's document. Four characters, one in ten thousand:
 * enough beside an address that nobody can guess, and few tries.
 */
export function isTheirDocument(document: string, answer: string): boolean {
  const said = answer.toUpperCase().replaceAll(/[^0-9A-ZÑ&]/g, '')
  return said.length === endLength && document.slice(-endLength) === said
}

const endLength = 4

const daysGood = 120
const daysAfterTheLastPayment = 30

/** An address outlives the agreement's last payment by a month, and is good for four at least. */
export function goodUntil(now: Moment, lastDueOn: Day, zone: string): Moment {
  const usual = now.add({ hours: 24 * daysGood })
  const afterwards = lastDueOn
    .add({ days: daysAfterTheLastPayment })
    .toZonedDateTime({ timeZone: zone })
    .toInstant()
  return isEarlier(usual, afterwards) ? afterwards : usual
}

/** How long a page stays open once the person said who they are. */
export const visitMinutes = 30
