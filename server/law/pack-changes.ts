import { stableText } from '../compliance/input-hash.ts'
import type { Pack } from '../compliance/pack.ts'
import { differences } from '../creditors/differences.ts'

/** What a pack is in the place of another; `field` is such as `hours` or `validity.to`. */
export type PackChange = {
  readonly packId: string
  readonly title: string
  readonly from: string | null
  readonly to: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly ruleId: string; readonly fields: readonly string[] }[]
  /** Other than rules: holidays, open questions, the day of review. */
  readonly fields: readonly string[]
  /** Words changed and the version did not: an old decision would name two packs by one name. */
  readonly needsVersion: boolean
}

/** What changes when a pack takes the place of the one that is there; nothing: it is new. */
export function packChange(before: Pack | undefined, after: Pack): PackChange {
  const was = rulesOf(before)
  const is = rulesOf(after)
  const changed = [...is].flatMap(([ruleId, rule]) => {
    const fields = was.has(ruleId) ? fieldsOf(was.get(ruleId), rule) : []
    return fields.length > 0 ? [{ ruleId, fields }] : []
  })
  const added = [...is.keys()].filter((id) => !was.has(id))
  const removed = [...was.keys()].filter((id) => !is.has(id))
  const fields = before ? fieldsOf(around(before), around(after)) : []
  const isOther = changed.length + added.length + removed.length + fields.length > 0
  return {
    packId: after.id,
    title: after.title,
    from: before?.version ?? null,
    to: after.version,
    added,
    removed,
    changed,
    fields,
    needsVersion: isOther && before?.version === after.version,
  }
}

const rulesOf = (pack: Pack | undefined) =>
  new Map([...(pack?.rules ?? []), ...(pack?.duties ?? [])].map((rule) => [rule.id, rule] as const))

const around = ({ rules: _rules, duties: _duties, version: _version, ...rest }: Pack) => rest

const fieldsOf = (before: unknown, after: unknown): string[] =>
  differences(plain(before), plain(after)).map(({ path }) => path)

/** As JSON holds it: amounts are text there. */
const plain = (value: unknown): unknown => JSON.parse(stableText(value))
