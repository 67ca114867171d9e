import { charges as source } from '../../words/pt-BR/charges.ts'
import { useFormats, useWords } from '../../words.ts'

type Known = keyof typeof source.problems
type Facts = Readonly<Record<string, string | number | boolean | null>>

const isKnown = (name: string): name is Known => name in source.problems

/** Why a charge waits for a person, in words; one that has none of its own is said in general. */
export function useChargeProblem(): (problem: string, facts?: Facts) => string {
  const say = useWords('charges')
  const { money } = useFormats()
  return (problem, facts = {}) => {
    const amount = (name: string) => money(Number(facts[name] ?? 0), 'BRL')
    const detail = typeof facts.detail === 'string' ? facts.detail : ''
    const text = say(`problems.${isKnown(problem) ? problem : 'other'}`, {
      detail,
      expectedCents: amount('expectedCents'),
      receivedCents: amount('receivedCents'),
    })
    return detail ? text.replace(/\[|\]/g, '') : text.replace(/\[[^\]]*\]/g, '')
  }
}
