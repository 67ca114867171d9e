import type { payments as source } from '../pt-BR/payments.ts'
import type { SameWords } from '../shape.ts'

export const payments = {
  title: 'Pagos recibidos',
  help: 'Lo que llegó; lo no reconocido te espera.',
} satisfies SameWords<typeof source>
