import { useLocale, useWords } from '../../words.ts'

const policy = ['product_policy', 'platform_policy', 'self_regulation']
const courts = ['binding_precedent', 'case_law']

type RuleLineProps = {
  readonly rule: {
    readonly ruleId: string
    readonly basis: string
    readonly reason: Readonly<Record<string, string>>
  }
}

/** What a rule says, and what it is: a law, the courts, or a rule of ours. */
export function RuleLine({ rule }: RuleLineProps) {
  const say = useWords('duties')
  const locale = useLocale()
  const { ruleId, basis, reason } = rule
  const kind = policy.includes(basis) ? 'policy' : courts.includes(basis) ? 'case' : 'law'
  return (
    <p className="small muted">
      {reason[locale]} {say('rule', { ruleId })} · {say(`basis.${kind}`)}
    </p>
  )
}
