/**
 * A broken assumption is our bug: stop this request loudly, with words that name the assumption.
 */
export function assert(holds: unknown, assumption = 'an assumption of ours'): asserts holds {
  if (!holds) throw new Error(`broken assumption: ${assumption}`)
}

/** Ends a switch over a union, so that a new member breaks the build where it matters. */
export function never(unexpected: never): never {
  throw new Error(`broken assumption: unexpected ${JSON.stringify(unexpected)}`)
}
