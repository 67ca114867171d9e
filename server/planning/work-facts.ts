import { type Day, day, dayAt, isAfter, isBefore, type Moment } from '../../kit/dates.ts'
import { lastDay, yearsUntilBarred } from '../compliance/debt-age.ts'
import type { Packs } from '../compliance/pack.ts'
import { completeness, type Known } from './completeness.ts'
import type { FactRow } from './facts-store.ts'
import type { WorkFacts } from './priority.ts'

/**
 * Reads what the database knows of a person and a portfolio as the rule of priority asks for it. A
 * night reads a million of them, so what is the same for all is worked out once.
 */
export function factsReader(packs: Packs, now: Moment, zone: string): (row: FactRow) => WorkFacts {
  const isTimeBarred = timeBar(packs, dayAt(now, zone))
  return (row) => ({
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    balance: row.balance,
    oldestDueOn: row.oldestDueOn,
    phone: phoneOf(row),
    isOptedOut: row.isOptedOut,
    isDeceased: row.isDeceased,
    isHeld: row.isHeld,
    isTimeBarred: isTimeBarred(row),
    callbackAt: row.callbackAt,
    notBefore: row.notBefore,
    promiseDueOn: row.promiseDueOn,
    agreement:
      row.lastAgreement === 'open'
        ? { nextDueOn: row.nextDueOn ?? nothingLeftToPay, rescueUntilOn: row.rescueUntilOn }
        : null,
    hasBrokenAgreement: row.lastAgreement === 'broken',
    lastAttemptOn: row.lastAttemptAt && dayAt(row.lastAttemptAt, zone),
    hasTalked: row.hasTalked,
    attemptsToday: row.attemptsToday,
    isComplete: completeness(knownOf(row)).isComplete,
    visit:
      row.visitState && row.visitAt
        ? { state: row.visitState, at: row.visitAt, isFollowed: row.isVisitFollowed === true }
        : null,
    cheque: row.chequeState,
  })
}

/** What is known for a good call, as the rule of completeness asks for it. */
export const knownOf = (row: FactRow): Known => ({
  phone: row.isPhoneConfirmed !== null,
  identity: row.debtorKind === 'company' ? null : row.hasBirthDay || row.hasPostalCode,
  place: row.hasPlace,
  product: row.hasProduct,
  'payment-means': row.hasPaymentMeans,
  'bought-on': row.hasBoughtOn,
  'service-use': row.hasServiceFacts,
  'confirmed-number': row.isPhoneConfirmed ?? false,
  email: row.hasEmail,
  treatment: row.hasTreatment,
})

/** Paid up, and the night has not said so yet: nobody is called about it. */
const nothingLeftToPay = day('9999-12-31')

function phoneOf({ isPhoneConfirmed, isPhoneHopeful }: FactRow): WorkFacts['phone'] {
  if (isPhoneConfirmed === null) return 'none'
  if (isPhoneConfirmed) return 'confirmed'
  return isPhoneHopeful ? 'untested' : 'failing'
}

/** When the newest debt is too old, all are: a later due day never has an earlier last day. */
function timeBar(packs: Packs, today: Day): (row: FactRow) => boolean {
  const limits = new Map<string, { readonly years: number; readonly freshSince: Day } | undefined>()
  return ({ country, newestDueOn, interruptedOn }) => {
    if (!limits.has(country)) limits.set(country, limitOf(packs, country, today))
    const limit = limits.get(country)
    if (!limit || !isBefore(newestDueOn, limit.freshSince)) return false
    return isAfter(today, lastDay({ dueOn: newestDueOn, interruptedOn }, limit.years))
  }
}

/** A debt due since then is certainly in time; a leap day is left to the exact rule. */
function limitOf(packs: Packs, country: string, today: Day) {
  const years = yearsUntilBarred(packs, country, today)
  return years === null
    ? undefined
    : { years, freshSince: today.subtract({ years }).add({ days: 1 }) }
}
