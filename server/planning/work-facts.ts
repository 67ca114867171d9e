import { day, dayAt, isAfter, type Moment } from '../../kit/dates.ts'
import { lastDay } from '../compliance/debt-age.ts'
import { chain, type DebtAgeRule, type Packs } from '../compliance/pack.ts'
import type { FactRow } from './facts-store.ts'
import type { WorkFacts } from './priority.ts'

/** What the database knows of a person and a portfolio, as the rule of priority asks for it. */
export function workFactsOf(row: FactRow, packs: Packs, now: Moment, zone: string): WorkFacts {
  const { debtorId, portfolioId, balance, oldestDueOn, isOptedOut, isDeceased, isHeld } = row
  const { callbackAt, notBefore, promiseDueOn, hasTalked, attemptsToday } = row
  return {
    debtorId,
    portfolioId,
    balance,
    oldestDueOn,
    phone: phoneOf(row),
    isOptedOut,
    isDeceased,
    isHeld,
    isTimeBarred: isTimeBarred(row, packs, now, zone),
    callbackAt,
    notBefore,
    promiseDueOn,
    agreement:
      row.lastAgreement === 'open' ? { nextDueOn: row.nextDueOn ?? nothingLeftToPay } : null,
    hasBrokenAgreement: row.lastAgreement === 'broken',
    lastAttemptOn: row.lastAttemptAt && dayAt(row.lastAttemptAt, zone),
    hasTalked,
    attemptsToday,
  }
}

/** Paid up, and the night has not said so yet: nobody is called about it. */
const nothingLeftToPay = day('9999-12-31')

function phoneOf({ isPhoneConfirmed, isPhoneHopeful }: FactRow): WorkFacts['phone'] {
  if (isPhoneConfirmed === null) return 'none'
  if (isPhoneConfirmed) return 'confirmed'
  return isPhoneHopeful ? 'untested' : 'failing'
}

/** When the newest debt is too old, all are: a later due day never has an earlier last day. */
function isTimeBarred(row: FactRow, packs: Packs, now: Moment, zone: string): boolean {
  const rule = chain(packs, row.country)
    .flatMap(({ rules }) => rules)
    .find((one): one is DebtAgeRule => one.kind === 'debt_age')
  if (!rule) return false
  const interruptedOn = row.acknowledgedAt && dayAt(row.acknowledgedAt, zone)
  const last = lastDay({ dueOn: row.newestDueOn, interruptedOn }, rule.years)
  return isAfter(dayAt(now, zone), last)
}
