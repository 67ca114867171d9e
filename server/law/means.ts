import type { Duty } from '../compliance/duty.ts'
import { type Channel, channels, isVoice, textChannels } from '../compliance/facts.ts'
import type { Rule } from '../compliance/pack.ts'

/** What a rule does to the buttons that it speaks of. */
export const effects = [
  'warns',
  'opens-later',
  'waits',
  'stops',
  'asks',
  'holds-words',
  'act-waits',
  'act-never',
  'task',
  'lowers-charge',
  'dialer',
] as const
export type ButtonEffect = (typeof effects)[number]

/** Buttons of the console by what they do. */
export const buttons = ['call', 'message', 'email', 'letter', 'visit', 'act', 'dialer'] as const
export type Button = (typeof buttons)[number]

const byKind: Readonly<Record<string, ButtonEffect>> = {
  contact_window: 'opens-later',
  preferred_hours: 'opens-later',
  frequency_cap: 'waits',
  minimum_gap: 'waits',
  cooldown: 'waits',
  channel_spread: 'waits',
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
