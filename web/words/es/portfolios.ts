import type { portfolios as source } from '../pt-BR/portfolios.ts'
import type { SameWords } from '../shape.ts'

export const portfolios = {
  title: 'Reglas',
  help: 'Acreedores, carteras y lo que se puede ofrecer en cada una.',
} satisfies SameWords<typeof source>
