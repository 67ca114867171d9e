import { circumstances } from '../../../api/profiles.ts'
import { useFormats, useWords } from '../../words.ts'
import { useChoiceWords } from './profile-words.ts'
import type { Because } from './study.ts'

const reasons = [
  'law-opens',
  'hours-asked',
  'answers-at',
  'changed-by',
  'channel-preferred',
  'voice-closed',
  'nobody-answers',
  'voice-first',
  'nothing-known',
  'cases-kept',
] as const

/** Why something is recommended, with the facts that it stands on. */
export function useBecause(): (one: Because) => string {
  const say = useWords('profiles')
  const word = useChoiceWords()
  const { day } = useFormats()
  return ({ reason, facts }) => {
    const circumstance = circumstances.find((one) => one === reason)
    if (circumstance)
      return say('situation.because.circumstance', {
        circumstance: say(`circumstance.${circumstance}`),
      })
    const known = reasons.find((one) => one === reason)
    if (!known) return ''
    return say(`situation.because.${known}` as 'situation.because.cases-kept', {
      arrangement: word(String(facts.arrangement)),
      kept: Number(facts.kept),
      closed: Number(facts.closed),
      fromHour: facts.fromHour,
      toHour: facts.toHour,
      answered: facts.answered,
      tried: facts.tried,
      name: facts.name,
      day: typeof facts.day === 'string' ? day(facts.day) : '',
    })
  }
}
