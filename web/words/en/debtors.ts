import type { debtors as source } from '../pt-BR/debtors.ts'
import type { SameWords } from '../shape.ts'

export const debtors = {
  title: 'Customers',
  help: 'Search by name, document, phone, contract or invoice.',
  oneTitle: 'Customer',
} satisfies SameWords<typeof source>
