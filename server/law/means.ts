import type { buttonEffects, lawButtons, ruleGroups } from '../../api/law.ts'
import type { Duty } from '../compliance/duty.ts'
import { type Channel, channels, isVoice, textChannels } from '../compliance/facts.ts'
import type { Rule } from '../compliance/rule.ts'

export type ButtonEffect = (typeof buttonEffects)[number]
export type Button = (typeof lawButtons)[number]
export type RuleGroup = (typeof ruleGroups)[number]

const byKind: Readonly<Record<string, ButtonEffect>> = {
  contact_window: 'opens-later',
  preferred_hours: 'opens-later',
  frequency_cap: 'waits',
  minimum_gap: 'waits',
  cooldown: 'waits',
  channel_spread: 'waits',
  unknown_calendar: 'stops-machines',
  stale_pack: 'stops-machines',
  neutral_words: 'asks',
  recording: 'asks',
  contact_point: 'asks',
  wording: 'holds-words',
  prerequisite: 'act-waits',
  proof_of_notice: 'act-waits',
  action_blackout: 'act-waits',
  debt_age_of_act: 'act-never',
  deadline: 'task',
  charge_cap: 'lowers-charge',
  dialer_metric: 'dialer',
}

/** E0.2: what a rule means for which button. Anything that is not known to end soon stops. */
export function means(rule: Rule | Duty): { effect: ButtonEffect; buttons: Button[] } {
  if (rule.effect === 'warn') return { effect: 'warns', buttons: buttonsOf(rule) }
  const effect =
    rule.kind === 'cooldown' && rule.days === null ? 'stops' : (byKind[rule.kind] ?? 'stops')
  return { effect, buttons: buttonsOf(rule) }
}

function buttonsOf(rule: Rule | Duty): Button[] {
  if (rule.kind === 'dialer_metric') return ['dialer']
  if (rule.kind === 'charge_cap') return []
  if ('actions' in rule) return ['act']
  const scope: Rule['scope'] = rule.scope
  const spoken: readonly Channel[] = scope.channels ?? channels
  const has = (all: readonly Channel[]) => all.some((one) => spoken.includes(one))
  const found: readonly (readonly [Button, boolean])[] = [
    ['call', spoken.some(isVoice)],
    ['message', has(textChannels)],
    ['email', has(['email'])],
    ['letter', has(['letter'])],
    ['visit', has(['visit'])],
  ]
  return found.filter(([, isSpoken]) => isSpoken).map(([button]) => button)
}

/** In the order in which people read them. */
export const groups: readonly RuleGroup[] = [
  'hours',
  'limits',
  'stops',
  'numbers',
  'words',
  'acts',
  'charges',
  'dialer',
]

const groupByKind: Readonly<Record<string, RuleGroup>> = {
  contact_window: 'hours',
  preferred_hours: 'hours',
  unknown_calendar: 'hours',
  frequency_cap: 'limits',
  minimum_gap: 'limits',
  cooldown: 'limits',
  channel_spread: 'limits',
  contact_point: 'numbers',
  wrong_party: 'numbers',
  dead_point: 'numbers',
  caller_id: 'numbers',
  suppression_list: 'numbers',
  neutral_words: 'words',
  wording: 'words',
  recording: 'words',
  prerequisite: 'acts',
  proof_of_notice: 'acts',
  action_blackout: 'acts',
  deadline: 'acts',
  debt_age_of_act: 'acts',
  charge_cap: 'charges',
  dialer_metric: 'dialer',
}

/** Under which heading people look for a rule. */
export const groupOf = ({ kind }: Rule | Duty): RuleGroup => groupByKind[kind] ?? 'stops'
