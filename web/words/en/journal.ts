import type { journal as source } from '../pt-BR/journal.ts'
import type { SameWords } from '../shape.ts'

export const journal = {
  title: 'History',
} satisfies SameWords<typeof source>
