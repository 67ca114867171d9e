import { percentText, type Rate } from '../../kit/money.ts'
import type { ChargeCapRule, DialerRule, Duty } from '../compliance/duty.ts'
import type { Words } from '../compliance/words.ts'
import { hoursText } from './hours-text.ts'
import { either, type Sayings, word } from './saying.ts'

/** A duty as people say it, from its data. */
export function dutySentence(say: Sayings, duty: Duty): string {
  const act =
    'actions' in duty
      ? either(
          say,
          duty.actions.map((one) => word(say.act, one)),
        )
      : ''
  switch (duty.kind) {
    case 'prerequisite':
      return say.wait(
        act,
        duty.waits
          .map(({ after, days, needsProof = false }) =>
            say.waitOf(days, word(say.actEvent, after), needsProof),
          )
          .join(say.and),
      )
    case 'action_blackout': {
      const allowed = say.blackout(act, hoursText(say, duty.hours))
      return duty.isClosedOnHolidayEve ? `${allowed} ${say.noEve}` : allowed
    }
    case 'deadline':
      return say.deadline(act, duty.days, duty.count === 'business', word(say.actEvent, duty.after))
    case 'debt_age_of_act':
      return say.actAge(act, duty.years)
    case 'charge_cap':
      return capSentence(say, duty)
    case 'dialer_metric':
      return dialerSentence(say, duty)
    default:
      return inOwnWords(say, duty)
  }
}

/** A kind that nobody taught us to say is said in the pack's own words. */
const inOwnWords = (say: Sayings, { message }: { readonly message: Words }) => message[say.locale]

function capSentence(say: Sayings, rule: ChargeCapRule): string {
  const item = word(say.item, rule.item)
  const parts = rule.tranches.map(({ pct, upToCents }) =>
    say.tranche(pctText(say, pct), upToCents === null ? null : String(upToCents / 100n)),
  )
  const limit = parts.length === 0 ? say.noCharge(item) : say.chargeCap(item, parts.join(', '))
  return [
    limit,
    rule.afterDaysLate === undefined ? '' : say.afterDaysLate(rule.afterDaysLate),
    rule.needsReciprocity ? say.reciprocity : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function dialerSentence(say: Sayings, rule: DialerRule): string {
  const metric = word(say.metric, rule.metric)
  const count = String(rule.countMin).replace(/\B(?=(\d{3})+$)/g, say.locale === 'en' ? ',' : '.')
  const limit =
    rule.pctMax === undefined
      ? say.dialerCount(metric, count)
      : say.dialerShare(metric, pctText(say, rule.pctMax), count)
  return `${limit}: ${word(say.consequence, rule.consequence)}.`
}

const pctText = (say: Sayings, pct: Rate): string => percentText(pct).replace('.', say.decimalPoint)
