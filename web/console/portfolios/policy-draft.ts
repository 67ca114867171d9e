/** A policy while it is typed: numbers may be missing, lists may hold nonsense. */
export type Draft<Policy> = Policy extends number
  ? number | null
  : Policy extends readonly (infer Item)[]
    ? Draft<Item>[]
    : Policy extends object
      ? { [Key in keyof Policy]: Draft<Policy[Key]> }
      : Policy

/** What a form of a policy is given. */
export type DraftField<Policy> = {
  readonly draft: Draft<Policy>
  readonly onChange: (draft: Draft<Policy>) => void
}

/** Text of a percentage as the contract has it: `'2'`, `'0.95'`, at most 100. */
export const isPercent = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,4})?$/.test(text) && Number(text) <= 100

/** `'2,5'` → `'2.5'`: people write either mark. */
export const percentTyped = (text: string): string => text.replace(/[%\s]/g, '').replace(',', '.')

/** Nothing is missing any more, and every percentage is one. */
export function isWhole<Policy>(draft: Draft<Policy>): draft is Draft<Policy> & Policy {
  return isFilled(draft, '')
}

function isFilled(value: unknown, name: string): boolean {
  if (value === null) return false
  if (Array.isArray(value)) return value.every((item) => isFilled(item, name))
  if (typeof value === 'object')
    return Object.entries(value).every(([key, inner]) =>
      isFilled(inner, /Pct$/.test(name) ? name : key),
    )
  return typeof value !== 'string' || !/[Pp]ct(Min|Max|Month)?$/.test(name) || isPercent(value)
}
