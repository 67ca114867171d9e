import type { limits as source } from '../pt-BR/limits.ts'
import type { SameWords } from '../shape.ts'

export const limits = {
  title: 'Limits of the operation',
  help: 'What the whole agency dialed, against what the law leaves. A limit that is reached stops automatic calls; whoever dials by hand goes on.',
  country: { BR: 'Brazil', MX: 'Mexico' },
  today: 'Calls today',
  answered: 'Answered today',
  month: 'Calls this month',
  none: 'For this country we know no limit of the whole operation.',
  metric: {
    abandoned: 'Automatic calls that were dropped',
    'short-calls': 'Calls of up to 6 seconds',
    'calls-per-month': 'Volume of calls',
  },
  window: {
    day: 'today',
    month: 'this month',
    '24-hours': 'in the last 24 hours',
    '30-days': 'in the last 30 days',
  },
  state: {
    nothing: 'Nothing counted yet',
    within: 'Within the limit',
    warn: 'Near the limit',
    throttle: 'Dial more slowly',
    stop_predictive: 'Predictive dialing stopped',
    authenticate_calls: 'Automatic calls stopped: authenticate first',
    stop_dialer: 'Automatic calls stopped',
  },
  share: '{{count}} of {{of}}, {{pct}}',
  plain: '{{count}} of {{max}}',
  begins: 'The count begins again on {{at}}.',
  steps: 'What happens, and when',
  step: {
    warn: 'Our own warning',
    throttle: 'Dial more slowly',
    stop_predictive: 'Stop predictive dialing',
    authenticate_calls: 'Authenticate, or stop automatic calls',
    stop_dialer: 'Stop automatic calls',
  },
  above: 'above {{count}}',
  from: 'from {{count}}',
  abovePct: 'above {{pct}}, with {{count}} or more',
  fromPct: 'from {{pct}}, with {{count}} or more',
  source: 'Where it comes from',
  ours: 'Our own policy, not law.',
  verification: {
    text: 'we read the text',
    secondary: 'we read about it',
    memory: 'from memory, to be checked',
    disputed: 'sources differ',
  },
  authentication: 'Authentication of calls',
  authenticationHelp:
    'Whoever passes 500 thousand calls a month needs a carrier that authenticates them. Only the agency knows: ask the carrier before marking this.',
  isAuthenticated: 'Our carrier authenticates every call',
  stated: 'Noted.',
  counting: 'What is counted',
  countingHelp:
    'Every call ended here, also those on the phone of whoever attends; it lasts from dialing to ending.',
} satisfies SameWords<typeof source>
