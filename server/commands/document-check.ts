import { Type } from 'typebox'
import { checkDocument, documentKinds } from '../../kit/documents.ts'
import { lineCommand } from './command.ts'

/** `{"value":"12.ABC.345/01DE-35","kind":"cnpj"?}` → valid with its canonical form, or why not. */
export const documentCheck = lineCommand({
  name: 'document check',
  ask: Type.Object({
    value: Type.String({ maxLength: 200 }),
    kind: Type.Optional(Type.Enum([...documentKinds])),
  }),
  answer: ({ value, kind }) => {
    const checked = checkDocument(value, kind)
    if (!checked.ok) return { valid: false, reason: checked.refusal }
    return { valid: true, ...checked.value }
  },
})
