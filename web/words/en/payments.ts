import type { payments as source } from '../pt-BR/payments.ts'
import type { SameWords } from '../shape.ts'

export const payments = {
  title: 'Payments',
  help: 'What arrived; what was not recognised waits for you.',
} satisfies SameWords<typeof source>
