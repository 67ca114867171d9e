import { useFormats, useWords } from '../../words.ts'
import type { Measure } from './measure.ts'
import { RuleLine } from './rule-line.tsx'

/** May it be done today; else from when, and every rule that is against it. */
export function VerdictWords({ of }: { readonly of: NonNullable<Measure['verdict']> }) {
  const say = useWords('duties')
  const { weekday } = useFormats()
  const { isAllowed, earliestOn, ifToldOn, blockers } = of
  if (isAllowed) return <p>{say('verdict.allowed')}</p>
  const when = earliestOn
    ? say('verdict.from', { day: weekday(earliestOn) })
    : ifToldOn
      ? say('verdict.ifTold', { day: weekday(ifToldOn) })
      : say('verdict.blocked')
  return (
    <>
      <p>{when}</p>
      {blockers.map((rule) => (
        <RuleLine key={rule.ruleId} rule={rule} />
      ))}
    </>
  )
}
