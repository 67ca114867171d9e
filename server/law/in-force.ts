import type { Profile } from '../compliance/facts.ts'
import type { RuleBase } from '../compliance/rule.ts'

type Judged = Pick<RuleBase, 'validity' | 'profile'>

/** The rules that count on a day, `YYYY-MM-DD`, for who works by a profile. */
export const rulesHere = <R extends Judged>(rules: readonly R[], profile: Profile, today: string) =>
  rules
    .filter(({ validity: { from = '', to = '9999' } }) => from <= today && today <= to)
    .filter((rule) => rule.profile !== 'conservative' || profile === 'conservative')
