import type { Decision } from '../../kit/decision.ts'

/** The value of a yes. A no is a mistake in the story, and says its name. */
export function must<Value>(decision: Decision<Value, string>): Value {
  if (decision.ok) return decision.value
  const facts = JSON.stringify(decision.facts)
  throw new Error(`the demonstration was refused: ${decision.refusal} ${facts}`)
}
