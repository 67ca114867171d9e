import type { ContactFacts } from '../compliance/facts.ts'
import { type Checked, check } from './check.ts'
import type { Category } from './lexicon.ts'

/**
 * What the rules of contact are told of the words of a message: the kinds that were found, and
 * whether somebody else would learn of a debt from them.
 */
export function contentOf(checked: Checked): NonNullable<ContactFacts['content']> {
  const findings = new Set<Category>(check(checked).map(({ category }) => category))
  const heard = check({ ...checked, audience: 'third_party', exempt: [] })
  return {
    mentionsDebt: heard.some(({ category }) => category === 'C-THIRD-PARTY'),
    findings: [...findings],
  }
}
