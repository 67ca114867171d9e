import type { agreements as source } from '../pt-BR/agreements.ts'
import type { SameWords } from '../shape.ts'

export const agreements = {
  title: 'Acuerdos',
  help: 'Lo que se acordó y cómo va.',
  oneTitle: 'Acuerdo',
} satisfies SameWords<typeof source>
