import type { call as source } from '../pt-BR/call.ts'
import type { SameWords } from '../shape.ts'

export const call = {
  title: 'Atención',
  help: 'Prepara, llama, escucha y acuerda.',
} satisfies SameWords<typeof source>
