import type { saveBreakRules as promised } from '../../api/breaks.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { assert } from '../../kit/assert.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type BreakRules, lawOfBreaks, notBelow, readRules, usualRules } from './rules.ts'
import { findRules, insertRules } from './rules-store.ts'

export type RulesInForce = {
  readonly rules: BreakRules
  readonly version: number
  /** The law's measure, or null where we know none: then the rules are the agency's own. */
  readonly law: BreakRules | null
  readonly country: string
}

/** How this agency rests now; version 0 is the law's own measure, or the program's. */
export async function rulesOf(tx: Tx): Promise<RulesInForce> {
  const { country, version, rules } = await findRules(tx)
  const law = lawOfBreaks(country)
  if (version === null) return { rules: usualRules(country), version: 0, law, country }
  return { rules: storedRules(rules), version, law, country }
}

export function storedRules(stored: unknown): BreakRules {
  const read = readRules(stored, 'rules')
  assert(read.ok, 'what was kept as rules for breaks can be read')
  return read.value
}

/** Other measures, in force at once, never below the law's. */
export const saveBreakRules = (world: World, actor: Actor, ask: AskOf<typeof promised>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-breaks')
    if (!allowed.ok) return allowed
    const before = await rulesOf(tx)
    if (before.version !== ask.basedOn) return no('changed-meanwhile', { version: before.version })
    const rules = notBelow(ask.rules, before.law)
    if (!rules.ok) return rules
    if (JSON.stringify(rules.value) === JSON.stringify({ ...rules.value, ...before.rules }))
      return no('nothing-changed')
    const version = before.version + 1
    const made = await insertRules(
      tx,
      { version, rules: rules.value, reason: ask.reason },
      actor.name,
    )
    if (made === 0) return no('changed-meanwhile', { version })
    await record(tx, actor, { what: 'breaks.rules-set', facts: { version, reason: ask.reason } })
    return yes({ version })
  })
