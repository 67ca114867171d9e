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
    case 'proof_of_notice':
      return say.proof(act)
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
    say.tranche(pctText(say, pct), upToCents === null ? null : upToText(upToCents, rule.unit)),
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

const upToText = (upTo: bigint, unit = ''): string => `${upTo / 100n} ${unit}`.trim()

/** `Chamadas de poucos segundos no dia: com 50% (a partir de 1.000 chamadas), a tela avisa; …` */
function dialerSentence(say: Sayings, { metric, windows, steps }: DialerRule): string {
  const when = either(
    say,
    windows.map((window) => word(say.window, window)),
  )
  const told = steps.map(({ countMin, pctMax, consequence }) => {
    const count = thousands(say, countMin)
    const at = pctMax ? say.dialerShare(pctText(say, pctMax), count) : say.dialerCount(count)
    return `${at}, ${word(say.consequence, consequence)}`
  })
  const what = word(say.metric, metric)
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)} ${when}: ${told.join('; ')}.`
}

const thousands = (say: Sayings, count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, say.locale === 'pt-BR' ? '.' : ',')

const pctText = (say: Sayings, pct: Rate): string => percentText(pct).replace('.', say.decimalPoint)
