/** Something wrong in a file of rules: where it stands, what was found, what would be right. */
export type Problem = { readonly at: string; readonly found: string; readonly remedy: string }

/**
 * Reads a value of a parsed JSON file. What does not fit is noted with its place, and the value
 * given back is then worthless: whoever reads a file throws it away when there is any problem.
 */
export type Reader<Value> = (value: unknown, at: string, problems: Problem[]) => Value

export function note(problems: Problem[], at: string, value: unknown, remedy: string): never[] {
  problems.push({ at, found: JSON.stringify(value)?.slice(0, 80) ?? 'nothing', remedy })
  return []
}

/** A value that a test accepts. */
export function fits<Value>(isFit: (value: unknown) => boolean, remedy: string): Reader<Value> {
  return (value, at, problems) => {
    if (!isFit(value)) note(problems, at, value, remedy)
    return value as Value
  }
}

export const text: Reader<string> = fits(
  (value) => typeof value === 'string' && value.trim() !== '',
  'a text that is not empty',
)

export const flag: Reader<boolean> = fits((value) => typeof value === 'boolean', 'true or false')

export const wholeNumber = (from: number, to: number): Reader<number> =>
  fits(
    (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    `a whole number from ${from} to ${to}`,
  )

export const pattern = (like: RegExp, remedy: string): Reader<string> =>
  fits((value) => typeof value === 'string' && like.test(value), remedy)

export const oneOf = <const Word extends string>(words: readonly Word[]): Reader<Word> =>
  fits((value) => (words as readonly unknown[]).includes(value), `one of ${words.join(', ')}`)

export function listOf<Item>(item: Reader<Item>): Reader<readonly Item[]> {
  return (value, at, problems) => {
    if (!Array.isArray(value)) return note(problems, at, value, 'a list')
    return value.map((one, index) => item(one, `${at}[${index}]`, problems))
  }
}

type Readers<Value> = { readonly [Key in keyof Value]: Reader<Value[Key]> }

/** An object with just these fields: a name that is not known is a slip of the pen, and is told. */
export function object<Required extends object, Optional extends object = object>(
  required: Readers<Required>,
  optional: Readers<Optional> = {} as Readers<Optional>,
): Reader<Required & Partial<Optional>> {
  const readers = new Map(Object.entries({ ...required, ...optional } as Record<string, unknown>))
  return (value, at, problems) => {
    const found = new Map(entriesOf(value, at, problems))
    for (const key of found.keys()) {
      const known = [...readers.keys()].join(', ')
      if (!readers.has(key)) note(problems, `${at}.${key}`, key, `one of the fields ${known}`)
    }
    for (const key of Object.keys(required)) {
      if (!found.has(key)) note(problems, `${at}.${key}`, undefined, 'this field, which must be')
    }
    const known = [...found].filter(([key]) => readers.has(key))
    const read = known.map(([key, one]) => {
      const reader = readers.get(key) as Reader<unknown>
      return [key, reader(one, `${at}.${key}`, problems)]
    })
    return Object.fromEntries(read) as Required & Partial<Optional>
  }
}

function entriesOf(value: unknown, at: string, problems: Problem[]): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value)
  }
  return note(problems, at, value, 'an object')
}
