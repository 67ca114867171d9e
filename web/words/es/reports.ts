import type { reports as source } from '../pt-BR/reports.ts'
import type { SameWords } from '../shape.ts'

export const reports = {
  title: 'Informes',
  help: 'El día en números; toca un número para ver a las personas.',
} satisfies SameWords<typeof source>
