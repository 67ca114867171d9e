import { Type } from 'typebox'
import { OneOf } from '../../api/shapes.ts'
import { findExcuses } from '../../kit/excuse-find.ts'
import { type LineCommand, lineCommand } from './command.ts'

/** Which excuses are in what was said? */
export const excuseFind: LineCommand = lineCommand({
  name: 'excuse find',
  ask: Type.Object({
    text: Type.String({ minLength: 1, maxLength: 2000 }),
    locale: OneOf(['pt-BR', 'es'] as const),
  }),
  answer: ({ text, locale }) => ({ matches: findExcuses(text, locale) }),
})
