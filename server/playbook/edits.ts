import { locales } from '../../api/shapes.ts'
import { yes } from '../../kit/decision.ts'
import {
  fields,
  isRecord,
  list,
  misfit,
  optional,
  type Reader,
  text,
  whole,
} from '../../kit/fields.ts'
import type { Words } from '../compliance/words.ts'
import type { Edit, Place } from './line.ts'

export type Edits = readonly Edit[]

const name = text(/^[\w.-]{1,120}$/, 'write a name of letters, digits, dots and hyphens')
const sentence = text(/^[\s\S]{0,1000}$/, 'write at most 1000 characters')
const words = fields({ 'pt-BR': sentence, es: sentence, en: sentence })

/** An edit as it is kept: absent words are the shipped ones, null leaves the line out. */
const edit: Reader<Edit> = (value, field) => {
  if (!isRecord(value)) return misfit(value, field, 'write an object')
  const { words: given, ...rest } = value
  const read = fields({ id: name, place: name, at: optional(whole(0, 999), undefined) })(
    rest,
    field,
  )
  if (!read.ok) return read
  const { id, place, at } = read.value
  const where = { id, place, ...(at === undefined ? {} : { at }) }
  if (given === undefined) return yes(where)
  if (given === null) return yes({ ...where, words: null })
  const said = words(given, `${field}.words`)
  return said.ok ? yes({ ...where, words: said.value }) : said
}

/** What a version or a draft holds. */
export const readEdits: Reader<Edits> = list(edit)

/** All of one, but at one place all of the other: what the variant of a test of a place says. */
export const composed = (base: Edits, place: Place | null, variant: Edits): Edits =>
  place === null
    ? variant
    : [
        ...base.filter((one) => one.place !== place),
        ...variant.filter((one) => one.place === place),
      ]

export const sameWords = (one: Words, other: Words): boolean =>
  locales.every((locale) => one[locale] === other[locale])
