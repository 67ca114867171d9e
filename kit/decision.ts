/**
 * The answer of a rule or an action: yes with a value, or no with a name and what helps to mend
 * it.
 */
export type Decision<Value, Refusal extends string = string> = Yes<Value> | No<Refusal>

export type Yes<Value> = { readonly ok: true; readonly value: Value }

/** `facts` are what the words of the refusal need: the limit, the next time, the field. */
export type No<Refusal extends string> = {
  readonly ok: false
  readonly refusal: Refusal
  readonly facts: Readonly<Record<string, RefusalFact>>
}

export type RefusalFact = string | number | boolean | null

export const yes = <Value>(value: Value): Yes<Value> => ({ ok: true, value })

export const no = <Refusal extends string>(
  refusal: Refusal,
  facts: Readonly<Record<string, RefusalFact>> = {},
): No<Refusal> => ({ ok: false, refusal, facts })
