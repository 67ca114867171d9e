import type { debtors as source } from '../pt-BR/debtors.ts'
import type { SameWords } from '../shape.ts'

export const debtors = {
  title: 'Clientes',
  help: 'Busca por nombre, documento, teléfono, contrato o factura.',
  oneTitle: 'Ficha del cliente',
} satisfies SameWords<typeof source>
