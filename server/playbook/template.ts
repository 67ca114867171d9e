import { type Decision, no, yes } from '../../kit/decision.ts'

/** What a text needs to be said: by the names in its braces. */
export type Slots = Readonly<Record<string, string | undefined>>

const slot = /\{([a-zA-Z]+)\}/g

/** `Olá, {debtor}!` with its slots filled. A slot without words is told, never left open. */
export function fill(template: string, slots: Slots): Decision<string, 'missing-slot'> {
  const missing = slotsIn(template).find((name) => (slots[name] ?? '').trim() === '')
  if (missing !== undefined) return no('missing-slot', { slot: missing, template })
  return yes(template.replace(slot, (_, name: string) => slots[name] ?? ''))
}

/** All of them filled, or the first slot that is missing. */
export function fillAll(
  templates: readonly string[],
  slots: Slots,
): Decision<readonly string[], 'missing-slot'> {
  const filled: string[] = []
  for (const template of templates) {
    const one = fill(template, slots)
    if (!one.ok) return one
    filled.push(one.value)
  }
  return yes(filled)
}

export const slotsIn = (template: string): string[] =>
  [...template.matchAll(slot)].map(([, name = '']) => name)
