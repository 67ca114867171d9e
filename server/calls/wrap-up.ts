import { type Day, isBefore, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { type Cents, zero } from '../../kit/money.ts'
import type { Ask, Outcome } from './outcome.ts'
import { outcomeIn, type Tree } from './outcome-tree.ts'

/** What the agent says that the call came to. */
export type WrapUp = {
  readonly code: string
  /** By the names of what the outcome asks, but for the callback and the promise. */
  readonly fields: Readonly<Record<string, string>>
  readonly callbackAt: Moment | null
  readonly promise: Promised | null
  readonly isConfirmed: boolean
}

/** Firm only with all three (A1.3): a day, an amount and a means. */
export type Promised = { readonly dueOn: Day; readonly amount: Cents; readonly means: string }

/** What is true of the call that ends. */
export type CallFacts = {
  readonly wasDialed: boolean
  readonly isVerified: boolean
  readonly isThirdParty: boolean
  readonly hasAgreement: boolean
  /** The person has a visit before them; somebody is to fetch a cheque of this call's. */
  readonly arranged: { readonly visit: boolean; readonly cheque: boolean }
  readonly offers: {
    /** Different ways to pay that were told in this call. */
    readonly told: number
    /** Something is owed that is in no agreement. */
    readonly couldBe: boolean
    /** A supervisor may let a refusal pass, and it is written down. */
    readonly mayPass: boolean
  }
  readonly today: Day
}

export type WrapUpRefusal =
  | 'unknown-outcome'
  | 'outcome-needs-a-call'
  | 'outcome-needs-identity'
  | 'no-agreement-made'
  | 'no-visit-booked'
  | 'no-cheque-asked'
  | 'too-few-offers'
  | 'promise-incomplete'
  | 'missing-field'
  | 'needs-confirmation'

/** May the call end so? The first thing in the way; `field` says what is missing. */
export function wrapUp(
  tree: Tree,
  given: WrapUp,
  call: CallFacts,
): Decision<Outcome, WrapUpRefusal> {
  const outcome = outcomeIn(tree, given.code)
  if (!outcome || outcome.group === 'system' || outcome.isHidden)
    return no('unknown-outcome', { code: given.code })
  if (outcome.needsCall && !call.wasDialed) return no('outcome-needs-a-call')
  const isOpen = call.isVerified && !call.isThirdParty
  if (outcome.needsIdentity && !isOpen) return no('outcome-needs-identity')
  if (outcome.needsAgreement && !call.hasAgreement) return no('no-agreement-made')
  const { needs } = outcome
  if (needs === 'visit' && !call.arranged.visit) return no('no-visit-booked')
  if (needs === 'cheque' && !call.arranged.cheque) return no('no-cheque-asked')
  const tooFew = tooFewOffers(outcome, given, call)
  if (tooFew) return tooFew
  if (asksPromise(outcome)) {
    const missing = missingOf(given.promise, call.today)
    if (missing !== undefined) return no('promise-incomplete', { field: missing })
  } else {
    const missing = outcome.asks.find((asked) => !isGiven(asked, given))
    if (missing) return no('missing-field', { field: missing.name, kind: missing.kind })
  }
  if (outcome.needsConfirmation && !given.isConfirmed) return no('needs-confirmation')
  return yes(outcome)
}

/** Ways to pay that are told before anybody may be said to have refused them (B5.1). */
const offersMin = 2

/** Amounts are told to nobody but the verified person: others refuse nothing that they heard. */
function tooFewOffers(outcome: Outcome, given: WrapUp, call: CallFacts) {
  const { told, couldBe, mayPass } = call.offers
  const isOpen = call.isVerified && !call.isThirdParty
  if (!outcome.needsOffers || !isOpen || !couldBe || told >= offersMin) return undefined
  if (!mayPass) return no('too-few-offers', { offersMin, told })
  return given.isConfirmed ? undefined : no('needs-confirmation', { why: 'too-few-offers' })
}

/** Whether a refusal was let pass by somebody who may. */
export const isLetPass = (outcome: Outcome, given: WrapUp, call: CallFacts): boolean =>
  tooFewOffers(outcome, { ...given, isConfirmed: false }, call) !== undefined

/** Whether the outcome is a promise without an agreement. */
export const asksPromise = ({ asks }: Outcome): boolean => asks.some(({ kind }) => kind === 'cents')

function missingOf(promise: Promised | null, today: Day): string | undefined {
  if (!promise || isBefore(promise.dueOn, today)) return 'dueOn'
  if (promise.amount <= zero) return 'amountCents'
  return promise.means.trim() === '' ? 'means' : undefined
}

/** What need not be given may be left out, but not be given wrongly. */
function isGiven({ name, kind, choices, isRequired }: Ask, given: WrapUp): boolean {
  if (kind === 'moment') return !isRequired || given.callbackAt !== null
  const value = given.fields[name]?.trim() ?? ''
  if (value === '') return !isRequired
  if (kind === 'choice') return choices.includes(value)
  if (kind === 'phone') return value.replace(/\D/g, '').length >= 10
  return kind === 'day' ? dayText(value, name).ok : true
}
