/** So many answers are kept for one owner; then they are all worked out again. */
const keptMax = 4_000

/**
 * A function of an owner that never changes and a key, worked out once for each pair. A night asks
 * the same packs about the same day a million times.
 */
export function remembered<Owner extends object, Answer>(): (
  owner: Owner,
  key: string,
  work: () => Answer,
) => Answer {
  const byOwner = new WeakMap<Owner, Map<string, Answer>>()
  return (owner, key, work) => {
    const known = byOwner.get(owner) ?? new Map<string, Answer>()
    byOwner.set(owner, known)
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= keptMax) known.clear()
    const answer = work()
    known.set(key, answer)
    return answer
  }
}
