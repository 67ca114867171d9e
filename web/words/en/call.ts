import type { call as source } from '../pt-BR/call.ts'
import type { SameWords } from '../shape.ts'

export const call = {
  title: 'Call',
  help: 'Prepare, call, listen and agree.',
} satisfies SameWords<typeof source>
