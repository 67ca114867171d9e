import type { worklist as source } from '../pt-BR/worklist.ts'
import type { SameWords } from '../shape.ts'

export const worklist = {
  title: 'Today’s list',
  help: 'Whom to contact now, and why they are here.',
} satisfies SameWords<typeof source>
