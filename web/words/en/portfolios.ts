import type { portfolios as source } from '../pt-BR/portfolios.ts'
import type { SameWords } from '../shape.ts'

export const portfolios = {
  title: 'Rules',
  help: 'Creditors, portfolios and what may be offered in each.',
} satisfies SameWords<typeof source>
