import type { reports as source } from '../pt-BR/reports.ts'
import type { SameWords } from '../shape.ts'

export const reports = {
  title: 'Reports',
  help: 'The day in numbers; press a number to see the people.',
} satisfies SameWords<typeof source>
