import { importFields } from '../../../api/imports.ts'
import { useWords } from '../../words.ts'

/** A field of a row in words; the phones of a row are numbered: `phone2`. */
export function useFieldWord(): (field: string) => string {
  const say = useWords('imports')
  return (field) => {
    const known = importFields.find((name) => name === field)
    if (known) return say(`fields.${known}`)
    const n = /^phone(\d+)$/.exec(field)?.[1]
    return n ? say('phoneNumber', { n }) : field
  }
}
