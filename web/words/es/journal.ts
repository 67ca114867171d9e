import type { journal as source } from '../pt-BR/journal.ts'
import type { SameWords } from '../shape.ts'

export const journal = {
  title: 'Historial',
} satisfies SameWords<typeof source>
