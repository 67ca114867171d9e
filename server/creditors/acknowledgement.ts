import { type Decision, no, yes } from '../../kit/decision.ts'

/**
 * May somebody offer under this version? Whoever has read it, or a later one, may; the product's
 * own rules, version 0, are known to all.
 */
export const isAcknowledged = (
  version: number,
  readVersion: number,
): Decision<true, 'policy-not-acknowledged'> =>
  version <= readVersion ? yes(true) : no('policy-not-acknowledged', { version })
