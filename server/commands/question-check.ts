import { Type } from 'typebox'
import { OneOf } from '../../api/shapes.ts'
import { openness } from '../playbook/open-question.ts'
import { type LineCommand, lineCommand } from './command.ts'

/** Is it an open question? If not, why not, and one that is. */
export const questionCheck: LineCommand = lineCommand({
  name: 'question check',
  ask: Type.Object({
    text: Type.String({ minLength: 1, maxLength: 2000 }),
    locale: OneOf(['pt-BR', 'es'] as const),
  }),
  answer: ({ text, locale }) => {
    const found = openness(text, locale)
    if (found.isOpen) return { open: true }
    const { reason, suggestion } = found
    return { open: false, reason, ...(suggestion === null ? {} : { suggestion }) }
  },
})
