import type { agreements as source } from '../pt-BR/agreements.ts'
import type { SameWords } from '../shape.ts'

export const agreements = {
  title: 'Agreements',
  help: 'What was agreed and how it is going.',
  oneTitle: 'Agreement',
} satisfies SameWords<typeof source>
