import { useWords } from '../../words.ts'
import { meansKey } from '../payments/payment-means.ts'
import type { NumberName } from './day-numbers.ts'
import { outcomeKey } from './outcome-key.ts'
import { ruleKind } from './rule-kind.ts'

const channels = ['voice', 'sms', 'whatsapp', 'email'] as const

/** What a deed came to, in words: a channel, an outcome, a means of payment, an agreement. */
export function useWhat(): (number: NumberName, what: string) => string {
  const say = useWords('reports')
  const sayDeed = useWords('journal')
  const sayPayment = useWords('payments')
  return (number, what) => {
    if (what === '') return ''
    if (number === 'attempts') {
      const channel = channels.find((one) => what.startsWith(one))
      return channel ? say(`channel.${channel}`) : what
    }
    if (number === 'answered' || number === 'rightParty') {
      const outcome = outcomeKey(what)
      return outcome ? sayDeed(`outcome.${outcome}`) : what
    }
    if (number === 'promises' || number === 'received') return sayPayment(`means.${meansKey(what)}`)
    return number === 'refusedContacts'
      ? say('rule', { why: say(`ruleKind.${ruleKind(what)}`), rule: what })
      : what
  }
}
