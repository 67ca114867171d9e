// What may stand in an address: filters, never names, documents or phones.

type Given = Readonly<Record<string, unknown>>

/** A text of a search parameter that looks as it should, or nothing. */
export function textOf(given: Given, name: string, shape: RegExp): string | undefined {
  const text = given[name]
  return typeof text === 'string' && shape.test(text) ? text : undefined
}

export function oneOf<const Words extends readonly string[]>(
  given: Given,
  name: string,
  words: Words,
): Words[number] | undefined {
  return words.find((word) => word === given[name])
}

export const idOf = (given: Given, name: string): string | undefined =>
  textOf(given, name, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

export const dayOf = (given: Given, name: string): string | undefined =>
  textOf(given, name, /^\d{4}-\d{2}-\d{2}$/)
