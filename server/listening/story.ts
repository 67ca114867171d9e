import type { FactKind } from '../../api/listening.ts'
import type { Day } from '../../kit/dates.ts'
import { isOld } from './ages.ts'
import type { Answer } from './answer.ts'

/** Any of them tells what settling would mean to the person. */
const whatMatters: readonly FactKind[] = ['motive', 'worry', 'point-that-matters']

/**
 * What of the person's side of it is still unknown, in the order in which one would ask: what
 * happened (where that may be asked), since when, and what matters to them (A4.1).
 */
export function missingOfStory(
  answers: readonly Answer[],
  {
    mayAskWhy,
    today,
    zone,
  }: { readonly mayAskWhy: boolean; readonly today: Day; readonly zone: string },
): FactKind[] {
  const isKnown = (fact: FactKind) =>
    answers.some((one) => one.fact === fact && one.value !== null && !isOld(one, today, zone))
  const wanted: FactKind[] = mayAskWhy ? ['reason', 'since-when'] : ['since-when']
  const missing = wanted.filter((fact) => !isKnown(fact))
  return whatMatters.some(isKnown) ? missing : [...missing, 'motive']
}
