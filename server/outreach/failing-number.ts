import type { Reached } from './best-hours.ts'

/** When a number that fails is left alone. Somebody else's is left at once, whatever this says. */
export type NumberPolicy = {
  /** So many times in a row that the network says that it does not exist. */
  readonly goneTimes: number
  /** So many times in a row that nobody answers; 0 is never. */
  readonly silentTimes: number
}

export const defaultNumberPolicy: NumberPolicy = { goneTimes: 1, silentTimes: 15 }

export const numberPolicyBounds = { goneTimesMax: 5, silentTimesMin: 5, silentTimesMax: 60 }

const unheard: readonly Reached[] = ['silent', 'busy', 'machine']

/**
 * Whether a number leaves, and why. What counts is the unbroken row at the end: one answer begins
 * it anew, and a number that came back begins without the failures of before.
 * `tries` are those since it is in use, the latest first.
 */
export function failing(
  tries: readonly Reached[],
  { goneTimes, silentTimes }: NumberPolicy,
): 'does-not-exist' | 'never-answers' | undefined {
  if (tries[0] === 'wrong-person') return undefined
  if (rowOf(tries, (one) => one === 'gone') >= goneTimes) return 'does-not-exist'
  const silent = rowOf(tries, (one) => unheard.includes(one) || one === 'gone')
  return silentTimes > 0 && silent >= silentTimes ? 'never-answers' : undefined
}

function rowOf(tries: readonly Reached[], isSo: (one: Reached) => boolean): number {
  const end = tries.findIndex((one) => !isSo(one))
  return end === -1 ? tries.length : end
}
