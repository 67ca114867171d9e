import type { Blocker } from '../compliance/findings.ts'
import { type Compared, differing } from './law-effect.ts'
import type { Measured } from './law-effect-actions.ts'

/** An effect as screens show it: hours by their number, rules by their words. */
export const presentEffect = ({ rules, examples, ...effect }: Measured) => ({
  ...effect,
  rules: rules.map(({ blocker, people }) => ({ why: reasonOf(blocker), people })),
  examples: examples.map((one) => ({
    debtorId: one.debtorId,
    name: one.name,
    before: hoursOf(one.before),
    after: hoursOf(one.after),
    why: differing(one).slice(0, 4).map(reasonOf),
  })),
})

const hoursOf = ({ call, message }: Compared['before']) => ({
  call: call.hours,
  message: message.hours,
})

const reasonOf = ({ ruleId, basis, reason }: Blocker) => ({ ruleId, basis, reason: { ...reason } })
